// Sign-ins and roles are events of global services.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A trail of all regions includes global services, as it does unless told otherwise. */
export const cloudtrailIncludesGlobalServices = rule("cloudtrail-includes-global-services", {
  title: { en: "Trail includes global services", cnr: "Evidencija obuhvata globalne servise" },
  severity: "medium",
  on: "aws:cloudtrail/trail:Trail",
  why: "Changes of users, roles and sign-ins are not recorded.",
  attack: "An attacker makes a new administrator; the trail shows nothing.",
  fix: "leave includeGlobalServiceEvents out, or set it to true",
  sources: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html"],
  check: (trail) => every(trail, ["includeGlobalServiceEvents"], orAbsent(equals(true))),
});
