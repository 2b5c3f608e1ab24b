// A cache holds what the database holds, for a while.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A replication group is encrypted at rest. Valkey is, unless told otherwise. */
export const elasticacheIsEncryptedAtRest = rule("elasticache-is-encrypted-at-rest", {
  title: { en: "Cache is encrypted at rest", cnr: "Keš je šifrovan u mirovanju" },
  severity: "medium",
  on: "aws:elasticache/replicationGroup:ReplicationGroup",
  why: "Snapshots and disks of the cache hold sessions and personal data in the clear.",
  attack: "A copied snapshot of the cache gives valid sessions of citizens.",
  fix: "set atRestEncryptionEnabled: true",
  controls: ["security-hub:ElastiCache.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-4"],
  check(group) {
    const wanted = group.engine === "valkey" ? orAbsent(equals(true)) : equals(true);
    return every(group, ["atRestEncryptionEnabled"], wanted);
  },
});
