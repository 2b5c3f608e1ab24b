// Rules about databases, caches, search and warehouses.

import type { Rule } from "@temelj/policy";

import { dynamodbAcceleratorIsEncrypted } from "./dynamodb/dynamodb-accelerator-is-encrypted.ts";
import { dynamodbPolicyIsNotPublic } from "./dynamodb/dynamodb-policy-is-not-public.ts";
import { dynamodbTableCanBeRecovered } from "./dynamodb/dynamodb-table-can-be-recovered.ts";
import { dynamodbTableIsProtectedFromDeletion } from "./dynamodb/dynamodb-table-is-protected-from-deletion.ts";
import { dynamodbTableUsesOwnKey } from "./dynamodb/dynamodb-table-uses-own-key.ts";
import { elasticacheIsEncryptedAtRest } from "./elasticache/elasticache-is-encrypted-at-rest.ts";
import { elasticacheKeepsBackups } from "./elasticache/elasticache-keeps-backups.ts";
import { elasticacheMovesEncryptedInTransit } from "./elasticache/elasticache-moves-encrypted-in-transit.ts";
import { elasticacheRequiresAuth } from "./elasticache/elasticache-requires-auth.ts";
import { elasticacheSurvivesAZone } from "./elasticache/elasticache-survives-a-zone.ts";
import { opensearchEncryptsBetweenNodes } from "./opensearch/opensearch-encrypts-between-nodes.ts";
import { opensearchHasFineGrainedAccess } from "./opensearch/opensearch-has-fine-grained-access.ts";
import { opensearchIsEncryptedAtRest } from "./opensearch/opensearch-is-encrypted-at-rest.ts";
import { opensearchIsInAVpc } from "./opensearch/opensearch-is-in-a-vpc.ts";
import { opensearchPolicyIsNotPublic } from "./opensearch/opensearch-policy-is-not-public.ts";
import { opensearchRecordsAuditLogs } from "./opensearch/opensearch-records-audit-logs.ts";
import { opensearchRequiresHttps } from "./opensearch/opensearch-requires-https.ts";
import { rdsAdministratorHasItsOwnName } from "./rds/rds-administrator-has-its-own-name.ts";
import { rdsDeletionLeavesASnapshot } from "./rds/rds-deletion-leaves-a-snapshot.ts";
import { rdsExportsLogs } from "./rds/rds-exports-logs.ts";
import { rdsInstanceIsNotPublic } from "./rds/rds-instance-is-not-public.ts";
import { rdsInstanceSurvivesAZone } from "./rds/rds-instance-survives-a-zone.ts";
import { rdsIsProtectedFromDeletion } from "./rds/rds-is-protected-from-deletion.ts";
import { rdsIsWatchedClosely } from "./rds/rds-is-watched-closely.ts";
import { rdsKeepsBackups } from "./rds/rds-keeps-backups.ts";
import { rdsParametersForceTls } from "./rds/rds-parameters-force-tls.ts";
import { rdsPasswordIsManaged } from "./rds/rds-password-is-managed.ts";
import { rdsSignsInWithIam } from "./rds/rds-signs-in-with-iam.ts";
import { rdsSnapshotIsNotSharedWithAll } from "./rds/rds-snapshot-is-not-shared-with-all.ts";
import { rdsStorageIsEncrypted } from "./rds/rds-storage-is-encrypted.ts";
import { rdsTakesMinorVersions } from "./rds/rds-takes-minor-versions.ts";
import { redshiftIsEncrypted } from "./redshift/redshift-is-encrypted.ts";
import { redshiftIsNotPublic } from "./redshift/redshift-is-not-public.ts";
import { redshiftKeepsBackups } from "./redshift/redshift-keeps-backups.ts";
import { redshiftParametersRequireTls } from "./redshift/redshift-parameters-require-tls.ts";
import { redshiftRecordsAuditLogs } from "./redshift/redshift-records-audit-logs.ts";
import { redshiftRoutesThroughTheVpc } from "./redshift/redshift-routes-through-the-vpc.ts";

/** Rules about databases, caches, search and warehouses, in order of service and id. */
export const awsDataRules: readonly Rule[] = [
  dynamodbAcceleratorIsEncrypted,
  dynamodbPolicyIsNotPublic,
  dynamodbTableCanBeRecovered,
  dynamodbTableIsProtectedFromDeletion,
  dynamodbTableUsesOwnKey,
  elasticacheIsEncryptedAtRest,
  elasticacheKeepsBackups,
  elasticacheMovesEncryptedInTransit,
  elasticacheRequiresAuth,
  elasticacheSurvivesAZone,
  opensearchEncryptsBetweenNodes,
  opensearchHasFineGrainedAccess,
  opensearchIsEncryptedAtRest,
  opensearchIsInAVpc,
  opensearchPolicyIsNotPublic,
  opensearchRecordsAuditLogs,
  opensearchRequiresHttps,
  rdsAdministratorHasItsOwnName,
  rdsDeletionLeavesASnapshot,
  rdsExportsLogs,
  rdsInstanceIsNotPublic,
  rdsInstanceSurvivesAZone,
  rdsIsProtectedFromDeletion,
  rdsIsWatchedClosely,
  rdsKeepsBackups,
  rdsParametersForceTls,
  rdsPasswordIsManaged,
  rdsSignsInWithIam,
  rdsSnapshotIsNotSharedWithAll,
  rdsStorageIsEncrypted,
  rdsTakesMinorVersions,
  redshiftIsEncrypted,
  redshiftIsNotPublic,
  redshiftKeepsBackups,
  redshiftParametersRequireTls,
  redshiftRecordsAuditLogs,
  redshiftRoutesThroughTheVpc,
];
