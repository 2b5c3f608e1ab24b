// A warehouse brings together what registries keep apart.

import { equals, every, fail, isAbsent, orAbsent, rule } from "@temelj/policy";

/** A cluster is encrypted, as AWS does unless told otherwise since 2025. Of an older one the state says what it is. */
export const redshiftIsEncrypted = rule("redshift-is-encrypted", {
  title: { en: "Warehouse is encrypted", cnr: "Skladište podataka je šifrovano" },
  severity: "medium",
  on: "aws:redshift/cluster:Cluster",
  why: "Disks and snapshots of the warehouse hold everything in the clear.",
  attack: "A shared snapshot gives the joined data of many registries.",
  fix: "leave encrypted out, or set it to true",
  controls: ["security-hub:Redshift.10"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-10"],
  check(cluster, { resource: { outputs } }) {
    if (isAbsent(cluster.encrypted) && (outputs["encrypted"] === false || outputs["encrypted"] === "false")) {
      return fail({ path: "encrypted", given: false, allowed: "true" });
    }
    return every(cluster, ["encrypted"], orAbsent(equals(true)));
  },
});
