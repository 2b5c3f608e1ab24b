// The archive of a government's logs: written by AWS's services alone, locked, encrypted, and deleted in time.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";

import { accessLogPolicy, archiveBucketPolicy, flowLogsPrefix } from "./archive-bucket-policy.ts";
import { archiveKeyPolicy } from "./archive-key-policy.ts";
import type { ArchiveParties } from "./archive-parties.ts";
import type { LogArchiveArgs, LogArchiveHandle, LogArchiveNodes } from "./log-archive-args.ts";
import { planLogArchive, type LogArchivePlan } from "./plan-log-archive.ts";

/**
 * The log archive of one organization. Runs in an account that does nothing else.
 *
 * Creates a bucket (versioned, object lock, encrypted with its own key, no ACLs, not public, TLS only, closed to other
 * organizations), the key with yearly rotation and an alias, rules that move logs to Glacier Instant Retrieval and
 * delete them in time, and a second bucket for the archive's access logs. The organization's trail and VPC flow logs
 * of all accounts may write; nobody deletes.
 *
 * Costs US$1 a month for the key, at most one more for each yearly rotation (https://aws.amazon.com/kms/pricing/,
 * read 2026-11-23), and storage and requests by volume.
 *
 * The lock can't be undone: with `compliance`, the default, not even AWS deletes a log before `lockDays` are over.
 * AWS Config can't deliver here: it does not support buckets with object lock
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html).
 * Nor can S3 access logs, so those of the archive have a bucket of their own, without lock and with S3's key
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html). No page of AWS was found
 * that says whether flow logs can be delivered to a locked bucket: look at the first delivery.
 *
 * Does not copy logs to another region, watch them, or create the trail: see {@link OrganizationTrail}.
 */
export class LogArchive extends LandingZoneComponent<LogArchiveNodes> {
  /** Contract for whoever sends logs. */
  readonly handle: LogArchiveHandle;

  constructor(name: string, args: LogArchiveArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:logging:LogArchive", name, args, opts);
    const plan = planLogArchive(name, args);
    const parties = partiesOf(plan, args);
    const bucket = this.lockedBucket(plan);
    const key = this.key(plan, parties, bucket);
    this.encryption(plan, bucket, key);
    const policy = this.admission(plan, parties, bucket);
    const accessLogBucket = this.accessLogs(plan, args, bucket);
    const bucketArn = pulumi.all([bucket.arn, policy.id]).apply(([arn]) => arn);
    this.handle = {
      bucketName: policy.bucket,
      bucketArn,
      keyArn: key.arn,
      flowLogsArn: pulumi.interpolate`${bucketArn}/${flowLogsPrefix}`,
      trailName: pulumi.output(plan.trailName),
      trailRegion: pulumi.output(plan.region),
    };
    this.finish({ bucket, accessLogBucket, key }, this.handle);
  }

  /** The bucket with its lock and lifecycle. What is put there from now on can't be deleted before its time. */
  private lockedBucket(plan: LogArchivePlan): aws.s3.Bucket {
    const { region } = plan;
    const kept = keptWhen(plan.protect);
    const bucket = this.child(
      "bucket",
      aws.s3.Bucket,
      { region, objectLockEnabled: true, tags: this.tagged({ "temelj:holds": "logs" }) },
      kept,
    );
    const versioning = this.versioning("versioning", bucket, region);
    this.child(
      "lock",
      aws.s3.BucketObjectLockConfiguration,
      { region, bucket: bucket.id, rule: { defaultRetention: { mode: plan.lockMode, days: plan.lockDays } } },
      { ...kept, dependsOn: [versioning] },
    );
    this.closed("", bucket, region);
    this.child(
      "lifecycle",
      aws.s3.BucketLifecycleConfiguration,
      { region, bucket: bucket.id, rules: lifecycleRules(plan.retentionDays, plan.coldAfterDays) },
      { dependsOn: [versioning] },
    );
    return bucket;
  }

  private key(plan: LogArchivePlan, parties: pulumi.Output<ArchiveParties>, bucket: aws.s3.Bucket): aws.kms.Key {
    const policy = pulumi.all([parties, bucket.arn]).apply(([who, arn]) => archiveKeyPolicy(who, arn));
    const key = this.child(
      "key",
      aws.kms.Key,
      {
        region: plan.region,
        description: "Encrypts the log archive",
        enableKeyRotation: true,
        deletionWindowInDays: 30,
        policy: pulumi.jsonStringify(policy),
        tags: this.tagged(),
      },
      keptWhen(plan.protect),
    );
    const name = `alias/${this.physicalName("key", { maxLength: 250 })}`;
    this.child("key-alias", aws.kms.Alias, { region: plan.region, name, targetKeyId: key.id });
    return key;
  }

