// Other spellings, older types, defaults and neighbours that are not there: what rules about several services share.

import type { Outcome, Rule } from "@temelj/policy";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { one } from "../testing/aws.ts";
import { dynamodbTableUsesOwnKey } from "./dynamodb/dynamodb-table-uses-own-key.ts";
import { ec2InstanceDisksAreEncrypted } from "./ec2/ec2-instance-disks-are-encrypted.ts";
import { securityGroupClosesAdminPorts } from "./ec2/security-group-closes-admin-ports.ts";
import { ecsServiceHasNoPublicAddress } from "./ecs/ecs-service-has-no-public-address.ts";
import { elasticacheKeepsBackups } from "./elasticache/elasticache-keeps-backups.ts";
import { elbClassicUsesModernTls } from "./elb/elb-classic-uses-modern-tls.ts";
import { iamAttachmentGrantsNoAdministrator } from "./iam/iam-attachment-grants-no-administrator.ts";
import { k8sRoleCannotRunCommandsInPods } from "./kubernetes/k8s-role-cannot-run-commands-in-pods.ts";
import { opensearchIsEncryptedAtRest } from "./opensearch/opensearch-is-encrypted-at-rest.ts";
import { opensearchIsInAVpc } from "./opensearch/opensearch-is-in-a-vpc.ts";
import { opensearchPolicyIsNotPublic } from "./opensearch/opensearch-policy-is-not-public.ts";
import { rdsInstanceIsNotPublic } from "./rds/rds-instance-is-not-public.ts";
import { rdsParametersForceTls } from "./rds/rds-parameters-force-tls.ts";
import { rdsStorageIsEncrypted } from "./rds/rds-storage-is-encrypted.ts";
import { rdsTakesMinorVersions } from "./rds/rds-takes-minor-versions.ts";
import { redshiftIsEncrypted } from "./redshift/redshift-is-encrypted.ts";
import { redshiftIsNotPublic } from "./redshift/redshift-is-not-public.ts";
import { redshiftRecordsAuditLogs } from "./redshift/redshift-records-audit-logs.ts";
import { s3BucketAbortsUnfinishedUploads } from "./s3/s3-bucket-aborts-unfinished-uploads.ts";
import { s3BucketBlocksPublicAccess } from "./s3/s3-bucket-blocks-public-access.ts";
import { s3BucketIsVersioned } from "./s3/s3-bucket-is-versioned.ts";
import { s3BucketUsesKmsKey } from "./s3/s3-bucket-uses-kms-key.ts";
import { secretsmanagerSecretRotates } from "./secretsmanager/secretsmanager-secret-rotates.ts";
import { networkAclClosesAdminPorts } from "./vpc/network-acl-closes-admin-ports.ts";

type Row = readonly [Rule, string, string, Readonly<Record<string, unknown>>, Outcome];

const elasticsearch = "aws:elasticsearch/domain:Domain";
const bucketBlock = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const blocked = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };
const everybody = JSON.stringify({
  Statement: [{ Effect: "Allow", Principal: "*", Action: "es:*", Resource: "*" }],
});
const serverless = { engine: "aurora", engineMode: "serverless" };
const acl = (rule: object) => ({ ingress: [{ action: "allow", ruleNo: 100, protocol: "tcp", ...rule }] });
const rotation = "aws:secretsmanager/secretRotation:SecretRotation";
const launch = "aws:ec2/launchConfiguration:LaunchConfiguration";
const disks = (disk: object) => ({ rootBlockDevice: { encrypted: true }, ebsBlockDevices: [disk] });
const encryption = (sseAlgorithm: string) => ({
  bucket: "elsewhere",
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }],
});
const role = (verbs: readonly string[]) => ({
  rules: [{ apiGroups: [""], resources: ["pods/ephemeralcontainers"], verbs }],
});

