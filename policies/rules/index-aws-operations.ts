// Rules about keys, secrets, records, detection, analysis and builds.

import type { Rule } from "@temelj/policy";

import { accessanalyzerCoversTheOrganization } from "./accessanalyzer/accessanalyzer-covers-the-organization.ts";
import { athenaWorkgroupEncryptsResults } from "./athena/athena-workgroup-encrypts-results.ts";
import { cloudtrailIncludesGlobalServices } from "./cloudtrail/cloudtrail-includes-global-services.ts";
import { cloudtrailIsSwitchedOn } from "./cloudtrail/cloudtrail-is-switched-on.ts";
import { cloudtrailRecordsDataEvents } from "./cloudtrail/cloudtrail-records-data-events.ts";
import { cloudtrailSendsToCloudwatch } from "./cloudtrail/cloudtrail-sends-to-cloudwatch.ts";
import { cloudtrailWatchesForUnusualCalls } from "./cloudtrail/cloudtrail-watches-for-unusual-calls.ts";
import { cloudwatchAlarmTellsSomebody } from "./cloudwatch/cloudwatch-alarm-tells-somebody.ts";
import { cloudwatchEventBusPolicyIsNotPublic } from "./cloudwatch/cloudwatch-event-bus-policy-is-not-public.ts";
import { cloudwatchLogGroupKeepsLogs } from "./cloudwatch/cloudwatch-log-group-keeps-logs.ts";
import { cloudwatchLogGroupUsesOwnKey } from "./cloudwatch/cloudwatch-log-group-uses-own-key.ts";
import { cloudwatchLogPolicyIsNotPublic } from "./cloudwatch/cloudwatch-log-policy-is-not-public.ts";
import { codebuildEnvironmentHoldsNoSecret } from "./codebuild/codebuild-environment-holds-no-secret.ts";
import { codebuildIsNotPrivileged } from "./codebuild/codebuild-is-not-privileged.ts";
import { codebuildRecordsLogs } from "./codebuild/codebuild-records-logs.ts";
import { codebuildSourceHoldsNoSecret } from "./codebuild/codebuild-source-holds-no-secret.ts";
import { configDeliveryIsEncrypted } from "./config/config-delivery-is-encrypted.ts";
import { configRecorderIsOn } from "./config/config-recorder-is-on.ts";
import { configRecorderRecordsEverything } from "./config/config-recorder-records-everything.ts";
import { emrAccountBlocksPublicAccess } from "./emr/emr-account-blocks-public-access.ts";
import { emrClusterHasSecurityConfiguration } from "./emr/emr-cluster-has-security-configuration.ts";
import { emrClusterRecordsLogs } from "./emr/emr-cluster-records-logs.ts";
import { glueCatalogIsEncrypted } from "./glue/glue-catalog-is-encrypted.ts";
import { glueJobHoldsNoSecret } from "./glue/glue-job-holds-no-secret.ts";
import { glueJobIsEncrypted } from "./glue/glue-job-is-encrypted.ts";
import { guarddutyIsOn } from "./guardduty/guardduty-is-on.ts";
import { guarddutyPublishesOften } from "./guardduty/guardduty-publishes-often.ts";
import { guarddutyWatchesStorage } from "./guardduty/guardduty-watches-storage.ts";
import { inspectorScansEverything } from "./inspector/inspector-scans-everything.ts";
import { kmsKeyPolicyKeepsItsLockoutCheck } from "./kms/kms-key-policy-keeps-its-lockout-check.ts";
import { kmsKeyWaitsBeforeDeletion } from "./kms/kms-key-waits-before-deletion.ts";
import { macieIsOn } from "./macie/macie-is-on.ts";
import { sagemakerEncryptsWithOwnKey } from "./sagemaker/sagemaker-encrypts-with-own-key.ts";
import { sagemakerNotebookGivesNoRoot } from "./sagemaker/sagemaker-notebook-gives-no-root.ts";
import { sagemakerNotebookHasNoDirectInternet } from "./sagemaker/sagemaker-notebook-has-no-direct-internet.ts";
import { sagemakerNotebookIsInAVpc } from "./sagemaker/sagemaker-notebook-is-in-a-vpc.ts";
import { sagemakerNotebookRequiresMetadataTokens } from "./sagemaker/sagemaker-notebook-requires-metadata-tokens.ts";
import { secretsmanagerPolicyIsNotPublic } from "./secretsmanager/secretsmanager-policy-is-not-public.ts";
import { secretsmanagerSecretCanBeRestored } from "./secretsmanager/secretsmanager-secret-can-be-restored.ts";
import { secretsmanagerSecretRotates } from "./secretsmanager/secretsmanager-secret-rotates.ts";
import { secretsmanagerSecretUsesOwnKey } from "./secretsmanager/secretsmanager-secret-uses-own-key.ts";
import { securityhubEnablesNewControls } from "./securityhub/securityhub-enables-new-controls.ts";
import { ssmDocumentIsNotPublic } from "./ssm/ssm-document-is-not-public.ts";
import { ssmSecretIsASecureString } from "./ssm/ssm-secret-is-a-secure-string.ts";
import { ssmServiceBlocksPublicDocuments } from "./ssm/ssm-service-blocks-public-documents.ts";
import { transferServerIsInAVpc } from "./transfer/transfer-server-is-in-a-vpc.ts";
import { transferServerRecordsLogs } from "./transfer/transfer-server-records-logs.ts";
import { transferServerRefusesFtp } from "./transfer/transfer-server-refuses-ftp.ts";

