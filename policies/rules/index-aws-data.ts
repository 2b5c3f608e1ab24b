// Rules about databases, caches, search and warehouses.

import type { Rule } from "@temelj/policy";

import { dynamodbAcceleratorIsEncrypted } from "./dynamodb/dynamodb-accelerator-is-encrypted.ts";
import { dynamodbPolicyIsNotPublic } from "./dynamodb/dynamodb-policy-is-not-public.ts";
import { dynamodbTableCanBeRecovered } from "./dynamodb/dynamodb-table-can-be-recovered.ts";
import { dynamodbTableIsProtectedFromDeletion } from "./dynamodb/dynamodb-table-is-protected-from-deletion.ts";
import { dynamodbTableUsesOwnKey } from "./dynamodb/dynamodb-table-uses-own-key.ts";
import { elasticacheIsEncryptedAtRest } from "./elasticache/elasticache-is-encrypted-at-rest.ts";
import { elasticacheIsInASubnetGroup } from "./elasticache/elasticache-is-in-a-subnet-group.ts";
import { elasticacheKeepsBackups } from "./elasticache/elasticache-keeps-backups.ts";
import { elasticacheMovesEncryptedInTransit } from "./elasticache/elasticache-moves-encrypted-in-transit.ts";
import { elasticacheRequiresAuth } from "./elasticache/elasticache-requires-auth.ts";
import { elasticacheSurvivesAZone } from "./elasticache/elasticache-survives-a-zone.ts";
import { elasticacheTakesMinorVersions } from "./elasticache/elasticache-takes-minor-versions.ts";
import { elasticacheUserHasASecret } from "./elasticache/elasticache-user-has-a-secret.ts";
import { elasticacheUsesOwnKey } from "./elasticache/elasticache-uses-own-key.ts";
import { memorydbUsesOwnKey } from "./memorydb/memorydb-uses-own-key.ts";
import { opensearchCollectionIsNotPublic } from "./opensearch/opensearch-collection-is-not-public.ts";
import { opensearchEncryptsBetweenNodes } from "./opensearch/opensearch-encrypts-between-nodes.ts";
import { opensearchHasDedicatedMasters } from "./opensearch/opensearch-has-dedicated-masters.ts";
import { opensearchHasFineGrainedAccess } from "./opensearch/opensearch-has-fine-grained-access.ts";
import { opensearchIsEncryptedAtRest } from "./opensearch/opensearch-is-encrypted-at-rest.ts";
import { opensearchIsInAVpc } from "./opensearch/opensearch-is-in-a-vpc.ts";
import { opensearchPolicyIsNotPublic } from "./opensearch/opensearch-policy-is-not-public.ts";
import { opensearchRecordsAuditLogs } from "./opensearch/opensearch-records-audit-logs.ts";
import { opensearchRecordsErrors } from "./opensearch/opensearch-records-errors.ts";
import { opensearchRequiresHttps } from "./opensearch/opensearch-requires-https.ts";
import { opensearchSurvivesAZone } from "./opensearch/opensearch-survives-a-zone.ts";
import { opensearchUsesModernTls } from "./opensearch/opensearch-uses-modern-tls.ts";
import { opensearchUsesOwnKey } from "./opensearch/opensearch-uses-own-key.ts";
import { rdsAdministratorHasItsOwnName } from "./rds/rds-administrator-has-its-own-name.ts";
import { rdsCopiesTagsToSnapshots } from "./rds/rds-copies-tags-to-snapshots.ts";
import { rdsDeletionLeavesASnapshot } from "./rds/rds-deletion-leaves-a-snapshot.ts";
import { rdsExportsAuditLogs } from "./rds/rds-exports-audit-logs.ts";
import { rdsExportsLogs } from "./rds/rds-exports-logs.ts";
import { rdsInsightsUseOwnKey } from "./rds/rds-insights-use-own-key.ts";
import { rdsInstanceIsNotPublic } from "./rds/rds-instance-is-not-public.ts";
import { rdsInstanceSurvivesAZone } from "./rds/rds-instance-survives-a-zone.ts";
import { rdsIsProtectedFromDeletion } from "./rds/rds-is-protected-from-deletion.ts";
import { rdsIsWatchedClosely } from "./rds/rds-is-watched-closely.ts";
import { rdsKeepsBackups } from "./rds/rds-keeps-backups.ts";
import { rdsMeasuresItsLoad } from "./rds/rds-measures-its-load.ts";
import { rdsParametersForceTls } from "./rds/rds-parameters-force-tls.ts";
import { rdsParametersRecordAudits } from "./rds/rds-parameters-record-audits.ts";
import { rdsPasswordIsManaged } from "./rds/rds-password-is-managed.ts";
import { rdsSignsInWithIam } from "./rds/rds-signs-in-with-iam.ts";
import { rdsSnapshotIsNotSharedWithAll } from "./rds/rds-snapshot-is-not-shared-with-all.ts";
import { rdsStorageIsEncrypted } from "./rds/rds-storage-is-encrypted.ts";
import { rdsTakesMinorVersions } from "./rds/rds-takes-minor-versions.ts";
import { rdsUsesACurrentAuthority } from "./rds/rds-uses-a-current-authority.ts";
import { rdsUsesOwnKey } from "./rds/rds-uses-own-key.ts";
import { redshiftDatabaseHasItsOwnName } from "./redshift/redshift-database-has-its-own-name.ts";
import { redshiftIsEncrypted } from "./redshift/redshift-is-encrypted.ts";
import { redshiftIsInASubnetGroup } from "./redshift/redshift-is-in-a-subnet-group.ts";
import { redshiftIsNotPublic } from "./redshift/redshift-is-not-public.ts";
import { redshiftKeepsBackups } from "./redshift/redshift-keeps-backups.ts";
import { redshiftParametersRecordQueries } from "./redshift/redshift-parameters-record-queries.ts";
import { redshiftParametersRequireTls } from "./redshift/redshift-parameters-require-tls.ts";
import { redshiftRecordsAuditLogs } from "./redshift/redshift-records-audit-logs.ts";
import { redshiftRoutesThroughTheVpc } from "./redshift/redshift-routes-through-the-vpc.ts";
import { redshiftTakesNewVersions } from "./redshift/redshift-takes-new-versions.ts";
import { redshiftUsesOwnKey } from "./redshift/redshift-uses-own-key.ts";
import { timestreamUsesOwnKey } from "./timestream/timestream-uses-own-key.ts";

