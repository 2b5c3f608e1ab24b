// Who may put logs into the archive, who may read them, and what nobody may do.

import { trailArn, type ArchiveParties } from "./archive-parties.ts";
import {
  accountPrincipals,
  policyDocument,
  tlsOnly,
  type PolicyDocument,
  type PolicyStatement,
} from "./policy-document.ts";

/** Where flow logs go below the bucket. */
export const flowLogsPrefix = "flow-logs";

/**
 * The archive's bucket policy.
 *
 * The trail's statements are AWS's own: the management account's path is for a trail that is turned back into one of
 * that account alone. Flow logs are not asked for an ACL, as AWS's example does: this bucket has none, so an ACL could
 * change nothing, and a delivery that sends none would be refused
 * (https://github.com/cloudposse/terraform-aws-vpc-flow-logs-s3-bucket/pull/101).
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html
 * https://docs.aws.amazon.com/controltower/latest/userguide/logging-s3-audit-bucket.html
 */
export function archiveBucketPolicy(parties: ArchiveParties, bucketArn: string, protect: boolean): PolicyDocument {
  return policyDocument([
    ...tlsOnly(bucketArn),
    outsidersStayOut(parties, bucketArn),
    ...(protect ? [nobodyDeletes(bucketArn)] : []),
    ...trailWrites(parties, bucketArn),
    ...logDeliveryWrites(parties, bucketArn),
    ...readersRead(parties, bucketArn),
  ]);
}

/** S3 itself may deliver the archive's access logs, and nothing else. */
export function accessLogPolicy(accessLogArn: string, archiveArn: string, accountId: string): PolicyDocument {
  return policyDocument([
    ...tlsOnly(accessLogArn),
    {
      Sid: "S3DeliversAccessLogs",
      Effect: "Allow",
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `${accessLogArn}/*`,
      Condition: { StringEquals: { "aws:SourceAccount": accountId }, ArnLike: { "aws:SourceArn": archiveArn } },
    },
  ]);
}

function outsidersStayOut({ organizationId }: ArchiveParties, bucketArn: string): PolicyStatement {
  return {
    Sid: "DenyOutsiders",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [bucketArn, `${bucketArn}/*`],
    Condition: {
      StringNotEqualsIfExists: { "aws:PrincipalOrgID": organizationId },
      BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
    },
  };
}

/** Lifecycle rules are no principal: they still delete what is past its retention. */
function nobodyDeletes(bucketArn: string): PolicyStatement {
  return {
    Sid: "DenyDeletion",
    Effect: "Deny",
    Principal: "*",
    Action: ["s3:BypassGovernanceRetention", "s3:DeleteBucket", "s3:DeleteObject", "s3:DeleteObjectVersion"],
    Resource: [bucketArn, `${bucketArn}/*`],
  };
}

function trailWrites(parties: ArchiveParties, bucketArn: string): readonly PolicyStatement[] {
  const cloudTrail = { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" } } as const;
  const source = { "aws:SourceArn": trailArn(parties) };
  const paths = [parties.managementAccountId, parties.organizationId];
  return [
    {
      Sid: "CloudTrailChecksBucket",
      ...cloudTrail,
      Action: "s3:GetBucketAcl",
      Resource: bucketArn,
      Condition: { StringEquals: source },
    },
    {
      Sid: "CloudTrailWrites",
      ...cloudTrail,
      Action: "s3:PutObject",
      Resource: paths.map((path) => `${bucketArn}/AWSLogs/${path}/*`),
      Condition: { StringEquals: { ...source, "s3:x-amz-acl": "bucket-owner-full-control" } },
    },
  ];
}

function logDeliveryWrites({ organizationId }: ArchiveParties, bucketArn: string): readonly PolicyStatement[] {
  const delivery = { Effect: "Allow", Principal: { Service: "delivery.logs.amazonaws.com" } } as const;
  const Condition = { StringEquals: { "aws:SourceOrgID": organizationId } };
  return [
    {
      Sid: "LogDeliveryChecksBucket",
      ...delivery,
      Action: ["s3:GetBucketAcl", "s3:ListBucket"],
      Resource: bucketArn,
      Condition,
    },
    {
      Sid: "LogDeliveryWrites",
      ...delivery,
      Action: "s3:PutObject",
      Resource: `${bucketArn}/${flowLogsPrefix}/AWSLogs/*`,
      Condition,
    },
  ];
}

function readersRead(parties: ArchiveParties, bucketArn: string): readonly PolicyStatement[] {
  const { partition, organizationId, readerAccounts } = parties;
  if (readerAccounts.length === 0) return [];
  return [
    {
      Sid: "ReadersRead",
      Effect: "Allow",
      Principal: accountPrincipals(partition, readerAccounts),
      Action: ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
      Resource: [bucketArn, `${bucketArn}/*`],
      Condition: { StringEquals: { "aws:PrincipalOrgID": organizationId } },
    },
  ];
}
