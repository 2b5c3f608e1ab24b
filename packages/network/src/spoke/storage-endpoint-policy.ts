// What may pass through a spoke's S3 endpoint: the organization's own, and what AWS itself serves.

/** A policy document of a gateway endpoint. */
export interface EndpointPolicy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly EndpointStatement[];
}

interface EndpointStatement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Principal: "*";
  readonly Action: string;
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Principals of the organization may use buckets of the organization: no data leaves with a stolen or private key, and
 * none comes from a bucket that is not ours. AWS services may act as themselves. Container images' layers and Amazon
 * Linux packages come from buckets of AWS, which may only be read.
 *
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
 */
export function storageEndpointPolicy(organizationId: string, region: string, partition: string): EndpointPolicy {
  const everyone = { Effect: "Allow", Principal: "*" } as const;
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "OwnPrincipalsUseOwnBuckets",
        ...everyone,
        Action: "s3:*",
        Resource: "*",
        Condition: {
          StringEquals: { "aws:PrincipalOrgID": organizationId, "aws:ResourceOrgID": organizationId },
        },
      },
      {
        Sid: "ServicesActForThemselves",
        ...everyone,
        Action: "s3:*",
        Resource: "*",
        Condition: { Bool: { "aws:PrincipalIsAWSService": "true" } },
      },
      {
        Sid: "ImagesAndPackagesOfAws",
        ...everyone,
        Action: "s3:GetObject",
        Resource: [
          `arn:${partition}:s3:::prod-${region}-starport-layer-bucket/*`,
          `arn:${partition}:s3:::al2023-repos-${region}-de612dc2/*`,
        ],
      },
    ],
  };
}
