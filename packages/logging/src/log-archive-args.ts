// What the archive is told, and what it tells others.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { LogArchiveChoices } from "./plan-log-archive.ts";

/** Arguments of an archive. */
export interface LogArchiveArgs extends LogArchiveChoices, CommonArgs {
  /** Account that the archive is in, 12 digits. */
  readonly accountId: pulumi.Input<string>;
  /** Account that the organization and its trail belong to, 12 digits. */
  readonly managementAccountId: pulumi.Input<string>;
  /** @example "o-abcdef1234" */
  readonly organizationId: pulumi.Input<string>;
}

/** Contract for whoever sends logs here, and for the organization's trail. */
export interface LogArchiveHandle {
  /** Known only when the bucket may be written to: whoever waits for it can deliver at once. */
  readonly bucketName: pulumi.Output<string>;
  readonly bucketArn: pulumi.Output<string>;
  readonly keyArn: pulumi.Output<string>;
  /** Destination of VPC flow logs of every account of the organization. */
  readonly flowLogsArn: pulumi.Output<string>;
  /** The trail that may write here must have this name, in this region. */
  readonly trailName: pulumi.Output<string>;
  readonly trailRegion: pulumi.Output<string>;
}

/** The children of an archive that its handle does not reach. */
export interface LogArchiveNodes {
  readonly bucket: aws.s3.Bucket;
  readonly accessLogBucket: aws.s3.Bucket;
  readonly key: aws.kms.Key;
}
