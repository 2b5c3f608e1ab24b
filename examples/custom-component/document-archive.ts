// An archive whose documents nobody can change or delete before their time.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import { planDocumentArchive, type DocumentArchiveChoices, type DocumentArchivePlan } from "./plan-document-archive.ts";

/** Arguments of an archive. */
export interface DocumentArchiveArgs extends DocumentArchiveChoices, CommonArgs {}

/** Contract for whoever files documents. */
export interface DocumentArchiveHandle {
  readonly bucketName: pulumi.Output<string>;
  readonly keyArn: pulumi.Output<string>;
}

/** The children of an archive. */
export interface DocumentArchiveNodes {
  readonly bucket: aws.s3.Bucket;
  readonly key: aws.kms.Key;
}

/**
 * The archive of a registry office.
 *
 * Creates a bucket (versioned, object lock in compliance mode, encrypted with its own key, no ACLs, not public, TLS
 * only) and the key, which AWS rotates. The lock can't be undone: not even the account's root user deletes a document
 * before its time (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html).
 *
 * Does not copy documents to another region, or move old ones to cheaper storage.
 */
export class DocumentArchive extends LandingZoneComponent<DocumentArchiveNodes> {
  /** Contract for whoever files documents. */
  readonly handle: DocumentArchiveHandle;

  constructor(name: string, args: DocumentArchiveArgs = {}, opts?: pulumi.ComponentResourceOptions) {
    super("example:archive:DocumentArchive", name, args, opts);
    const plan = planDocumentArchive(name, args);
    const bucket = this.lockedBucket(plan);
    const key = this.encryption(plan, bucket);
    this.closed(bucket);
    this.handle = { bucketName: bucket.id, keyArn: key.arn };
    this.finish({ bucket, key }, this.handle);
  }

  private lockedBucket({ keepYears, protect }: DocumentArchivePlan): aws.s3.Bucket {
    const kept = { protect, retainOnDelete: protect };
    const tags = this.tagged({ "example:holds": "documents" });
    const bucket = this.child("documents", aws.s3.Bucket, { objectLockEnabled: true, tags }, kept);
    const versioningConfiguration = { status: "Enabled" };
    const versioning = this.child("versioning", aws.s3.BucketVersioning, {
      bucket: bucket.id,
      versioningConfiguration,
    });
    const rule = { defaultRetention: { mode: "COMPLIANCE", years: keepYears } };
    const dependsOn = [versioning];
    this.child("lock", aws.s3.BucketObjectLockConfiguration, { bucket: bucket.id, rule }, { ...kept, dependsOn });
    return bucket;
  }

  private encryption({ protect }: DocumentArchivePlan, bucket: aws.s3.Bucket): aws.kms.Key {
    const key = this.child(
      "key",
      aws.kms.Key,
      {
        description: "Encrypts the documents of the archive",
        enableKeyRotation: true,
        deletionWindowInDays: 30,
        tags: this.tagged(),
      },
      { protect, retainOnDelete: protect },
    );
    this.child("encryption", aws.s3.BucketServerSideEncryptionConfiguration, {
      bucket: bucket.id,
      rules: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
          bucketKeyEnabled: true,
        },
      ],
    });
    return key;
  }

  /** Nothing public, no ACLs, nothing unencrypted on the way. */
  private closed(bucket: aws.s3.Bucket): void {
    this.child("ownership", aws.s3.BucketOwnershipControls, {
      bucket: bucket.id,
      rule: { objectOwnership: "BucketOwnerEnforced" },
    });
    this.child("public-access", aws.s3.BucketPublicAccessBlock, {
      bucket: bucket.id,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    const policy = bucket.arn.apply((arn) => ({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "OnlyOverTls",
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: [arn, `${arn}/*`],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }));
    this.child("policy", aws.s3.BucketPolicy, { bucket: bucket.id, policy: pulumi.jsonStringify(policy) });
  }
}
