// Who has to do with an archive: the accounts, the organization and its trail.

/** Whom the archive's policies name. */
export interface ArchiveParties {
  readonly partition: string;
  /** Account of the archive. */
  readonly accountId: string;
  readonly managementAccountId: string;
  readonly organizationId: string;
  /** Home region of the trail. */
  readonly region: string;
  readonly trailName: string;
  readonly readerAccounts: readonly string[];
}

/**
 * ARN of the organization's trail: known before the trail exists, so that the archive can name it. It carries the
 * management account even where a delegated administrator creates it.
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-an-organizational-trail-by-using-the-aws-cli.html
 */
export function trailArn({ partition, region, managementAccountId, trailName }: ArchiveParties): string {
  return `arn:${partition}:cloudtrail:${region}:${managementAccountId}:trail/${trailName}`;
}
