import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { rdsAdministratorHasItsOwnName } from "./rds-administrator-has-its-own-name.ts";
import { rdsDeletionLeavesASnapshot } from "./rds-deletion-leaves-a-snapshot.ts";
import { rdsExportsLogs } from "./rds-exports-logs.ts";
import { rdsInstanceIsNotPublic } from "./rds-instance-is-not-public.ts";
import { rdsInstanceSurvivesAZone } from "./rds-instance-survives-a-zone.ts";
import { rdsIsProtectedFromDeletion } from "./rds-is-protected-from-deletion.ts";
import { rdsIsWatchedClosely } from "./rds-is-watched-closely.ts";
import { rdsKeepsBackups } from "./rds-keeps-backups.ts";
import { rdsParametersForceTls } from "./rds-parameters-force-tls.ts";
import { rdsPasswordIsManaged } from "./rds-password-is-managed.ts";
import { rdsSignsInWithIam } from "./rds-signs-in-with-iam.ts";
import { rdsSnapshotIsNotSharedWithAll } from "./rds-snapshot-is-not-shared-with-all.ts";
import { rdsStorageIsEncrypted } from "./rds-storage-is-encrypted.ts";
import { rdsTakesMinorVersions } from "./rds-takes-minor-versions.ts";

const { unknown } = wireMarks;

const rdsInstance = {
  engine: "postgres",
  engineVersion: "17.5",
  instanceClass: "db.t4g.medium",
  allocatedStorage: 50,
  dbSubnetGroupName: "data",
  username: "registry",
  manageMasterUserPassword: true,
  storageEncrypted: true,
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  publiclyAccessible: false,
  multiAz: true,
  backupRetentionPeriod: 14,
  deletionProtection: true,
  autoMinorVersionUpgrade: true,
  copyTagsToSnapshot: true,
  iamDatabaseAuthenticationEnabled: true,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  performanceInsightsEnabled: true,
  monitoringInterval: 60,
  monitoringRoleArn: "arn:aws:iam::111111111111:role/rds-monitoring",
  finalSnapshotIdentifier: "registry-final",
};
const rdsCluster = {
  engine: "aurora-postgresql",
  masterUsername: "registry",
  manageMasterUserPassword: true,
  storageEncrypted: true,
  backupRetentionPeriod: 14,
  deletionProtection: true,
  copyTagsToSnapshot: true,
  iamDatabaseAuthenticationEnabled: true,
  enabledCloudwatchLogsExports: ["postgresql"],
  finalSnapshotIdentifier: "registry-final",
};
const docdbCluster = {
  masterUsername: "registry",
  manageMasterUserPassword: true,
  storageEncrypted: true,
  backupRetentionPeriod: 14,
  deletionProtection: true,
  enabledCloudwatchLogsExports: ["audit"],
  finalSnapshotIdentifier: "documents-final",
};
const neptuneCluster = {
  storageEncrypted: true,
  backupRetentionPeriod: 14,
  deletionProtection: true,
  iamDatabaseAuthenticationEnabled: true,
  enableCloudwatchLogsExports: ["audit"],
  copyTagsToSnapshot: true,
  finalSnapshotIdentifier: "graph-final",
};
const rdsClusterInstance = {
  engine: "aurora-postgresql",
  clusterIdentifier: "registry",
  instanceClass: "db.r8g.large",
};

judgesChanges(rdsStorageIsEncrypted, "aws:rds/instance:Instance", rdsInstance, [
  ["as it should be", {}, "pass"],
  ["as text", { storageEncrypted: "true" }, "pass"],
  ["switched off", { storageEncrypted: false }, "fail"],
  ["not said", { storageEncrypted: undefined }, "fail"],
  ["not known", { storageEncrypted: unknown }, "unknown"],
  ["a replica", { storageEncrypted: undefined, replicateSourceDb: "registry" }, "not-applicable"],
  ["from a snapshot", { storageEncrypted: undefined, snapshotIdentifier: "s" }, "not-applicable"],
]);

