// Who may do what with a portal's buckets, as policy documents.

/** One statement of a policy document. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal: "*" | { readonly Service: string };
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** A policy document as IAM writes it. */
export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly PolicyStatement[];
}

/**
 * The distribution, and no other, may read the pages. It may also list, so that a page that does not exist is
 * answered with 404: without it S3 says 403, which citizens could not tell from a request that the firewall stopped.
 * Viewers can't list: the portal has a root object and forwards no query strings.
 *
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
 */
export function contentPolicy(bucketArn: string, distributionArn: string): PolicyDocument {
  const fromDistribution = { StringEquals: { "aws:SourceArn": distributionArn } };
  return document([
    ...tlsOnly(bucketArn),
    {
      Sid: "DistributionReadsPages",
      Effect: "Allow",
      Principal: { Service: "cloudfront.amazonaws.com" },
      Action: "s3:GetObject",
      Resource: `${bucketArn}/*`,
      Condition: fromDistribution,
    },
    {
      Sid: "DistributionSeesWhatExists",
      Effect: "Allow",
      Principal: { Service: "cloudfront.amazonaws.com" },
      Action: "s3:ListBucket",
      Resource: bucketArn,
      Condition: fromDistribution,
    },
  ]);
}

/**
 * CloudWatch's log delivery may add access logs of this account's delivery sources.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html
 */
export function accessLogPolicy(bucketArn: string, deliverySourceArn: string): PolicyDocument {
  const account = accountOfArn(deliverySourceArn);
  return document([
    ...tlsOnly(bucketArn),
    {
      Sid: "AWSLogDeliveryWrite1",
      Effect: "Allow",
      Principal: { Service: "delivery.logs.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `${bucketArn}/AWSLogs/${account}/*`,
      Condition: {
        StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", "aws:SourceAccount": account },
        ArnLike: { "aws:SourceArn": deliverySourceArn },
      },
    },
  ]);
}

function document(statements: readonly PolicyStatement[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}

/** Refuses everybody who does not use TLS 1.2 or newer. */
function tlsOnly(bucketArn: string): readonly PolicyStatement[] {
  const everything = { Principal: "*", Action: "s3:*", Resource: [bucketArn, `${bucketArn}/*`] } as const;
  return [
    { Sid: "DenyWithoutTls", Effect: "Deny", ...everything, Condition: { Bool: { "aws:SecureTransport": "false" } } },
    { Sid: "DenyOldTls", Effect: "Deny", ...everything, Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } },
  ];
}

function accountOfArn(arn: string): string {
  const account = arn.split(":")[4];
  if (account === undefined || account === "") throw new Error(`no account in the ARN ${arn}`);
  return account;
}
