import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { elasticacheIsEncryptedAtRest } from "./elasticache-is-encrypted-at-rest.ts";
import { elasticacheKeepsBackups } from "./elasticache-keeps-backups.ts";
import { elasticacheMovesEncryptedInTransit } from "./elasticache-moves-encrypted-in-transit.ts";
import { elasticacheRequiresAuth } from "./elasticache-requires-auth.ts";
import { elasticacheSurvivesAZone } from "./elasticache-survives-a-zone.ts";

const { unknown } = wireMarks;

const elasticacheReplicationGroup = {
  description: "Sessions",
  engine: "valkey",
  nodeType: "cache.t4g.small",
  numCacheClusters: 2,
  atRestEncryptionEnabled: true,
  transitEncryptionEnabled: true,
  userGroupIds: ["sessions"],
  automaticFailoverEnabled: true,
  multiAzEnabled: true,
  snapshotRetentionLimit: 7,
  autoMinorVersionUpgrade: true,
  subnetGroupName: "data",
};

judgesChanges(
  elasticacheIsEncryptedAtRest,
  "aws:elasticache/replicationGroup:ReplicationGroup",
  elasticacheReplicationGroup,
  [
    ["as it should be", {}, "pass"],
    ["switched off", { atRestEncryptionEnabled: false }, "fail"],
    ["not said, Valkey", { atRestEncryptionEnabled: undefined }, "pass"],
    ["not said, Redis", { engine: "redis", atRestEncryptionEnabled: undefined }, "fail"],
    ["not known", { atRestEncryptionEnabled: unknown }, "unknown"],
  ],
);

judgesChanges(
  elasticacheMovesEncryptedInTransit,
  "aws:elasticache/replicationGroup:ReplicationGroup",
  elasticacheReplicationGroup,
  [
    ["as it should be", {}, "pass"],
    ["as text", { transitEncryptionEnabled: "true" }, "pass"],
    ["switched off", { transitEncryptionEnabled: false }, "fail"],
    ["not said", { transitEncryptionEnabled: undefined }, "fail"],
    ["not known", { transitEncryptionEnabled: unknown }, "unknown"],
    ["only preferred", { transitEncryptionMode: "preferred" }, "fail"],
  ],
);

judgesChanges(
  elasticacheMovesEncryptedInTransit,
  "aws:elasticache/cluster:Cluster",
  { clusterId: "sessions", engine: "memcached", nodeType: "cache.t4g.small", transitEncryptionEnabled: true },
  [
    ["encrypted", {}, "pass"],
    ["not", { transitEncryptionEnabled: undefined }, "fail"],
    ["a member", { transitEncryptionEnabled: undefined, replicationGroupId: "sessions" }, "not-applicable"],
  ],
);

judgesChanges(
  elasticacheRequiresAuth,
  "aws:elasticache/replicationGroup:ReplicationGroup",
  elasticacheReplicationGroup,
  [
    ["user groups", {}, "pass"],
    ["a token", { userGroupIds: undefined, authToken: "x" }, "pass"],
    ["neither", { userGroupIds: undefined }, "fail"],
    ["an empty list", { userGroupIds: [] }, "fail"],
    ["not known", { userGroupIds: unknown }, "unknown"],
  ],
);

judgesChanges(
  elasticacheSurvivesAZone,
  "aws:elasticache/replicationGroup:ReplicationGroup",
  elasticacheReplicationGroup,
  [
    ["as it should be", {}, "pass"],
    ["as text", { automaticFailoverEnabled: "true" }, "pass"],
    ["switched off", { automaticFailoverEnabled: false }, "fail"],
    ["not said", { automaticFailoverEnabled: undefined }, "fail"],
    ["not known", { automaticFailoverEnabled: unknown }, "unknown"],
    ["one zone", { multiAzEnabled: false }, "fail"],
  ],
);

judgesChanges(
  elasticacheKeepsBackups,
  "aws:elasticache/replicationGroup:ReplicationGroup",
  elasticacheReplicationGroup,
  [
    ["a week", {}, "pass"],
    ["none", { snapshotRetentionLimit: 0 }, "fail"],
    ["not said", { snapshotRetentionLimit: undefined }, "fail"],
    ["not known", { snapshotRetentionLimit: unknown }, "unknown"],
  ],
);
