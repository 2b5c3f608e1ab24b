// A shared runbook shows how the estate is run.

import { equals, every, notApplicable, rule, type Verdict } from "@temelj/policy";

/** Where the setting for public sharing of documents is managed, it blocks it. */
export const ssmServiceBlocksPublicDocuments = rule("ssm-service-blocks-public-documents", {
  title: { en: "Public documents are blocked", cnr: "Javni dokumenti su blokirani" },
  severity: "high",
  on: "aws:ssm/serviceSetting:ServiceSetting",
  why: "A document with commands and names of machines is shared with everybody by one click.",
  attack: "Runbooks with names and addresses of servers are found in the public list.",
  fix: 'set settingValue: "Disable" for the setting /ssm/documents/console/public-sharing-permission',
  sources: ["https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html"],
  check(setting): Verdict {
    if (!String(setting.settingId).endsWith("/ssm/documents/console/public-sharing-permission")) {
      return notApplicable("it is another setting");
    }
    return every(setting, ["settingValue"], equals("Disable"));
  },
});