judgesChanges(rdsStorageIsEncrypted, "aws:rds/cluster:Cluster", rdsCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { storageEncrypted: "true" }, "pass"],
  ["switched off", { storageEncrypted: false }, "fail"],
  ["not said", { storageEncrypted: undefined }, "fail"],
  ["not known", { storageEncrypted: unknown }, "unknown"],
]);

judgesChanges(rdsStorageIsEncrypted, "aws:docdb/cluster:Cluster", docdbCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { storageEncrypted: "true" }, "pass"],
  ["switched off", { storageEncrypted: false }, "fail"],
  ["not said", { storageEncrypted: undefined }, "fail"],
  ["not known", { storageEncrypted: unknown }, "unknown"],
]);

judgesChanges(rdsStorageIsEncrypted, "aws:neptune/cluster:Cluster", neptuneCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { storageEncrypted: "true" }, "pass"],
  ["switched off", { storageEncrypted: false }, "fail"],
  ["not said", { storageEncrypted: undefined }, "fail"],
  ["not known", { storageEncrypted: unknown }, "unknown"],
]);

judgesChanges(rdsInstanceIsNotPublic, "aws:rds/instance:Instance", rdsInstance, [
  ["private", {}, "pass"],
  ["not said: AWS gives none", { publiclyAccessible: undefined }, "pass"],
  ["public", { publiclyAccessible: true }, "fail"],
  ["public, as text", { publiclyAccessible: "true" }, "fail"],
  ["not known", { publiclyAccessible: unknown }, "unknown"],
]);

judgesChanges(rdsInstanceIsNotPublic, "aws:rds/clusterInstance:ClusterInstance", rdsClusterInstance, [
  ["not said", {}, "pass"],
  ["public", { publiclyAccessible: true }, "fail"],
]);

judgesChanges(rdsInstanceSurvivesAZone, "aws:rds/instance:Instance", rdsInstance, [
  ["as it should be", {}, "pass"],
  ["as text", { multiAz: "true" }, "pass"],
  ["switched off", { multiAz: false }, "fail"],
  ["not said", { multiAz: undefined }, "fail"],
  ["not known", { multiAz: unknown }, "unknown"],
  ["a replica", { multiAz: false, replicateSourceDb: "registry" }, "not-applicable"],
]);

judgesChanges(rdsKeepsBackups, "aws:rds/instance:Instance", rdsInstance, [
  ["two weeks", {}, "pass"],
  ["a week, as text", { backupRetentionPeriod: "7" }, "pass"],
  ["a day", { backupRetentionPeriod: 1 }, "fail"],
  ["none", { backupRetentionPeriod: 0 }, "fail"],
  ["not said", { backupRetentionPeriod: undefined }, "fail"],
  ["a replica", { backupRetentionPeriod: undefined, replicateSourceDb: "registry" }, "not-applicable"],
  ["not known", { backupRetentionPeriod: unknown }, "unknown"],
]);

judgesChanges(rdsKeepsBackups, "aws:rds/cluster:Cluster", rdsCluster, [
  ["two weeks", {}, "pass"],
  ["a day", { backupRetentionPeriod: 1 }, "fail"],
]);

judgesChanges(rdsKeepsBackups, "aws:docdb/cluster:Cluster", docdbCluster, [
  ["two weeks", {}, "pass"],
  ["a day", { backupRetentionPeriod: 1 }, "fail"],
]);

judgesChanges(rdsKeepsBackups, "aws:neptune/cluster:Cluster", neptuneCluster, [
  ["two weeks", {}, "pass"],
  ["a day", { backupRetentionPeriod: 1 }, "fail"],
]);

judgesChanges(rdsIsProtectedFromDeletion, "aws:rds/instance:Instance", rdsInstance, [
  ["as it should be", {}, "pass"],
  ["as text", { deletionProtection: "true" }, "pass"],
  ["switched off", { deletionProtection: false }, "fail"],
  ["not said", { deletionProtection: undefined }, "fail"],
  ["not known", { deletionProtection: unknown }, "unknown"],
]);

