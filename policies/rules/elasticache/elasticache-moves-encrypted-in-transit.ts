// Sessions that pass in the clear can be taken over.

import { allOf, equals, every, isAbsent, notApplicable, orAbsent, pass, rule, type Verdict } from "@temelj/policy";

/** Connections to a cache are encrypted; those that need not be (preferred) fail. Members of a group have its setting. */
export const elasticacheMovesEncryptedInTransit = rule("elasticache-moves-encrypted-in-transit", {
  title: { en: "Cache speaks TLS", cnr: "Keš koristi TLS" },
  severity: "medium",
  on: ["aws:elasticache/replicationGroup:ReplicationGroup", "aws:elasticache/cluster:Cluster"],
  why: "Session tokens and cached data can be read on every machine on the way.",
  attack: "Somebody records the traffic, takes a session token and is signed in as that citizen.",
  fix: "set transitEncryptionEnabled: true, and leave transitEncryptionMode at required",
  controls: ["security-hub:ElastiCache.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-5"],
  check(cache): Verdict {
    if ("replicationGroupId" in cache && "clusterId" in cache && !isAbsent(cache.replicationGroupId)) {
      return notApplicable("a member of a replication group has its setting");
    }
    return allOf(
      () => every(cache, ["transitEncryptionEnabled"], equals(true)),
      () =>
        "transitEncryptionMode" in cache
          ? every(cache, ["transitEncryptionMode"], orAbsent(equals("required")))
          : pass(),
    );
  },
});
