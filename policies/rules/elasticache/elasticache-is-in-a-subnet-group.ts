// Where a cache stands should be somebody's decision.

import { allOf, every, isAbsent, noneOfValues, notApplicable, present, rule, type Verdict } from "@temelj/policy";

/** A cache names the subnets where it stands, other than AWS's default ones. */
export const elasticacheIsInASubnetGroup = rule("elasticache-is-in-a-subnet-group", {
  title: { en: "Cache stands in chosen subnets", cnr: "Keš je u odabranim podmrežama" },
  severity: "medium",
  on: ["aws:elasticache/cluster:Cluster", "aws:elasticache/replicationGroup:ReplicationGroup"],
  why: "The default group takes every subnet of the default network, public ones too.",
  attack: "Somebody opens the cache's port for a day; since its subnet is public, the whole internet reaches it.",
  fix: "set subnetGroupName to an elasticache.SubnetGroup of private subnets",
  controls: ["security-hub:ElastiCache.7"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-7"],
  check(cache): Verdict {
    if ("replicationGroupId" in cache && "clusterId" in cache && !isAbsent(cache.replicationGroupId)) {
      return notApplicable("a member of a replication group has its subnets");
    }
    return allOf(
      () => every(cache, ["subnetGroupName"], present),
      () => every(cache, ["subnetGroupName"], noneOfValues(["default"])),
    );
  },
});