const rows: readonly Row[] = [
  [opensearchIsEncryptedAtRest, "an Elasticsearch domain", elasticsearch, { encryptAtRest: { enabled: true } }, "pass"],
  [opensearchIsEncryptedAtRest, "one that is open", elasticsearch, {}, "fail"],
  [opensearchIsInAVpc, "an Elasticsearch domain without a VPC", elasticsearch, {}, "fail"],
  [opensearchPolicyIsNotPublic, "a public policy", elasticsearch, { accessPolicies: everybody }, "fail"],
  [
    opensearchPolicyIsNotPublic,
    "a public policy beside it",
    "aws:elasticsearch/domainPolicy:DomainPolicy",
    { accessPolicies: everybody },
    "fail",
  ],
  [
    rdsInstanceIsNotPublic,
    "Neptune",
    "aws:neptune/clusterInstance:ClusterInstance",
    { publiclyAccessible: true },
    "fail",
  ],
  [rdsInstanceIsNotPublic, "Neptune unsaid", "aws:neptune/clusterInstance:ClusterInstance", {}, "pass"],
  [
    rdsTakesMinorVersions,
    "DocumentDB",
    "aws:docdb/clusterInstance:ClusterInstance",
    { autoMinorVersionUpgrade: "false" },
    "fail",
  ],
  [rdsStorageIsEncrypted, "Aurora Serverless", "aws:rds/cluster:Cluster", serverless, "pass"],
  [
    rdsStorageIsEncrypted,
    "Aurora Serverless told otherwise",
    "aws:rds/cluster:Cluster",
    { ...serverless, storageEncrypted: false },
    "fail",
  ],
  [rdsStorageIsEncrypted, "a global cluster", "aws:rds/globalCluster:GlobalCluster", {}, "fail"],
  [
    rdsStorageIsEncrypted,
    "a global cluster around another",
    "aws:rds/globalCluster:GlobalCluster",
    { sourceDbClusterIdentifier: "arn:aws:rds:eu-central-1:111111111111:cluster:registry" },
    "not-applicable",
  ],
  [
    rdsStorageIsEncrypted,
    "an earlier state",
    "aws:rds/instance:Instance",
    { restoreToPointInTime: { sourceDbInstanceIdentifier: "registry" } },
    "not-applicable",
  ],
  [
    rdsParametersForceTls,
    "DocumentDB",
    "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
    { family: "docdb5.0" },
    "pass",
  ],
  [
    rdsParametersForceTls,
    "DocumentDB without TLS",
    "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
    { family: "docdb5.0", parameters: [{ name: "tls", value: "disabled" }] },
    "fail",
  ],
  [
    rdsParametersForceTls,
    "a number",
    "aws:rds/parameterGroup:ParameterGroup",
    { family: "postgres14", parameters: [{ name: "rds.force_ssl", value: 1 }] },
    "pass",
  ],
  [redshiftRecordsAuditLogs, "its own property", "aws:redshift/cluster:Cluster", { logging: { enable: true } }, "pass"],
  [redshiftRecordsAuditLogs, "switched off", "aws:redshift/cluster:Cluster", { logging: { enable: "false" } }, "fail"],
  [
    dynamodbTableUsesOwnKey,
    "a key that is not used",
    "aws:dynamodb/table:Table",
    { serverSideEncryption: { enabled: false, kmsKeyArn: "arn:key" } },
    "fail",
  ],
  [
    iamAttachmentGrantsNoAdministrator,
    "the way to it",
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    { role: "r", policyArn: "arn:aws:iam::aws:policy/IAMFullAccess" },
    "fail",
  ],
  [
    ecsServiceHasNoPublicAddress,
    "a task set",
    "aws:ecs/taskSet:TaskSet",
    { networkConfiguration: { assignPublicIp: "true" } },
    "fail",
  ],
  [
    networkAclClosesAdminPorts,
    "IPv6 beside an empty IPv4",
    "aws:ec2/networkAcl:NetworkAcl",
    acl({ cidrBlock: "", ipv6CidrBlock: "::/0", fromPort: "20", toPort: "25" }),
    "fail",
  ],
  [ec2InstanceDisksAreEncrypted, "a disk from a snapshot", launch, disks({ snapshotId: "snap-1" }), "pass"],
  [ec2InstanceDisksAreEncrypted, "a device left out", launch, disks({ noDevice: true }), "pass"],
  [s3BucketIsVersioned, "locked objects", "aws:s3/bucket:Bucket", { objectLockEnabled: true }, "pass"],
  [
    s3BucketIsVersioned,
    "alone",
    "aws:s3/bucketVersioning:BucketVersioning",
    { bucket: "elsewhere", versioningConfiguration: { status: "Suspended" } },
    "fail",
  ],
  [s3BucketBlocksPublicAccess, "alone", bucketBlock, { bucket: "elsewhere", ...blocked }, "pass"],
  [
    s3BucketBlocksPublicAccess,
    "alone, one setting off",
    bucketBlock,
    { bucket: "elsewhere", ...blocked, blockPublicAcls: "false" },
    "fail",
  ],
  [
    s3BucketUsesKmsKey,
    "alone",
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
    encryption("AES256"),
    "fail",
  ],
  [
    secretsmanagerSecretRotates,
    "a rotation alone, too slow",
    rotation,
    { secretId: "elsewhere", rotationRules: { automaticallyAfterDays: "180" } },
    "fail",
  ],
  [
    secretsmanagerSecretRotates,
    "a rotation alone, off as text",
    rotation,
    { secretId: "elsewhere", rotationEnabled: "false", rotationRules: { automaticallyAfterDays: 30 } },
    "fail",
  ],
  [
    elbClassicUsesModernTls,
    "a policy alone",
    "aws:elb/loadBalancerPolicy:LoadBalancerPolicy",
    {
      loadBalancerName: "elsewhere",
      policyTypeName: "SSLNegotiationPolicyType",
      policyAttributes: [{ name: "Protocol-TLSv1", value: "true" }],
    },
    "fail",
  ],
  [
    elbClassicUsesModernTls,
    "a policy about cookies",
    "aws:elb/loadBalancerPolicy:LoadBalancerPolicy",
    { loadBalancerName: "elsewhere", policyTypeName: "LBCookieStickinessPolicyType" },
    "not-applicable",
  ],
  [
    s3BucketAbortsUnfinishedUploads,
    "alone",
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    { bucket: "elsewhere", rules: [{ id: "old", status: "Enabled", expiration: { days: 30 } }] },
    "fail",
  ],
  [
    s3BucketAbortsUnfinishedUploads,
    "alone, switched off",
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    {
      bucket: "elsewhere",
      rules: [{ id: "old", status: "Disabled", abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } }],
    },
    "fail",
  ],
  [
    securityGroupClosesAdminPorts,
    "ports 0 to 0, which mean all",
    "aws:ec2/securityGroup:SecurityGroup",
    { ingress: [{ protocol: "tcp", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }] },
    "fail",
  ],
  [
    securityGroupClosesAdminPorts,
    "an echo, which has type 0 and code 0",
    "aws:ec2/securityGroup:SecurityGroup",
    { ingress: [{ protocol: "icmp", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }] },
    "pass",
  ],
  [elasticacheKeepsBackups, "one node", "aws:elasticache/cluster:Cluster", { engine: "redis" }, "fail"],
  [elasticacheKeepsBackups, "Memcached", "aws:elasticache/cluster:Cluster", { engine: "memcached" }, "not-applicable"],
  [
    k8sRoleCannotRunCommandsInPods,
    "a container for debugging",
    "kubernetes:rbac.authorization.k8s.io/v1:Role",
    role(["patch"]),
    "fail",
  ],
  [
    k8sRoleCannotRunCommandsInPods,
    "seeing such containers",
    "kubernetes:rbac.authorization.k8s.io/v1:Role",
    role(["get"]),
    "pass",
  ],
];