  private encryption(plan: LogArchivePlan, bucket: aws.s3.Bucket, key: aws.kms.Key): void {
    this.child("encryption", aws.s3.BucketServerSideEncryptionConfiguration, {
      region: plan.region,
      bucket: bucket.id,
      rules: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
          bucketKeyEnabled: true,
          // A key that only the writer knows would make a log unreadable for good.
          blockedEncryptionTypes: ["SSE-C"],
        },
      ],
    });
  }

  private admission(
    plan: LogArchivePlan,
    parties: pulumi.Output<ArchiveParties>,
    bucket: aws.s3.Bucket,
  ): aws.s3.BucketPolicy {
    const document = pulumi
      .all([parties, bucket.arn])
      .apply(([who, arn]) => archiveBucketPolicy(who, arn, plan.protect));
    const inputs = { region: plan.region, bucket: bucket.id, policy: pulumi.jsonStringify(document) };
    return this.child("policy", aws.s3.BucketPolicy, inputs, keptWhen(plan.protect));
  }

  private accessLogs(plan: LogArchivePlan, args: LogArchiveArgs, archive: aws.s3.Bucket): aws.s3.Bucket {
    const { region } = plan;
    const bucket = this.child(
      "access-log-bucket",
      aws.s3.Bucket,
      { region, tags: this.tagged({ "temelj:holds": "logs" }) },
      keptWhen(plan.protect),
    );
    const versioning = this.versioning("access-log-versioning", bucket, region);
    this.closed("access-log-", bucket, region);
    this.child("access-log-encryption", aws.s3.BucketServerSideEncryptionConfiguration, {
      region,
      bucket: bucket.id,
      // S3 delivers access logs only where its own key encrypts them.
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, blockedEncryptionTypes: ["SSE-C"] }],
    });
    this.child(
      "access-log-lifecycle",
      aws.s3.BucketLifecycleConfiguration,
      { region, bucket: bucket.id, rules: lifecycleRules(plan.retentionDays) },
      { dependsOn: [versioning] },
    );
    const document = pulumi
      .all([bucket.arn, archive.arn, args.accountId])
      .apply(([own, source, accountId]) => accessLogPolicy(own, source, accountId));
    const policy = this.child("access-log-policy", aws.s3.BucketPolicy, {
      region,
      bucket: bucket.id,
      policy: pulumi.jsonStringify(document),
    });
    this.child(
      "access-logging",
      aws.s3.BucketLogging,
      {
        region,
        bucket: archive.id,
        targetBucket: bucket.id,
        targetPrefix: "archive/",
        targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
      },
      { dependsOn: [policy] },
    );
    return bucket;
  }

  private versioning(role: string, bucket: aws.s3.Bucket, region: string): aws.s3.BucketVersioning {
    const versioningConfiguration = { status: "Enabled" };
    return this.child(role, aws.s3.BucketVersioning, { region, bucket: bucket.id, versioningConfiguration });
  }

  /** No ACLs, and nothing public, whatever a policy may say. */
  private closed(prefix: string, bucket: aws.s3.Bucket, region: string): void {
    const rule = { objectOwnership: "BucketOwnerEnforced" };
    this.child(`${prefix}ownership`, aws.s3.BucketOwnershipControls, { region, bucket: bucket.id, rule });
    this.child(`${prefix}public-access`, aws.s3.BucketPublicAccessBlock, {
      region,
      bucket: bucket.id,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
  }
}

function partiesOf(plan: LogArchivePlan, args: LogArchiveArgs): pulumi.Output<ArchiveParties> {
  const { accountId, managementAccountId, organizationId } = args;
  const { partition, region, trailName, readerAccounts } = plan;
  return pulumi.all([accountId, managementAccountId, organizationId]).apply(([account, management, organization]) => ({
    partition,
    region,
    trailName,
    readerAccounts,
    accountId: account,
    managementAccountId: management,
    organizationId: organization,
  }));
}

/** Logs expire in time; what was written over them, and what marks them as deleted, goes soon after. */
function lifecycleRules(
  retentionDays: number,
  coldAfterDays = retentionDays,
): aws.types.input.s3.BucketLifecycleConfigurationRule[] {
  const cold = coldAfterDays < retentionDays;
  return [
    {
      id: "retain",
      status: "Enabled",
      filter: { prefix: "" },
      ...(cold ? { transitions: [{ days: coldAfterDays, storageClass: "GLACIER_IR" }] } : {}),
      expiration: { days: retentionDays },
      noncurrentVersionExpiration: { noncurrentDays: 30 },
      abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    },
    { id: "tidy", status: "Enabled", filter: { prefix: "" }, expiration: { expiredObjectDeleteMarker: true } },
  ];
}

/** What is evidence stays when the stack goes. */
function keptWhen(protect: boolean): pulumi.CustomResourceOptions {
  return { protect, retainOnDelete: protect };
}