/** Rules about keys, secrets, records, detection, analysis and builds, in order of service and id. */
export const awsOperationsRules: readonly Rule[] = [
  accessanalyzerCoversTheOrganization,
  athenaWorkgroupEncryptsResults,
  cloudtrailIncludesGlobalServices,
  cloudtrailIsSwitchedOn,
  cloudtrailRecordsDataEvents,
  cloudtrailSendsToCloudwatch,
  cloudtrailWatchesForUnusualCalls,
  cloudwatchAlarmTellsSomebody,
  cloudwatchEventBusPolicyIsNotPublic,
  cloudwatchLogGroupKeepsLogs,
  cloudwatchLogGroupUsesOwnKey,
  cloudwatchLogPolicyIsNotPublic,
  codebuildEnvironmentHoldsNoSecret,
  codebuildIsNotPrivileged,
  codebuildRecordsLogs,
  codebuildSourceHoldsNoSecret,
  configDeliveryIsEncrypted,
  configRecorderIsOn,
  configRecorderRecordsEverything,
  emrAccountBlocksPublicAccess,
  emrClusterHasSecurityConfiguration,
  emrClusterRecordsLogs,
  glueCatalogIsEncrypted,
  glueJobHoldsNoSecret,
  glueJobIsEncrypted,
  guarddutyIsOn,
  guarddutyPublishesOften,
  guarddutyWatchesStorage,
  inspectorScansEverything,
  kmsKeyPolicyKeepsItsLockoutCheck,
  kmsKeyWaitsBeforeDeletion,
  macieIsOn,
  sagemakerEncryptsWithOwnKey,
  sagemakerNotebookGivesNoRoot,
  sagemakerNotebookHasNoDirectInternet,
  sagemakerNotebookIsInAVpc,
  sagemakerNotebookRequiresMetadataTokens,
  secretsmanagerPolicyIsNotPublic,
  secretsmanagerSecretCanBeRestored,
  secretsmanagerSecretRotates,
  secretsmanagerSecretUsesOwnKey,
  securityhubEnablesNewControls,
  ssmDocumentIsNotPublic,
  ssmSecretIsASecureString,
  ssmServiceBlocksPublicDocuments,
  transferServerIsInAVpc,
  transferServerRecordsLogs,
  transferServerRefusesFtp,
];
