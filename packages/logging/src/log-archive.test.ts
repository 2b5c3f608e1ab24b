import * as pulumi from "@pulumi/pulumi";
import { register, type Registered, type Registration } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { computed } from "../test/computed.ts";
import type { LogArchiveArgs } from "./log-archive-args.ts";
import { LogArchive } from "./log-archive.ts";
import type { PolicyStatement } from "./policy-document.ts";

const args: LogArchiveArgs = {
  region: "eu-central-1",
  partition: "aws",
  accountId: "222222222222",
  managementAccountId: "111111111111",
  organizationId: "o-montenegro",
};
const bucketArn = "arn:aws:s3:::archive-bucket";
const trail = "arn:aws:cloudtrail:eu-central-1:111111111111:trail/organization";

async function archive(change: Partial<LogArchiveArgs> = {}): Promise<Registration<LogArchive>> {
  return register((opts) => new LogArchive("archive", { ...args, ...change }, opts), { computed });
}

function statements({ inputs }: Registered): Readonly<Record<string, PolicyStatement>> {
  const { Statement } = JSON.parse(String(inputs["policy"])) as { readonly Statement: readonly PolicyStatement[] };
  return Object.fromEntries(Statement.map((statement) => [statement.Sid, statement]));
}

describe("the archive's bucket", () => {
  test("is locked, versioned and kept", async () => {
    const { named } = await archive();
    const kept = { protect: true, retainOnDelete: true };
    expect(named("archive-bucket")).toMatchObject({
      type: "aws:s3/bucket:Bucket",
      inputs: { objectLockEnabled: true, region: "eu-central-1" },
      options: kept,
    });
    expect(named("archive-versioning").inputs).toMatchObject({ versioningConfiguration: { status: "Enabled" } });
    expect(named("archive-lock")).toMatchObject({
      inputs: { rule: { defaultRetention: { mode: "COMPLIANCE", days: 400 } } },
      options: kept,
    });
  });

  test("is encrypted with its own key, and with no key that only a writer knows", async () => {
    const { named } = await archive();
    expect(named("archive-encryption").inputs).toMatchObject({
      bucket: "archive-bucket-id",
      rules: [
        {
          applyServerSideEncryptionByDefault: {
            sseAlgorithm: "aws:kms",
            kmsMasterKeyId: "arn:aws:any::111111111111:archive-key",
          },
          bucketKeyEnabled: true,
          blockedEncryptionTypes: ["SSE-C"],
        },
      ],
    });
  });

  test.each(["archive-public-access", "archive-access-log-public-access"])(
    "%s blocks everything public",
    async (name) => {
      const { named } = await archive();
      expect(named(name).inputs).toMatchObject({
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      });
    },
  );

  test("has no ACLs", async () => {
    const { named } = await archive();
    const enforced = { rule: { objectOwnership: "BucketOwnerEnforced" } };
    expect(named("archive-ownership").inputs).toMatchObject(enforced);
    expect(named("archive-access-log-ownership").inputs).toMatchObject(enforced);
  });

  test("moves logs to cold storage, and deletes them when their time is over", async () => {
    const { named } = await archive({ retentionDays: 1000 });
    expect(named("archive-lifecycle").inputs["rules"]).toMatchObject([
      {
        id: "retain",
        transitions: [{ days: 90, storageClass: "GLACIER_IR" }],
        expiration: { days: 1000 },
        noncurrentVersionExpiration: { noncurrentDays: 30 },
      },
      { id: "tidy", expiration: { expiredObjectDeleteMarker: true } },
    ]);
    expect(named("archive-access-log-lifecycle").inputs["rules"]).not.toHaveProperty("0.transitions");
  });
});

