// Which property of which AWS type the provider names by itself, and how.
// Source: https://github.com/pulumi/pulumi-aws provider/resource_overrides.go and provider/autonaming.go (v7, 2026-11-23)

import { typeTraits } from "./type-traits.ts";

/** How a name is made: logical name, separator, random characters. */
export interface AutoNameRule {
  readonly property: string;
  /** Longest name in characters; 0 for no limit. */
  readonly maxLength: number;
  readonly separator: string;
  /** Random characters, 0 for the logical name as it is. */
  readonly randomLength: number;
  readonly randomAlphabet: "hex" | "letters";
  readonly lowerCase: boolean;
  readonly prefix: string;
  /** End of the name of a first-in-first-out queue, asked for by the named input. */
  readonly fifoFlag: string;
}

const usual: AutoNameRule = {
  property: "name",
  maxLength: 255,
  separator: "-",
  randomLength: 7,
  randomAlphabet: "hex",
  lowerCase: false,
  prefix: "",
  fifoFlag: "",
};

const letters = { separator: "_", randomLength: 8, randomAlphabet: "letters", maxLength: 0 } as const;
const logicalName = { property: "key", randomLength: 0, separator: "", maxLength: 0 } as const;

/** Types that differ from the usual rule: `name`, at most 255 characters, 7 hexadecimal digits. */
const exceptions: Readonly<Record<string, Partial<AutoNameRule>>> = {
  "aws:appsync/dataSource:DataSource": { separator: "_" },
  "aws:appsync/function:Function": { separator: "_" },
  "aws:athena/database:Database": { separator: "_" },
  "aws:backup/restoreTestingPlan:RestoreTestingPlan": { separator: "_" },
  "aws:cloudwatch/eventRule:EventRule": { maxLength: 64 },
  "aws:cloudwatch/eventTarget:EventTarget": { property: "targetId" },
  "aws:codedeploy/deploymentConfig:DeploymentConfig": {
    property: "deploymentConfigName",
    maxLength: 100,
    separator: "_",
  },
  "aws:ec2/keyPair:KeyPair": { property: "keyName" },
  "aws:efs/fileSystem:FileSystem": { property: "creationToken" },
  "aws:eks/fargateProfile:FargateProfile": { property: "fargateProfileName" },
  "aws:eks/nodeGroup:NodeGroup": { property: "nodeGroupName" },
  "aws:elasticache/cluster:Cluster": { property: "clusterId", maxLength: 50, lowerCase: true },
  "aws:elasticache/replicationGroup:ReplicationGroup": {
    property: "replicationGroupId",
    maxLength: 40,
    lowerCase: true,
  },
  "aws:elasticbeanstalk/environment:Environment": { maxLength: 40 },
  "aws:elasticsearch/domain:Domain": { property: "domainName", maxLength: 28, lowerCase: true },
  "aws:glue/catalogDatabase:CatalogDatabase": { ...letters, lowerCase: true },
  "aws:glue/catalogTable:CatalogTable": { ...letters, lowerCase: true },
  "aws:iam/role:Role": { maxLength: 64 },
  "aws:iot/topicRule:TopicRule": { separator: "_" },
  "aws:kms/alias:Alias": { maxLength: 238, prefix: "alias/" },
  "aws:lambda/function:Function": { maxLength: 64 },
  "aws:lambda/permission:Permission": { property: "statementId", maxLength: 100 },
  "aws:lex/bot:Bot": letters,
  "aws:lex/botAlias:BotAlias": letters,
  "aws:lex/intent:Intent": letters,
  "aws:lex/slotType:SlotType": letters,
  "aws:mq/broker:Broker": { property: "brokerName", maxLength: 55 },
  "aws:msk/cluster:Cluster": { property: "clusterName" },
  "aws:msk/serverlessCluster:ServerlessCluster": { property: "clusterName" },
  "aws:opensearch/domain:Domain": { property: "domainName" },
  "aws:rds/instance:Instance": { property: "identifier", separator: "" },
  "aws:s3/bucket:Bucket": { property: "bucket", maxLength: 63, lowerCase: true },
  "aws:s3/bucketObject:BucketObject": logicalName,
  "aws:s3/bucketObjectv2:BucketObjectv2": logicalName,
  "aws:sns/topic:Topic": { maxLength: 80, fifoFlag: "fifoTopic" },
  "aws:sqs/queue:Queue": { maxLength: 80, fifoFlag: "fifoQueue" },
};

/** The rule of a type, or undefined when the provider leaves naming to the program. */
export function autoNameRule(type: string): AutoNameRule | undefined {
  const exception = exceptions[type];
  if (exception !== undefined) return { ...usual, ...exception };
  return typeTraits(type).name ? usual : undefined;
}
