// Rules about files, backups, messages, functions and containers.

import type { Rule } from "@temelj/policy";

import { backupPlanCopiesElsewhere } from "./backup/backup-plan-copies-elsewhere.ts";
import { backupPlanDeletesInTime } from "./backup/backup-plan-deletes-in-time.ts";
import { backupPolicyIsNotPublic } from "./backup/backup-policy-is-not-public.ts";
import { backupVaultIsLocked } from "./backup/backup-vault-is-locked.ts";
import { backupVaultUsesOwnKey } from "./backup/backup-vault-uses-own-key.ts";
import { dmsEndpointUsesTls } from "./dms/dms-endpoint-uses-tls.ts";
import { dmsInstanceIsNotPublic } from "./dms/dms-instance-is-not-public.ts";
import { ecrExpiresImages } from "./ecr/ecr-expires-images.ts";
import { ecrPolicyIsNotPublic } from "./ecr/ecr-policy-is-not-public.ts";
import { ecrScansImages } from "./ecr/ecr-scans-images.ts";
import { ecrTagsAreImmutable } from "./ecr/ecr-tags-are-immutable.ts";
import { ecrUsesKms } from "./ecr/ecr-uses-kms.ts";
import { ecsClusterHasContainerInsights } from "./ecs/ecs-cluster-has-container-insights.ts";
import { ecsContainerIsNotPrivileged } from "./ecs/ecs-container-is-not-privileged.ts";
import { ecsContainerRecordsLogs } from "./ecs/ecs-container-records-logs.ts";
import { ecsContainerRootFilesystemIsReadOnly } from "./ecs/ecs-container-root-filesystem-is-read-only.ts";
import { ecsContainerRunsNotAsRoot } from "./ecs/ecs-container-runs-not-as-root.ts";
import { ecsEnvironmentHoldsNoSecret } from "./ecs/ecs-environment-holds-no-secret.ts";
import { ecsServiceHasNoPublicAddress } from "./ecs/ecs-service-has-no-public-address.ts";
import { ecsServiceUsesTheLatestPlatform } from "./ecs/ecs-service-uses-the-latest-platform.ts";
import { ecsTaskSharesNoHost } from "./ecs/ecs-task-shares-no-host.ts";
import { efsAccessPointHasARoot } from "./efs/efs-access-point-has-a-root.ts";
import { efsAccessPointHasAUser } from "./efs/efs-access-point-has-a-user.ts";
import { efsHasBackups } from "./efs/efs-has-backups.ts";
import { efsIsEncrypted } from "./efs/efs-is-encrypted.ts";
import { efsPolicyIsNotPublic } from "./efs/efs-policy-is-not-public.ts";
import { fsxKeepsBackups } from "./fsx/fsx-keeps-backups.ts";
import { fsxUsesOwnKey } from "./fsx/fsx-uses-own-key.ts";
import { kinesisFirehoseIsEncrypted } from "./kinesis/kinesis-firehose-is-encrypted.ts";
import { kinesisStreamIsEncrypted } from "./kinesis/kinesis-stream-is-encrypted.ts";
import { lambdaEncryptsEnvironmentWithOwnKey } from "./lambda/lambda-encrypts-environment-with-own-key.ts";
import { lambdaEnvironmentHoldsNoSecret } from "./lambda/lambda-environment-holds-no-secret.ts";
import { lambdaFunctionUrlAsksWhoCalls } from "./lambda/lambda-function-url-asks-who-calls.ts";
import { lambdaPermissionNamesItsCaller } from "./lambda/lambda-permission-names-its-caller.ts";
import { lambdaRecordsTraces } from "./lambda/lambda-records-traces.ts";
import { lambdaRuntimeIsSupported } from "./lambda/lambda-runtime-is-supported.ts";
import { mqBrokerIsNotPublic } from "./mq/mq-broker-is-not-public.ts";
import { mqBrokerRecordsLogs } from "./mq/mq-broker-records-logs.ts";
import { mqBrokerTakesMinorVersions } from "./mq/mq-broker-takes-minor-versions.ts";
import { mqBrokerUsesOwnKey } from "./mq/mq-broker-uses-own-key.ts";
import { mskEncryptsInTransit } from "./msk/msk-encrypts-in-transit.ts";
import { mskIsNotPublic } from "./msk/msk-is-not-public.ts";
import { mskRecordsBrokerLogs } from "./msk/msk-records-broker-logs.ts";
import { mskRequiresAuth } from "./msk/msk-requires-auth.ts";
import { mskUsesOwnKey } from "./msk/msk-uses-own-key.ts";
import { sfnLogsHoldNoData } from "./sfn/sfn-logs-hold-no-data.ts";
import { sfnStateMachineRecordsLogs } from "./sfn/sfn-state-machine-records-logs.ts";
import { snsPolicyIsNotPublic } from "./sns/sns-policy-is-not-public.ts";
import { snsSubscriptionRefusesPlainHttp } from "./sns/sns-subscription-refuses-plain-http.ts";
import { snsTopicRefusesPlainHttp } from "./sns/sns-topic-refuses-plain-http.ts";
import { snsTopicUsesKms } from "./sns/sns-topic-uses-kms.ts";
import { sqsHasADeadLetterQueue } from "./sqs/sqs-has-a-dead-letter-queue.ts";
import { sqsPolicyIsNotPublic } from "./sqs/sqs-policy-is-not-public.ts";
import { sqsQueueIsEncrypted } from "./sqs/sqs-queue-is-encrypted.ts";
import { sqsQueueRefusesPlainHttp } from "./sqs/sqs-queue-refuses-plain-http.ts";
import { sqsQueueUsesOwnKey } from "./sqs/sqs-queue-uses-own-key.ts";

