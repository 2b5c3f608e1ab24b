// Who may use the archive's key, and for what.

import { trailArn, type ArchiveParties } from "./archive-parties.ts";
import { accountPrincipals, policyDocument, type PolicyDocument, type PolicyStatement } from "./policy-document.ts";

/**
 * CloudTrail may encrypt for the organization's trail, log delivery for this bucket, and nobody decrypts but readers.
 *
 * Decrypt for CloudTrail is for the bucket key; for log delivery it is for uploads in parts. Log delivery is held by
 * the encryption context, which with a bucket key is the bucket's ARN: S3 sets it, no caller can. Where AWS says for
 * which organization it delivers, that must be ours as well.
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html
 */
export function archiveKeyPolicy(parties: ArchiveParties, bucketArn: string): PolicyDocument {
  const { partition, accountId, managementAccountId, organizationId } = parties;
  const trails = `arn:${partition}:cloudtrail:*:${managementAccountId}:trail/*`;
  const cloudTrail = { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Resource: "*" } as const;
  const delivery = { Effect: "Allow", Principal: { Service: "delivery.logs.amazonaws.com" }, Resource: "*" } as const;
  const forTrail = { "aws:SourceArn": trailArn(parties) };
  return policyDocument([
    {
      Sid: "OwnerAdministers",
      Effect: "Allow",
      Principal: accountPrincipals(partition, [accountId]),
      Action: "kms:*",
      Resource: "*",
    },
    {
      Sid: "CloudTrailEncrypts",
      ...cloudTrail,
      Action: "kms:GenerateDataKey*",
      Condition: { StringEquals: forTrail, StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": trails } },
    },
    {
      Sid: "CloudTrailUsesBucketKey",
      ...cloudTrail,
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Condition: { StringEquals: forTrail },
    },
    {
      Sid: "LogDeliveryEncrypts",
      ...delivery,
      Action: ["kms:GenerateDataKey*", "kms:Decrypt"],
      Condition: {
        StringLike: { "kms:EncryptionContext:aws:s3:arn": [bucketArn, `${bucketArn}/*`] },
        StringEqualsIfExists: { "aws:SourceOrgID": organizationId },
      },
    },
    {
      Sid: "LogDeliverySeesKey",
      ...delivery,
      Action: "kms:DescribeKey",
      Condition: { StringEqualsIfExists: { "aws:SourceOrgID": organizationId } },
    },
    ...readers(parties),
  ]);
}

function readers({ partition, organizationId, readerAccounts }: ArchiveParties): readonly PolicyStatement[] {
  if (readerAccounts.length === 0) return [];
  return [
    {
      Sid: "ReadersDecrypt",
      Effect: "Allow",
      Principal: accountPrincipals(partition, readerAccounts),
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Resource: "*",
      Condition: { StringEquals: { "aws:PrincipalOrgID": organizationId } },
    },
  ];
}
