// Rules about what applications use: sign-in, queries, jobs, mail, desktops.

import type { Rule } from "@temelj/policy";

import { appsyncAsksWhoCalls } from "./appsync/appsync-asks-who-calls.ts";
import { appsyncCacheIsEncrypted } from "./appsync/appsync-cache-is-encrypted.ts";
import { appsyncHasFirewall } from "./appsync/appsync-has-firewall.ts";
import { appsyncRecordsRequests } from "./appsync/appsync-records-requests.ts";
import { batchJobIsNotPrivileged } from "./batch/batch-job-is-not-privileged.ts";
import { bedrockAgentHasAGuardrail } from "./bedrock/bedrock-agent-has-a-guardrail.ts";
import { codeartifactPolicyIsNotPublic } from "./codeartifact/codeartifact-policy-is-not-public.ts";
import { codeartifactUsesOwnKey } from "./codeartifact/codeartifact-uses-own-key.ts";
import { cognitoIdentityPoolKnowsItsGuests } from "./cognito/cognito-identity-pool-knows-its-guests.ts";
import { cognitoUserPoolAsksSecondFactor } from "./cognito/cognito-user-pool-asks-second-factor.ts";
import { cognitoUserPoolIsProtectedFromDeletion } from "./cognito/cognito-user-pool-is-protected-from-deletion.ts";
import { cognitoUserPoolWantsStrongPasswords } from "./cognito/cognito-user-pool-wants-strong-passwords.ts";
import { cognitoUserPoolWatchesSignIns } from "./cognito/cognito-user-pool-watches-sign-ins.ts";
import { datasyncTaskRecordsLogs } from "./datasync/datasync-task-records-logs.ts";
import { elasticbeanstalkReportsHealth } from "./elasticbeanstalk/elasticbeanstalk-reports-health.ts";
import { elasticbeanstalkTakesUpdates } from "./elasticbeanstalk/elasticbeanstalk-takes-updates.ts";
import { glacierPolicyIsNotPublic } from "./glacier/glacier-policy-is-not-public.ts";
import { globalacceleratorRecordsFlows } from "./globalaccelerator/globalaccelerator-records-flows.ts";
import { imagebuilderRequiresMetadataTokens } from "./imagebuilder/imagebuilder-requires-metadata-tokens.ts";
import { memorydbAsksWhoConnects } from "./memorydb/memorydb-asks-who-connects.ts";
import { memorydbSpeaksTls } from "./memorydb/memorydb-speaks-tls.ts";
import { mwaaRecordsLogs } from "./mwaa/mwaa-records-logs.ts";
import { mwaaWebserverIsPrivate } from "./mwaa/mwaa-webserver-is-private.ts";
import { sesPolicyIsNotPublic } from "./ses/ses-policy-is-not-public.ts";
import { sesRequiresTls } from "./ses/ses-requires-tls.ts";
import { workspacesVolumesAreEncrypted } from "./workspaces/workspaces-volumes-are-encrypted.ts";

/** Rules about what applications use: sign-in, queries, jobs, mail, desktops. */
export const awsAppsRules: readonly Rule[] = [
  appsyncAsksWhoCalls,
  appsyncCacheIsEncrypted,
  appsyncHasFirewall,
  appsyncRecordsRequests,
  batchJobIsNotPrivileged,
  bedrockAgentHasAGuardrail,
  codeartifactPolicyIsNotPublic,
  codeartifactUsesOwnKey,
  cognitoIdentityPoolKnowsItsGuests,
  cognitoUserPoolAsksSecondFactor,
  cognitoUserPoolIsProtectedFromDeletion,
  cognitoUserPoolWantsStrongPasswords,
  cognitoUserPoolWatchesSignIns,
  datasyncTaskRecordsLogs,
  elasticbeanstalkReportsHealth,
  elasticbeanstalkTakesUpdates,
  glacierPolicyIsNotPublic,
  globalacceleratorRecordsFlows,
  imagebuilderRequiresMetadataTokens,
  memorydbAsksWhoConnects,
  memorydbSpeaksTls,
  mwaaRecordsLogs,
  mwaaWebserverIsPrivate,
  sesPolicyIsNotPublic,
  sesRequiresTls,
  workspacesVolumesAreEncrypted,
];
