// A setting that the client may change is a wish.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A workgroup's settings hold for every query, as they do unless told otherwise. */
export const athenaWorkgroupEnforcesItsSettings = rule("athena-workgroup-enforces-its-settings", {
  title: { en: "Workgroup enforces its settings", cnr: "Radna grupa nameće svoja podešavanja" },
  severity: "medium",
  on: "aws:athena/workgroup:Workgroup",
  why: "A client may otherwise write results elsewhere, and without encryption.",
  attack: "An analyst's stolen sign-in sends the results to a bucket abroad.",
  fix: "leave enforceWorkgroupConfiguration out, or set it to true",
  sources: ["https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"],
  check: (group) => every(group, ["configuration.enforceWorkgroupConfiguration"], orAbsent(equals(true))),
});
