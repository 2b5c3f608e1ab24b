// Nobody needs the whole country's data on the internet.

import { equals, every, fail, isAbsent, orAbsent, rule } from "@temelj/policy";

/** A cluster or workgroup gets no public address. Older versions of the provider give one unless told otherwise: then the state says so. */
export const redshiftIsNotPublic = rule("redshift-is-not-public", {
  title: { en: "Warehouse has no public address", cnr: "Skladište podataka nema javnu adresu" },
  severity: "critical",
  on: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/workgroup:Workgroup"],
  why: "A warehouse on the internet is protected by a password alone.",
  attack: "A scanner finds the port; one leaked password gives the joined data of many registries.",
  fix: "set publiclyAccessible: false",
  controls: ["security-hub:Redshift.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-1"],
  check(warehouse, { resource: { outputs } }) {
    const path = "publiclyAccessible";
    if (isAbsent(warehouse.publiclyAccessible) && outputs[path] === true) {
      return fail({ path, given: true, allowed: "false" });
    }
    return every(warehouse, [path], orAbsent(equals(false)));
  },
});
