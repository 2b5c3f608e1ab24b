// What every bucket of a portal has around it: no ACLs, no public access, encryption, versions, tidying.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** Inputs of the resources that guard one bucket. */
export interface BucketGuards {
  readonly ownership: aws.s3.BucketOwnershipControlsArgs;
  readonly publicAccess: aws.s3.BucketPublicAccessBlockArgs;
  readonly encryption: aws.s3.BucketServerSideEncryptionConfigurationArgs;
  readonly versioning: aws.s3.BucketVersioningArgs;
  readonly lifecycle: aws.s3.BucketLifecycleConfigurationArgs;
}

/** The guards of a bucket whose objects expire after `retentionDays`, or never. */
export function bucketGuards(bucket: pulumi.Input<string>, retentionDays?: number): BucketGuards {
  return {
    ownership: { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
    publicAccess: {
      bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    encryption: { bucket, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] },
    versioning: { bucket, versioningConfiguration: { status: "Enabled" } },
    lifecycle: {
      bucket,
      rules: [
        {
          id: "tidy",
          status: "Enabled",
          filter: { prefix: "" },
          abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          noncurrentVersionExpiration: { noncurrentDays: 90 },
          ...(retentionDays === undefined ? {} : { expiration: { days: retentionDays } }),
        },
      ],
    },
  };
}