/** Rules about files, backups, messages, functions and containers, in order of service and id. */
export const awsMessagingRules: readonly Rule[] = [
  backupPlanCopiesElsewhere,
  backupPlanDeletesInTime,
  backupPolicyIsNotPublic,
  backupVaultIsLocked,
  backupVaultUsesOwnKey,
  dmsEndpointUsesTls,
  dmsInstanceIsNotPublic,
  ecrExpiresImages,
  ecrPolicyIsNotPublic,
  ecrScansImages,
  ecrTagsAreImmutable,
  ecrUsesKms,
  ecsClusterHasContainerInsights,
  ecsContainerIsNotPrivileged,
  ecsContainerRecordsLogs,
  ecsContainerRootFilesystemIsReadOnly,
  ecsContainerRunsNotAsRoot,
  ecsEnvironmentHoldsNoSecret,
  ecsServiceHasNoPublicAddress,
  ecsServiceUsesTheLatestPlatform,
  ecsTaskSharesNoHost,
  efsAccessPointHasARoot,
  efsAccessPointHasAUser,
  efsHasBackups,
  efsIsEncrypted,
  efsPolicyIsNotPublic,
  fsxKeepsBackups,
  fsxUsesOwnKey,
  kinesisFirehoseIsEncrypted,
  kinesisStreamIsEncrypted,
  lambdaEncryptsEnvironmentWithOwnKey,
  lambdaEnvironmentHoldsNoSecret,
  lambdaFunctionUrlAsksWhoCalls,
  lambdaPermissionNamesItsCaller,
  lambdaRecordsTraces,
  lambdaRuntimeIsSupported,
  mqBrokerIsNotPublic,
  mqBrokerRecordsLogs,
  mqBrokerTakesMinorVersions,
  mqBrokerUsesOwnKey,
  mskEncryptsInTransit,
  mskIsNotPublic,
  mskRecordsBrokerLogs,
  mskRequiresAuth,
  mskUsesOwnKey,
  sfnLogsHoldNoData,
  sfnStateMachineRecordsLogs,
  snsPolicyIsNotPublic,
  snsSubscriptionRefusesPlainHttp,
  snsTopicRefusesPlainHttp,
  snsTopicUsesKms,
  sqsHasADeadLetterQueue,
  sqsPolicyIsNotPublic,
  sqsQueueIsEncrypted,
  sqsQueueRefusesPlainHttp,
  sqsQueueUsesOwnKey,
];
