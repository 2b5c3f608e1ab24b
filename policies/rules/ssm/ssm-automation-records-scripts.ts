// A script that repairs can also break, and its output says how.

import { equals, every, notApplicable, rule, type Verdict } from "@temelj/policy";

/** Where the setting for the output of automation scripts is managed, it goes to CloudWatch. */
export const ssmAutomationRecordsScripts = rule("ssm-automation-records-scripts", {
  title: { en: "Automation scripts write logs", cnr: "Skripte automatizacije vode zapise" },
  severity: "medium",
  on: "aws:ssm/serviceSetting:ServiceSetting",
  why: "What a script did with its wide rights is forgotten when it ends.",
  attack: "A changed script opens a port in each account; there is no output in which to look for it.",
  fix: 'set settingValue: "CloudWatch" for the setting /ssm/automation/customer-script-log-destination',
  controls: ["security-hub:SSM.6"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ssm-controls.html#ssm-6",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-logging.html",
  ],
  check(setting): Verdict {
    if (!String(setting.settingId).endsWith("/ssm/automation/customer-script-log-destination")) {
      return notApplicable("it is another setting");
    }
    return every(setting, ["settingValue"], equals("CloudWatch"));
  },
});
