// Known holes are closed by whoever installs the version that closes them.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Databases and replication instances take minor versions by themselves, as AWS does unless told otherwise. */
export const rdsTakesMinorVersions = rule("rds-takes-minor-versions", {
  title: { en: "Minor versions are installed automatically", cnr: "Manje verzije se instaliraju automatski" },
  severity: "high",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/clusterInstance:ClusterInstance",
    "aws:docdb/clusterInstance:ClusterInstance",
    "aws:neptune/clusterInstance:ClusterInstance",
    "aws:dms/replicationInstance:ReplicationInstance",
  ],
  why: "Without it known holes stay open until somebody remembers the upgrade.",
  attack: "An attacker looks up what the last version mended, and uses it on everybody who did not upgrade.",
  fix: "leave autoMinorVersionUpgrade out, or set it to true",
  controls: ["security-hub:RDS.13", "security-hub:DMS.6"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-13",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html#dms-6",
  ],
  check(instance, { resource: { type } }) {
    // Databases do unless told otherwise; replication instances only when told.
    const wanted = type.startsWith("aws:dms/") ? equals(true) : orAbsent(equals(true));
    return every(instance, ["autoMinorVersionUpgrade"], wanted);
  },
});