describe("the archive's bucket policy", () => {
  test("lets the organization's trail write, and no other", async () => {
    const { named } = await archive();
    const { CloudTrailChecksBucket, CloudTrailWrites } = statements(named("archive-policy"));
    expect(CloudTrailChecksBucket).toEqual({
      Sid: "CloudTrailChecksBucket",
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:GetBucketAcl",
      Resource: bucketArn,
      Condition: { StringEquals: { "aws:SourceArn": trail } },
    });
    expect(CloudTrailWrites).toEqual({
      Sid: "CloudTrailWrites",
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: [`${bucketArn}/AWSLogs/111111111111/*`, `${bucketArn}/AWSLogs/o-montenegro/*`],
      Condition: { StringEquals: { "aws:SourceArn": trail, "s3:x-amz-acl": "bucket-owner-full-control" } },
    });
  });

  test("lets the organization's accounts deliver flow logs, below their prefix", async () => {
    const { named } = await archive();
    const { LogDeliveryChecksBucket, LogDeliveryWrites } = statements(named("archive-policy"));
    const ours = { StringEquals: { "aws:SourceOrgID": "o-montenegro" } };
    expect(LogDeliveryWrites).toEqual({
      Sid: "LogDeliveryWrites",
      Effect: "Allow",
      Principal: { Service: "delivery.logs.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `${bucketArn}/flow-logs/AWSLogs/*`,
      Condition: ours,
    });
    expect(LogDeliveryChecksBucket).toMatchObject({ Resource: bucketArn, Condition: ours });
  });

  test("refuses outsiders, old TLS and deletion, whoever asks", async () => {
    const { named } = await archive();
    const { DenyOutsiders, DenyDeletion, DenyWithoutTls, DenyOldTls } = statements(named("archive-policy"));
    expect(DenyOutsiders).toMatchObject({
      Effect: "Deny",
      Principal: "*",
      Action: "s3:*",
      Condition: {
        StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-montenegro" },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      },
    });
    expect(DenyDeletion).toEqual({
      Sid: "DenyDeletion",
      Effect: "Deny",
      Principal: "*",
      Action: ["s3:BypassGovernanceRetention", "s3:DeleteBucket", "s3:DeleteObject", "s3:DeleteObjectVersion"],
      Resource: [bucketArn, `${bucketArn}/*`],
    });
    expect(DenyWithoutTls?.Condition).toEqual({ Bool: { "aws:SecureTransport": "false" } });
    expect(DenyOldTls?.Condition).toEqual({ NumericLessThan: { "s3:TlsVersion": "1.2" } });
  });

  test("lets nobody read by default, and only named accounts of the organization otherwise", async () => {
    const closed = statements((await archive()).named("archive-policy"));
    expect(
      Object.values(closed).filter(({ Effect, Principal }) => Effect === "Allow" && !("Service" in Object(Principal))),
    ).toEqual([]);
    const open = statements((await archive({ readerAccounts: ["333333333333"] })).named("archive-policy"));
    expect(open["ReadersRead"]).toMatchObject({
      Principal: { AWS: ["arn:aws:iam::333333333333:root"] },
      Condition: { StringEquals: { "aws:PrincipalOrgID": "o-montenegro" } },
    });
  });

  test("does not stand in the way of emptying a test's archive", async () => {
    const { named, resources } = await archive({ protect: false });
    expect(Object.keys(statements(named("archive-policy")))).not.toContain("DenyDeletion");
    expect(resources.filter(({ options }) => options.protect === true || options.retainOnDelete === true)).toEqual([]);
  });
});

describe("the archive's key", () => {
  test("rotates, is kept, and has a name", async () => {
    const { named } = await archive();
    expect(named("archive-key")).toMatchObject({
      inputs: { enableKeyRotation: true, deletionWindowInDays: 30 },
      options: { protect: true, retainOnDelete: true },
    });
    expect(named("archive-key-alias").inputs).toMatchObject({
      name: "alias/archive-key",
      targetKeyId: "archive-key-id",
    });
  });

  test("encrypts for the organization's trail", async () => {
    const { CloudTrailEncrypts, CloudTrailUsesBucketKey } = statements((await archive()).named("archive-key"));
    expect(CloudTrailEncrypts).toMatchObject({
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "kms:GenerateDataKey*",
      Condition: {
        StringEquals: { "aws:SourceArn": trail },
        StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:111111111111:trail/*" },
      },
    });
    expect(CloudTrailUsesBucketKey).toMatchObject({
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Condition: { StringEquals: { "aws:SourceArn": trail } },
    });
  });

  test("encrypts flow logs of this bucket alone", async () => {
    const { LogDeliveryEncrypts } = statements((await archive()).named("archive-key"));
    expect(LogDeliveryEncrypts).toMatchObject({
      Principal: { Service: "delivery.logs.amazonaws.com" },
      Action: ["kms:GenerateDataKey*", "kms:Decrypt"],
      Condition: {
        StringLike: { "kms:EncryptionContext:aws:s3:arn": [bucketArn, `${bucketArn}/*`] },
        StringEqualsIfExists: { "aws:SourceOrgID": "o-montenegro" },
      },
    });
  });

  test("names the partition's principals", async () => {
    const { OwnerAdministers } = statements((await archive({ partition: "aws-eusc" })).named("archive-key"));
    expect(OwnerAdministers?.Principal).toEqual({ AWS: ["arn:aws-eusc:iam::222222222222:root"] });
  });
});

describe("the archive's access logs", () => {
  test("go to a bucket without lock, encrypted by S3, that only S3 fills and only with these", async () => {
    const { named } = await archive();
    expect(named("archive-access-log-bucket").inputs).not.toHaveProperty("objectLockEnabled");
    expect(named("archive-access-log-encryption").inputs).toMatchObject({
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
    });
    expect(statements(named("archive-access-log-policy"))["S3DeliversAccessLogs"]).toMatchObject({
      Principal: { Service: "logging.s3.amazonaws.com" },
      Resource: "arn:aws:s3:::archive-access-log-bucket/*",
      Condition: { StringEquals: { "aws:SourceAccount": "222222222222" }, ArnLike: { "aws:SourceArn": bucketArn } },
    });
    expect(named("archive-access-logging").inputs).toMatchObject({
      bucket: "archive-bucket-id",
      targetBucket: "archive-access-log-bucket-id",
    });
  });
});

test("the handle tells where logs go, and what the trail must be called", async () => {
  const { built } = await archive();
  const handle = await new Promise((resolve) => pulumi.output({ ...built.handle }).apply(resolve));
  expect(handle).toEqual({
    bucketName: "archive-bucket-id",
    bucketArn,
    keyArn: "arn:aws:any::111111111111:archive-key",
    flowLogsArn: `${bucketArn}/flow-logs`,
    trailName: "organization",
    trailRegion: "eu-central-1",
  });
});

test("both policies stay within AWS's sizes", async () => {
  const readerAccounts = Array.from({ length: 20 }, (_, index) => String(300_000_000_000 + index));
  const { named } = await archive({ readerAccounts });
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html and KMS's quotas
  expect(String(named("archive-policy").inputs["policy"]).length).toBeLessThan(20_480);
  expect(String(named("archive-key").inputs["policy"]).length).toBeLessThan(32_768);
});