/** Rules about databases, caches, search and warehouses, in order of service and id. */
export const awsDataRules: readonly Rule[] = [
  dynamodbAcceleratorIsEncrypted,
  dynamodbPolicyIsNotPublic,
  dynamodbTableCanBeRecovered,
  dynamodbTableIsProtectedFromDeletion,
  dynamodbTableUsesOwnKey,
  elasticacheIsEncryptedAtRest,
  elasticacheIsInASubnetGroup,
  elasticacheKeepsBackups,
  elasticacheMovesEncryptedInTransit,
  elasticacheRequiresAuth,
  elasticacheSurvivesAZone,
  elasticacheTakesMinorVersions,
  elasticacheUserHasASecret,
  elasticacheUsesOwnKey,
  memorydbUsesOwnKey,
  opensearchCollectionIsNotPublic,
  opensearchEncryptsBetweenNodes,
  opensearchHasDedicatedMasters,
  opensearchHasFineGrainedAccess,
  opensearchIsEncryptedAtRest,
  opensearchIsInAVpc,
  opensearchPolicyIsNotPublic,
  opensearchRecordsAuditLogs,
  opensearchRecordsErrors,
  opensearchRequiresHttps,
  opensearchSurvivesAZone,
  opensearchUsesModernTls,
  opensearchUsesOwnKey,
  rdsAdministratorHasItsOwnName,
  rdsCopiesTagsToSnapshots,
  rdsDeletionLeavesASnapshot,
  rdsExportsAuditLogs,
  rdsExportsLogs,
  rdsInsightsUseOwnKey,
  rdsInstanceIsNotPublic,
  rdsInstanceSurvivesAZone,
  rdsIsProtectedFromDeletion,
  rdsIsWatchedClosely,
  rdsKeepsBackups,
  rdsMeasuresItsLoad,
  rdsParametersForceTls,
  rdsParametersRecordAudits,
  rdsPasswordIsManaged,
  rdsSignsInWithIam,
  rdsSnapshotIsNotSharedWithAll,
  rdsStorageIsEncrypted,
  rdsTakesMinorVersions,
  rdsUsesACurrentAuthority,
  rdsUsesOwnKey,
  redshiftDatabaseHasItsOwnName,
  redshiftIsEncrypted,
  redshiftIsInASubnetGroup,
  redshiftIsNotPublic,
  redshiftKeepsBackups,
  redshiftParametersRecordQueries,
  redshiftParametersRequireTls,
  redshiftRecordsAuditLogs,
  redshiftRoutesThroughTheVpc,
  redshiftTakesNewVersions,
  redshiftUsesOwnKey,
  timestreamUsesOwnKey,
];
