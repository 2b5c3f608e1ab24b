// What nobody measures nobody misses.

import { fail, pass, rule } from "@temelj/policy";

import { beanstalkSetting } from "../../reading/beanstalk-settings.ts";

/** An environment reports its health in the enhanced way. */
export const elasticbeanstalkReportsHealth = rule("elasticbeanstalk-reports-health", {
  title: { en: "Environment reports its health", cnr: "Okruženje javlja svoje stanje" },
  severity: "low",
  on: "aws:elasticbeanstalk/environment:Environment",
  why: "A machine that is ill is noticed by citizens first.",
  attack: "A flood of requests wears the environment down slowly; the basic report stays green until it is gone.",
  fix: 'add the setting SystemType "enhanced" of aws:elasticbeanstalk:healthreporting:system',
  controls: ["security-hub:ElasticBeanstalk.1"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticbeanstalk-controls.html#elasticbeanstalk-1",
  ],
  check(environment) {
    const given = beanstalkSetting(environment, "aws:elasticbeanstalk:healthreporting:system", "SystemType");
    return String(given).toLowerCase() === "enhanced"
      ? pass()
      : fail({ path: "settings", given, allowed: "SystemType: enhanced" });
  },
});