judgesChanges(rdsIsProtectedFromDeletion, "aws:rds/cluster:Cluster", rdsCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { deletionProtection: "true" }, "pass"],
  ["switched off", { deletionProtection: false }, "fail"],
  ["not said", { deletionProtection: undefined }, "fail"],
  ["not known", { deletionProtection: unknown }, "unknown"],
]);

judgesChanges(rdsIsProtectedFromDeletion, "aws:docdb/cluster:Cluster", docdbCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { deletionProtection: "true" }, "pass"],
  ["switched off", { deletionProtection: false }, "fail"],
  ["not said", { deletionProtection: undefined }, "fail"],
  ["not known", { deletionProtection: unknown }, "unknown"],
]);

judgesChanges(rdsIsProtectedFromDeletion, "aws:neptune/cluster:Cluster", neptuneCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { deletionProtection: "true" }, "pass"],
  ["switched off", { deletionProtection: false }, "fail"],
  ["not said", { deletionProtection: undefined }, "fail"],
  ["not known", { deletionProtection: unknown }, "unknown"],
]);

judgesChanges(rdsDeletionLeavesASnapshot, "aws:rds/instance:Instance", rdsInstance, [
  ["not skipped", {}, "pass"],
  ["said", { skipFinalSnapshot: false }, "pass"],
  ["skipped", { skipFinalSnapshot: true }, "fail"],
  ["skipped, as text", { skipFinalSnapshot: "true" }, "fail"],
  ["not known", { skipFinalSnapshot: unknown }, "unknown"],
]);

judgesChanges(rdsDeletionLeavesASnapshot, "aws:rds/cluster:Cluster", rdsCluster, [
  ["skipped", { skipFinalSnapshot: true }, "fail"],
]);

judgesChanges(rdsTakesMinorVersions, "aws:rds/instance:Instance", rdsInstance, [
  ["automatic", {}, "pass"],
  ["not said", { autoMinorVersionUpgrade: undefined }, "pass"],
  ["switched off", { autoMinorVersionUpgrade: false }, "fail"],
  ["switched off, as text", { autoMinorVersionUpgrade: "false" }, "fail"],
  ["not known", { autoMinorVersionUpgrade: unknown }, "unknown"],
]);

judgesChanges(rdsTakesMinorVersions, "aws:rds/clusterInstance:ClusterInstance", rdsClusterInstance, [
  ["switched off", { autoMinorVersionUpgrade: false }, "fail"],
]);

judgesChanges(
  rdsTakesMinorVersions,
  "aws:dms/replicationInstance:ReplicationInstance",
  { replicationInstanceId: "move", replicationInstanceClass: "dms.t3.medium" },
  [
    ["not said", {}, "fail"],
    ["automatic", { autoMinorVersionUpgrade: true }, "pass"],
  ],
);

judgesChanges(rdsSignsInWithIam, "aws:rds/instance:Instance", rdsInstance, [
  ["as it should be", {}, "pass"],
  ["as text", { iamDatabaseAuthenticationEnabled: "true" }, "pass"],
  ["switched off", { iamDatabaseAuthenticationEnabled: false }, "fail"],
  ["not said", { iamDatabaseAuthenticationEnabled: undefined }, "fail"],
  ["not known", { iamDatabaseAuthenticationEnabled: unknown }, "unknown"],
  ["an engine that can't", { engine: "oracle-ee", iamDatabaseAuthenticationEnabled: undefined }, "not-applicable"],
]);

judgesChanges(rdsSignsInWithIam, "aws:rds/cluster:Cluster", rdsCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { iamDatabaseAuthenticationEnabled: "true" }, "pass"],
  ["switched off", { iamDatabaseAuthenticationEnabled: false }, "fail"],
  ["not said", { iamDatabaseAuthenticationEnabled: undefined }, "fail"],
  ["not known", { iamDatabaseAuthenticationEnabled: unknown }, "unknown"],
]);

judgesChanges(rdsSignsInWithIam, "aws:neptune/cluster:Cluster", neptuneCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { iamDatabaseAuthenticationEnabled: "true" }, "pass"],
  ["switched off", { iamDatabaseAuthenticationEnabled: false }, "fail"],
  ["not said", { iamDatabaseAuthenticationEnabled: undefined }, "fail"],
  ["not known", { iamDatabaseAuthenticationEnabled: unknown }, "unknown"],
]);

