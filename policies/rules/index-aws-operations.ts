// Rules about keys, secrets, records, detection, analysis and builds.

import type { Rule } from "@temelj/policy";

import { accessanalyzerCoversTheOrganization } from "./accessanalyzer/accessanalyzer-covers-the-organization.ts";
import { accessanalyzerFindsUnusedAccess } from "./accessanalyzer/accessanalyzer-finds-unused-access.ts";
import { athenaDatabaseIsEncrypted } from "./athena/athena-database-is-encrypted.ts";
import { athenaWorkgroupEncryptsResults } from "./athena/athena-workgroup-encrypts-results.ts";
import { athenaWorkgroupEnforcesItsSettings } from "./athena/athena-workgroup-enforces-its-settings.ts";
import { cloudtrailIncludesGlobalServices } from "./cloudtrail/cloudtrail-includes-global-services.ts";
import { cloudtrailIsSwitchedOn } from "./cloudtrail/cloudtrail-is-switched-on.ts";
import { cloudtrailRecordsDataEvents } from "./cloudtrail/cloudtrail-records-data-events.ts";
import { cloudtrailSendsToCloudwatch } from "./cloudtrail/cloudtrail-sends-to-cloudwatch.ts";
import { cloudtrailWatchesForUnusualCalls } from "./cloudtrail/cloudtrail-watches-for-unusual-calls.ts";
import { cloudwatchAlarmTellsSomebody } from "./cloudwatch/cloudwatch-alarm-tells-somebody.ts";
import { cloudwatchEventBusPolicyIsNotPublic } from "./cloudwatch/cloudwatch-event-bus-policy-is-not-public.ts";
import { cloudwatchEventPermissionNamesSomebody } from "./cloudwatch/cloudwatch-event-permission-names-somebody.ts";
import { cloudwatchLogDestinationIsNotPublic } from "./cloudwatch/cloudwatch-log-destination-is-not-public.ts";
import { cloudwatchLogGroupKeepsLogs } from "./cloudwatch/cloudwatch-log-group-keeps-logs.ts";
import { cloudwatchLogGroupUsesOwnKey } from "./cloudwatch/cloudwatch-log-group-uses-own-key.ts";
import { cloudwatchLogPolicyIsNotPublic } from "./cloudwatch/cloudwatch-log-policy-is-not-public.ts";
import { cloudwatchSinkStaysInTheOrganization } from "./cloudwatch/cloudwatch-sink-stays-in-the-organization.ts";
import { codebuildEnvironmentHoldsNoSecret } from "./codebuild/codebuild-environment-holds-no-secret.ts";
import { codebuildIsNotPrivileged } from "./codebuild/codebuild-is-not-privileged.ts";
import { codebuildOutputIsEncrypted } from "./codebuild/codebuild-output-is-encrypted.ts";
import { codebuildProjectIsNotPublic } from "./codebuild/codebuild-project-is-not-public.ts";
import { codebuildRecordsLogs } from "./codebuild/codebuild-records-logs.ts";
import { codebuildSourceHoldsNoSecret } from "./codebuild/codebuild-source-holds-no-secret.ts";
import { codebuildUsesOwnKey } from "./codebuild/codebuild-uses-own-key.ts";
import { codebuildWebhookTrustsKnownPeople } from "./codebuild/codebuild-webhook-trusts-known-people.ts";
import { configAggregatorCoversTheOrganization } from "./config/config-aggregator-covers-the-organization.ts";
import { configDeliveryIsEncrypted } from "./config/config-delivery-is-encrypted.ts";
import { configRecorderIsOn } from "./config/config-recorder-is-on.ts";
import { configRecorderRecordsEverything } from "./config/config-recorder-records-everything.ts";
import { dlmCopiesAreEncrypted } from "./dlm/dlm-copies-are-encrypted.ts";
import { ecsClusterRecordsCommands } from "./ecs/ecs-cluster-records-commands.ts";
import { ecsTaskMountsNoContainerSocket } from "./ecs/ecs-task-mounts-no-container-socket.ts";
import { ecsTaskRoleIsItsOwn } from "./ecs/ecs-task-role-is-its-own.ts";
import { ecsVolumeMovesEncryptedInTransit } from "./ecs/ecs-volume-moves-encrypted-in-transit.ts";
import { efsUsesOwnKey } from "./efs/efs-uses-own-key.ts";
import { emrAccountBlocksPublicAccess } from "./emr/emr-account-blocks-public-access.ts";
import { emrClusterHasSecurityConfiguration } from "./emr/emr-cluster-has-security-configuration.ts";
import { emrClusterIsInAPrivateSubnet } from "./emr/emr-cluster-is-in-a-private-subnet.ts";
import { emrClusterRecordsLogs } from "./emr/emr-cluster-records-logs.ts";
import { emrConfigurationEncryptsAtRest } from "./emr/emr-configuration-encrypts-at-rest.ts";
import { emrConfigurationEncryptsDisks } from "./emr/emr-configuration-encrypts-disks.ts";
import { emrConfigurationEncryptsInTransit } from "./emr/emr-configuration-encrypts-in-transit.ts";
import { fsxLustreUsesOwnKey } from "./fsx/fsx-lustre-uses-own-key.ts";
import { glueCatalogIsEncrypted } from "./glue/glue-catalog-is-encrypted.ts";
import { glueCatalogPolicyIsNotPublic } from "./glue/glue-catalog-policy-is-not-public.ts";
import { glueJobHoldsNoSecret } from "./glue/glue-job-holds-no-secret.ts";
import { glueJobIsEncrypted } from "./glue/glue-job-is-encrypted.ts";
import { glueJobVersionIsSupported } from "./glue/glue-job-version-is-supported.ts";
import { glueSecurityConfigurationEncryptsEverything } from "./glue/glue-security-configuration-encrypts-everything.ts";
import { guarddutyEnrolsNewAccounts } from "./guardduty/guardduty-enrols-new-accounts.ts";
import { guarddutyIsOn } from "./guardduty/guardduty-is-on.ts";
import { guarddutyPublishesOften } from "./guardduty/guardduty-publishes-often.ts";
import { guarddutyWatchesDatabasesAndFunctions } from "./guardduty/guardduty-watches-databases-and-functions.ts";
import { guarddutyWatchesForMalware } from "./guardduty/guardduty-watches-for-malware.ts";
import { guarddutyWatchesKubernetes } from "./guardduty/guardduty-watches-kubernetes.ts";
import { guarddutyWatchesRunningPrograms } from "./guardduty/guardduty-watches-running-programs.ts";
import { guarddutyWatchesStorage } from "./guardduty/guardduty-watches-storage.ts";
import { inspectorScansEverything } from "./inspector/inspector-scans-everything.ts";
import { kinesisStreamUsesOwnKey } from "./kinesis/kinesis-stream-uses-own-key.ts";
import { kmsKeyPolicyKeepsControlAtHome } from "./kms/kms-key-policy-keeps-control-at-home.ts";
import { kmsKeyPolicyKeepsItsLockoutCheck } from "./kms/kms-key-policy-keeps-its-lockout-check.ts";
import { kmsKeyWaitsBeforeDeletion } from "./kms/kms-key-waits-before-deletion.ts";
import { lambdaChecksSignatures } from "./lambda/lambda-checks-signatures.ts";
import { lambdaFunctionIsInAVpc } from "./lambda/lambda-function-is-in-a-vpc.ts";
import { lambdaKeepsFailedEvents } from "./lambda/lambda-keeps-failed-events.ts";
import { lambdaLayerIsNotPublic } from "./lambda/lambda-layer-is-not-public.ts";
import { lambdaLimitsConcurrency } from "./lambda/lambda-limits-concurrency.ts";
import { lambdaUrlCorsNamesOrigins } from "./lambda/lambda-url-cors-names-origins.ts";
import { macieIsOn } from "./macie/macie-is-on.ts";
import { sagemakerDomainStaysInTheNetwork } from "./sagemaker/sagemaker-domain-stays-in-the-network.ts";
import { sagemakerEncryptsWithOwnKey } from "./sagemaker/sagemaker-encrypts-with-own-key.ts";
import { sagemakerEndpointSurvivesAMachine } from "./sagemaker/sagemaker-endpoint-survives-a-machine.ts";
import { sagemakerModelIsIsolated } from "./sagemaker/sagemaker-model-is-isolated.ts";
import { sagemakerNotebookGivesNoRoot } from "./sagemaker/sagemaker-notebook-gives-no-root.ts";
import { sagemakerNotebookHasNoDirectInternet } from "./sagemaker/sagemaker-notebook-has-no-direct-internet.ts";
import { sagemakerNotebookIsInAVpc } from "./sagemaker/sagemaker-notebook-is-in-a-vpc.ts";
import { sagemakerNotebookRequiresMetadataTokens } from "./sagemaker/sagemaker-notebook-requires-metadata-tokens.ts";
import { secretsmanagerPolicyIsNotPublic } from "./secretsmanager/secretsmanager-policy-is-not-public.ts";
import { secretsmanagerSecretCanBeRestored } from "./secretsmanager/secretsmanager-secret-can-be-restored.ts";
import { secretsmanagerSecretRotates } from "./secretsmanager/secretsmanager-secret-rotates.ts";
import { secretsmanagerSecretUsesOwnKey } from "./secretsmanager/secretsmanager-secret-uses-own-key.ts";
import { securityhubAppliesStandards } from "./securityhub/securityhub-applies-standards.ts";
import { securityhubCollectsAllRegions } from "./securityhub/securityhub-collects-all-regions.ts";
import { securityhubEnablesNewControls } from "./securityhub/securityhub-enables-new-controls.ts";
import { securityhubEnrolsNewAccounts } from "./securityhub/securityhub-enrols-new-accounts.ts";
import { sfnRecordsTraces } from "./sfn/sfn-records-traces.ts";
import { ssmAutomationRecordsScripts } from "./ssm/ssm-automation-records-scripts.ts";
import { ssmDocumentIsNotPublic } from "./ssm/ssm-document-is-not-public.ts";
import { ssmParameterUsesOwnKey } from "./ssm/ssm-parameter-uses-own-key.ts";
import { ssmSecretIsASecureString } from "./ssm/ssm-secret-is-a-secure-string.ts";
import { ssmServiceBlocksPublicDocuments } from "./ssm/ssm-service-blocks-public-documents.ts";
import { ssmSessionIsEncrypted } from "./ssm/ssm-session-is-encrypted.ts";
import { ssmSessionLogsAreEncrypted } from "./ssm/ssm-session-logs-are-encrypted.ts";
import { ssmSessionRecordsLogs } from "./ssm/ssm-session-records-logs.ts";
import { transferConnectorRecordsLogs } from "./transfer/transfer-connector-records-logs.ts";
import { transferServerIsInAVpc } from "./transfer/transfer-server-is-in-a-vpc.ts";
import { transferServerRecordsLogs } from "./transfer/transfer-server-records-logs.ts";
import { transferServerRefusesFtp } from "./transfer/transfer-server-refuses-ftp.ts";
import { transferServerUsesModernCiphers } from "./transfer/transfer-server-uses-modern-ciphers.ts";

