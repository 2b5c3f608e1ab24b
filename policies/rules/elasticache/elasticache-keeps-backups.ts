// Some caches hold what is nowhere else.

import { atLeast, every, isAbsent, notApplicable, rule } from "@temelj/policy";

/** Snapshots of a cache are kept for at least a day (parameter). */
export const elasticacheKeepsBackups = rule("elasticache-keeps-backups", {
  title: { en: "Cache has backups", cnr: "Keš ima rezervne kopije" },
  severity: "low",
  on: [
    "aws:elasticache/replicationGroup:ReplicationGroup",
    "aws:elasticache/serverlessCache:ServerlessCache",
    "aws:elasticache/cluster:Cluster",
  ],
  why: "What was only in the cache, such as queues and counters, is gone with it.",
  attack: "After a failed upgrade the cache comes back empty, and half-finished requests are lost.",
  fix: "set snapshotRetentionLimit: 7",
  controls: ["security-hub:ElastiCache.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-1"],
  parameters: { days: 1 as number },
  check(cache, { config, resource: { type } }) {
    if (type === "aws:elasticache/cluster:Cluster") {
      const { engine, replicationGroupId } = cache as {
        readonly engine?: string;
        readonly replicationGroupId?: string;
      };
      if (engine === "memcached") return notApplicable("Memcached has no snapshots");
      if (!isAbsent(replicationGroupId)) return notApplicable("its replication group has the snapshots");
    }
    return every(cache, ["snapshotRetentionLimit"], atLeast(config.days));
  },
});
