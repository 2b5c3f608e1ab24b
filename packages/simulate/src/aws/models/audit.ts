// What watches and keeps: CloudTrail, CloudWatch, keys, analyzers, and the messages between them.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/ list_awscloudtrail.html,
// list_amazoncloudwatchlogs.html, list_awskeymanagementservice.html, list_awsiamaccessanalyzer.html,
// list_amazonsns.html, list_amazonsqs.html, list_awslambda.html, list_amazoneventbridge.html (2026-11-23)

import { unknownMarker } from "../../unknown-marker.ts";
import type { AwsModels } from "../aws-model.ts";

export const auditModels: AwsModels = {
  "aws:cloudtrail/trail:Trail": {
    id: "arn:{partition}:cloudtrail:{region}:{account}:trail/{.name}",
    arn: "{id}",
    outputs: { homeRegion: "{region}" },
  },
  "aws:cloudtrail/eventDataStore:EventDataStore": {
    id: "arn:{partition}:cloudtrail:{region}:{account}:eventdatastore/{uuid}",
    arn: "{id}",
  },
  "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount": {
    id: "{.accountId}",
    arn: "arn:{partition}:organizations::{account}:account/{organization}/{.accountId}",
    outputs: { servicePrincipal: "cloudtrail.amazonaws.com" },
  },
  "aws:cloudwatch/logGroup:LogGroup": {
    id: "{.name}",
    arn: "arn:{partition}:logs:{region}:{account}:log-group:{id}",
  },
  "aws:cloudwatch/logStream:LogStream": {
    id: "{.name}",
    arn: "arn:{partition}:logs:{region}:{account}:log-group:{.logGroupName}:log-stream:{id}",
  },
  "aws:cloudwatch/logResourcePolicy:LogResourcePolicy": { id: "{.policyName}" },
  "aws:cloudwatch/logDeliverySource:LogDeliverySource": {
    id: "{.name}",
    arn: "arn:{partition}:logs:{region}:{account}:delivery-source:{id}",
  },
  "aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination": {
    id: "{.name}",
    arn: "arn:{partition}:logs:{region}:{account}:delivery-destination:{id}",
  },
  "aws:cloudwatch/logDelivery:LogDelivery": {
    id: "{upper:16}",
    arn: "arn:{partition}:logs:{region}:{account}:delivery:{id}",
  },
  "aws:cloudwatch/eventRule:EventRule": {
    id: "{.name}",
    arn: "arn:{partition}:events:{region}:{account}:rule/{id}",
    outputs: { eventBusName: "default" },
  },
  "aws:cloudwatch/eventBus:EventBus": {
    id: "{.name}",
    arn: "arn:{partition}:events:{region}:{account}:event-bus/{id}",
  },
  "aws:cloudwatch/metricAlarm:MetricAlarm": {
    id: "{.name}",
    arn: "arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}",
  },
  "aws:kms/key:Key": {
    id: "{uuid}",
    arn: "arn:{partition}:kms:{region}:{account}:key/{id}",
    outputs: {
      keyId: "{id}",
      keyUsage: "ENCRYPT_DECRYPT",
      customerMasterKeySpec: "SYMMETRIC_DEFAULT",
      isEnabled: true,
      multiRegion: false,
    },
  },
  "aws:kms/replicaKey:ReplicaKey": {
    id: "mrk-{hex:32}",
    arn: "arn:{partition}:kms:{region}:{account}:key/{id}",
    outputs: { keyId: "{id}", keyUsage: "ENCRYPT_DECRYPT", keySpec: "SYMMETRIC_DEFAULT" },
  },
  "aws:kms/alias:Alias": {
    id: "{.name}",
    arn: "arn:{partition}:kms:{region}:{account}:{id}",
    derive: ({ inputs, world }) => ({ targetKeyArn: keyArn(String(inputs["targetKeyId"] ?? ""), world) }),
  },
  "aws:kms/keyPolicy:KeyPolicy": { id: "{.keyId}" },
  "aws:accessanalyzer/analyzer:Analyzer": {
    id: "{.analyzerName}",
    arn: "arn:{partition}:access-analyzer:{region}:{account}:analyzer/{id}",
    outputs: { type: "ACCOUNT" },
  },
  "aws:sns/topic:Topic": {
    id: "arn:{partition}:sns:{region}:{account}:{.name}",
    arn: "{id}",
    outputs: { owner: "{account}" },
  },
  "aws:sns/topicPolicy:TopicPolicy": { id: "{.arn}" },
  "aws:sqs/queue:Queue": {
    id: "https://sqs.{region}.{dns}/{account}/{.name}",
    arn: "arn:{partition}:sqs:{region}:{account}:{.name}",
    outputs: { url: "{id}" },
  },
  "aws:lambda/function:Function": {
    id: "{.name}",
    arn: "arn:{partition}:lambda:{region}:{account}:function:{id}",
    outputs: { version: "$LATEST", qualifiedArn: "{arn}:$LATEST" },
  },
};

/** A key named by its id has its ARN in the alias's own account and region. */
function keyArn(
  key: string,
  world: { readonly partition: string; readonly region: string; readonly account: string },
): string {
  if (key.startsWith("arn:") || !/^(?:mrk-)?[0-9a-f-]+$/.test(key) || key === unknownMarker) return key;
  return `arn:${world.partition}:kms:${world.region}:${world.account}:key/${key}`;
}