/** Rules about keys, secrets, records, detection, analysis and builds, in order of service and id. */
export const awsOperationsRules: readonly Rule[] = [
  accessanalyzerCoversTheOrganization,
  accessanalyzerFindsUnusedAccess,
  athenaDatabaseIsEncrypted,
  athenaWorkgroupEncryptsResults,
  athenaWorkgroupEnforcesItsSettings,
  cloudtrailIncludesGlobalServices,
  cloudtrailIsSwitchedOn,
  cloudtrailRecordsDataEvents,
  cloudtrailSendsToCloudwatch,
  cloudtrailWatchesForUnusualCalls,
  cloudwatchAlarmTellsSomebody,
  cloudwatchEventBusPolicyIsNotPublic,
  cloudwatchEventPermissionNamesSomebody,
  cloudwatchLogDestinationIsNotPublic,
  cloudwatchLogGroupKeepsLogs,
  cloudwatchLogGroupUsesOwnKey,
  cloudwatchLogPolicyIsNotPublic,
  cloudwatchSinkStaysInTheOrganization,
  codebuildEnvironmentHoldsNoSecret,
  codebuildIsNotPrivileged,
  codebuildOutputIsEncrypted,
  codebuildProjectIsNotPublic,
  codebuildRecordsLogs,
  codebuildSourceHoldsNoSecret,
  codebuildUsesOwnKey,
  codebuildWebhookTrustsKnownPeople,
  configAggregatorCoversTheOrganization,
  configDeliveryIsEncrypted,
  configRecorderIsOn,
  configRecorderRecordsEverything,
  dlmCopiesAreEncrypted,
  ecsClusterRecordsCommands,
  ecsTaskMountsNoContainerSocket,
  ecsTaskRoleIsItsOwn,
  ecsVolumeMovesEncryptedInTransit,
  efsUsesOwnKey,
  emrAccountBlocksPublicAccess,
  emrClusterHasSecurityConfiguration,
  emrClusterIsInAPrivateSubnet,
  emrClusterRecordsLogs,
  emrConfigurationEncryptsAtRest,
  emrConfigurationEncryptsDisks,
  emrConfigurationEncryptsInTransit,
  fsxLustreUsesOwnKey,
  glueCatalogIsEncrypted,
  glueCatalogPolicyIsNotPublic,
  glueJobHoldsNoSecret,
  glueJobIsEncrypted,
  glueJobVersionIsSupported,
  glueSecurityConfigurationEncryptsEverything,
  guarddutyEnrolsNewAccounts,
  guarddutyIsOn,
  guarddutyPublishesOften,
  guarddutyWatchesDatabasesAndFunctions,
  guarddutyWatchesForMalware,
  guarddutyWatchesKubernetes,
  guarddutyWatchesRunningPrograms,
  guarddutyWatchesStorage,
  inspectorScansEverything,
  kinesisStreamUsesOwnKey,
  kmsKeyPolicyKeepsControlAtHome,
  kmsKeyPolicyKeepsItsLockoutCheck,
  kmsKeyWaitsBeforeDeletion,
  lambdaChecksSignatures,
  lambdaFunctionIsInAVpc,
  lambdaKeepsFailedEvents,
  lambdaLayerIsNotPublic,
  lambdaLimitsConcurrency,
  lambdaUrlCorsNamesOrigins,
  macieIsOn,
  sagemakerDomainStaysInTheNetwork,
  sagemakerEncryptsWithOwnKey,
  sagemakerEndpointSurvivesAMachine,
  sagemakerModelIsIsolated,
  sagemakerNotebookGivesNoRoot,
  sagemakerNotebookHasNoDirectInternet,
  sagemakerNotebookIsInAVpc,
  sagemakerNotebookRequiresMetadataTokens,
  secretsmanagerPolicyIsNotPublic,
  secretsmanagerSecretCanBeRestored,
  secretsmanagerSecretRotates,
  secretsmanagerSecretUsesOwnKey,
  securityhubAppliesStandards,
  securityhubCollectsAllRegions,
  securityhubEnablesNewControls,
  securityhubEnrolsNewAccounts,
  sfnRecordsTraces,
  ssmAutomationRecordsScripts,
  ssmDocumentIsNotPublic,
  ssmParameterUsesOwnKey,
  ssmSecretIsASecureString,
  ssmServiceBlocksPublicDocuments,
  ssmSessionIsEncrypted,
  ssmSessionLogsAreEncrypted,
  ssmSessionRecordsLogs,
  transferConnectorRecordsLogs,
  transferServerIsInAVpc,
  transferServerRecordsLogs,
  transferServerRefusesFtp,
  transferServerUsesModernCiphers,
];