test.each(rows.map((row) => [`${row[0].id}: ${row[1]}`, row] as const))("%s", (_, [rule, , type, inputs, outcome]) => {
  expect(judge(rule, one(type, inputs)).outcome).toBe(outcome);
});

test("what stands beside a bucket is judged with the bucket, once", () => {
  const scenario = new Scenario({
    bucket: resource("aws:s3/bucket:Bucket", {}, { id: "pages" }),
    block: resource(bucketBlock, { bucket: "pages", ...blocked }),
  });
  expect(judge(s3BucketBlocksPublicAccess, scenario, { about: "bucket" }).outcome).toBe("pass");
  expect(judge(s3BucketBlocksPublicAccess, scenario, { about: "block" }).outcome).toBe("not-applicable");
});

test.each([redshiftIsNotPublic, redshiftIsEncrypted])("$id asks the state where the program says nothing", (rule) => {
  const type = "aws:redshift/cluster:Cluster";
  const cluster = (outputs: Readonly<Record<string, unknown>>) =>
    new Scenario({ it: resource(type, { clusterIdentifier: "statistics" }, { outputs }) });
  expect(judge(rule, cluster({ publiclyAccessible: true, encrypted: "false" })).outcome).toBe("fail");
  expect(judge(rule, cluster({ publiclyAccessible: false, encrypted: "true" })).outcome).toBe("pass");
  expect(judge(rule, cluster({})).outcome).toBe("pass");
});
