// Caches have had holes that were used within days.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A cache takes minor versions by itself, as it does unless told otherwise. */
export const elasticacheTakesMinorVersions = rule("elasticache-takes-minor-versions", {
  title: { en: "Cache takes minor versions automatically", cnr: "Keš automatski preuzima manje verzije" },
  severity: "medium",
  on: ["aws:elasticache/cluster:Cluster", "aws:elasticache/replicationGroup:ReplicationGroup"],
  why: "Known holes stay open until somebody thinks of them.",
  attack: "A hole of the cache is published with a program that uses it; yours still has it.",
  fix: "leave autoMinorVersionUpgrade out, or set it to true",
  controls: ["security-hub:ElastiCache.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-2"],
  check: (cache) => every(cache, ["autoMinorVersionUpgrade"], orAbsent(equals(true))),
});