judgesChanges(rdsExportsLogs, "aws:rds/instance:Instance", rdsInstance, [
  ["exports", {}, "pass"],
  ["an empty list", { enabledCloudwatchLogsExports: [] }, "fail"],
  ["not said", { enabledCloudwatchLogsExports: undefined }, "fail"],
  ["not known", { enabledCloudwatchLogsExports: unknown }, "unknown"],
]);

judgesChanges(rdsExportsLogs, "aws:docdb/cluster:Cluster", docdbCluster, [
  ["exports", {}, "pass"],
  ["none", { enabledCloudwatchLogsExports: undefined }, "fail"],
]);

judgesChanges(rdsExportsLogs, "aws:neptune/cluster:Cluster", neptuneCluster, [
  ["exports", {}, "pass"],
  ["none", { enableCloudwatchLogsExports: undefined }, "fail"],
]);

judgesChanges(rdsPasswordIsManaged, "aws:rds/instance:Instance", rdsInstance, [
  ["managed", {}, "pass"],
  ["write-only", { manageMasterUserPassword: undefined, passwordWo: "x" }, "pass"],
  ["given", { password: "hunter2" }, "fail"],
  ["given, not known yet", { password: unknown }, "fail"],
]);

judgesChanges(rdsPasswordIsManaged, "aws:rds/cluster:Cluster", rdsCluster, [
  ["managed", {}, "pass"],
  ["given", { masterPassword: "hunter2" }, "fail"],
]);

judgesChanges(rdsAdministratorHasItsOwnName, "aws:rds/instance:Instance", rdsInstance, [
  ["a name of its own", {}, "pass"],
  ["admin", { username: "admin" }, "fail"],
  ["postgres", { username: "postgres" }, "fail"],
  ["not said", { username: undefined }, "pass"],
  ["not known", { username: unknown }, "unknown"],
]);

judgesChanges(rdsAdministratorHasItsOwnName, "aws:rds/cluster:Cluster", rdsCluster, [
  ["a name of its own", {}, "pass"],
  ["admin", { masterUsername: "admin" }, "fail"],
]);

judgesChanges(rdsIsWatchedClosely, "aws:rds/instance:Instance", rdsInstance, [
  ["every minute", {}, "pass"],
  ["off", { monitoringInterval: 0 }, "fail"],
  ["not said", { monitoringInterval: undefined }, "fail"],
  ["not known", { monitoringInterval: unknown }, "unknown"],
]);

judgesChanges(
  rdsSnapshotIsNotSharedWithAll,
  "aws:rds/snapshot:Snapshot",
  { dbInstanceIdentifier: "registry", dbSnapshotIdentifier: "before-upgrade" },
  [
    ["not shared", {}, "pass"],
    ["shared with an account", { sharedAccounts: ["222222222222"] }, "pass"],
    ["shared with all", { sharedAccounts: ["all"] }, "fail"],
    ["not known", { sharedAccounts: unknown }, "unknown"],
  ],
);

judgesChanges(
  rdsParametersForceTls,
  "aws:rds/parameterGroup:ParameterGroup",
  { family: "postgres14", parameters: [{ name: "rds.force_ssl", value: "1" }] },
  [
    ["forced", {}, "pass"],
    ["not forced", { parameters: [{ name: "rds.force_ssl", value: "0" }] }, "fail"],
    ["not said", { parameters: [] }, "fail"],
    ["not said, and the version forces it", { family: "postgres17", parameters: [] }, "pass"],
    ["MySQL", { family: "mysql8.4", parameters: [{ name: "require_secure_transport", value: "ON" }] }, "pass"],
    ["MySQL, not said", { family: "aurora-mysql8.0", parameters: [] }, "fail"],
    ["another engine", { family: "oracle-ee-19", parameters: [] }, "not-applicable"],
    ["not known", { parameters: unknown }, "unknown"],
  ],
);
