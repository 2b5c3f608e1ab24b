// When the cache stops, everybody is signed out.

import { equals, every, rule } from "@temelj/policy";

/** A replication group fails over by itself, over several zones. */
export const elasticacheSurvivesAZone = rule("elasticache-survives-a-zone", {
  title: { en: "Cache fails over to another zone", cnr: "Keš prelazi u drugu zonu" },
  severity: "medium",
  on: "aws:elasticache/replicationGroup:ReplicationGroup",
  why: "The failure of one machine stops every service that needs its sessions.",
  attack: "A repair of one host signs out every citizen in the middle of a form.",
  fix: "set automaticFailoverEnabled: true and multiAzEnabled: true, with numCacheClusters: 2 or more",
  controls: ["security-hub:ElastiCache.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-3"],
  check: (group) => every(group, ["automaticFailoverEnabled", "multiAzEnabled"], equals(true)),
});
