// Who may sign with the zones' key, who may encrypt the records of queries, and who may write them.

/** A resource policy. */
export interface ZonePolicy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly ZoneStatement[];
}

/** One of its statements. */
export interface ZoneStatement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Principal: { readonly Service: string } | { readonly AWS: string };
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Where the zones are. */
export interface ZoneOwner {
  readonly partition: string;
  /** Twelve digits. */
  readonly accountId: string;
}

/**
 * Route 53 signs with the key for zones of its own account only: nobody else can make it sign for them. The grants are
 * for AWS's resources alone, as AWS's example has it.
 *
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/access-control-managing-permissions.html#KMS-key-policy-for-DNSSEC
 */
export function signingKeyPolicy(owner: ZoneOwner): ZonePolicy {
  const route53 = { Effect: "Allow", Principal: { Service: "dnssec-route53.amazonaws.com" }, Resource: "*" } as const;
  return policy([
    administrators(owner),
    {
      Sid: "Route53Signs",
      ...route53,
      Action: ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"],
      Condition: ofOwnZones(owner),
    },
    {
      Sid: "Route53Grants",
      ...route53,
      Action: "kms:CreateGrant",
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
  ]);
}

/**
 * CloudWatch Logs encrypts and decrypts the one log group.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function logKeyPolicy(owner: ZoneOwner, region: string, logGroupName: string): ZonePolicy {
  return policy([
    administrators(owner),
    {
      Sid: "LogsEncrypt",
      Effect: "Allow",
      Principal: { Service: `logs.${region}.amazonaws.com` },
      Action: ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
      Resource: "*",
      Condition: {
        ArnEquals: { "kms:EncryptionContext:aws:logs:arn": logGroupArn(owner, region, logGroupName) },
      },
    },
  ]);
}

/**
 * Route 53 writes what the account's own zones were asked for.
 *
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateQueryLoggingConfig.html
 */
export function queryLogPolicy(owner: ZoneOwner, region: string, logGroupName: string): ZonePolicy {
  const arn = logGroupArn(owner, region, logGroupName);
  return policy([
    {
      Sid: "Route53Records",
      Effect: "Allow",
      Principal: { Service: "route53.amazonaws.com" },
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: [arn, `${arn}:*`],
      Condition: ofOwnZones(owner),
    },
  ]);
}

function policy(statements: readonly ZoneStatement[]): ZonePolicy {
  return { Version: "2012-10-17", Statement: statements };
}

function administrators({ partition, accountId }: ZoneOwner): ZoneStatement {
  return {
    Sid: "OwnerAdministers",
    Effect: "Allow",
    Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
    Action: "kms:*",
    Resource: "*",
  };
}

/** A service that acts for a zone of the account, and not for somebody who only names this account's resources. */
function ofOwnZones({ partition, accountId }: ZoneOwner): NonNullable<ZoneStatement["Condition"]> {
  return {
    StringEquals: { "aws:SourceAccount": accountId },
    ArnLike: { "aws:SourceArn": `arn:${partition}:route53:::hostedzone/*` },
  };
}

function logGroupArn({ partition, accountId }: ZoneOwner, region: string, name: string): string {
  return `arn:${partition}:logs:${region}:${accountId}:log-group:${name}`;
}
