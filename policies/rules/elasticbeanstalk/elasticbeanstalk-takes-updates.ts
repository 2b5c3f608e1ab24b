// A platform without repairs keeps its holes.

import { fail, isTrue, pass, rule } from "@temelj/policy";

import { beanstalkSetting } from "../../reading/beanstalk-settings.ts";

/** An environment takes updates of its platform by itself. */
export const elasticbeanstalkTakesUpdates = rule("elasticbeanstalk-takes-updates", {
  title: { en: "Environment takes platform updates", cnr: "Okruženje preuzima ažuriranja platforme" },
  severity: "medium",
  on: "aws:elasticbeanstalk/environment:Environment",
  why: "Known holes of the operating system and the runtime stay open until somebody thinks of them.",
  attack: "A hole of the web server is published; a scanner finds your environment unrepaired three months later.",
  fix: 'add the setting ManagedActionsEnabled "true" of aws:elasticbeanstalk:managedactions',
  controls: ["security-hub:ElasticBeanstalk.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticbeanstalk-controls.html#elasticbeanstalk-2",
  ],
  check(environment) {
    const given = beanstalkSetting(environment, "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled");
    return isTrue(given) ? pass() : fail({ path: "settings", given, allowed: "ManagedActionsEnabled: true" });
  },
});
