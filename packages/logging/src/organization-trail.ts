// The trail of everything that anyone changes in any account of the organization.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import { planTrail, selectorsOf, type TrailChoices } from "./plan-trail.ts";

/** Arguments of a trail. */
export interface OrganizationTrailArgs extends TrailChoices, CommonArgs {
  /** Where it writes, and what it must be called: the handle of a {@link LogArchive}, or its values. */
  readonly archive: TrailDestination;
}

/** What a trail needs of an archive. */
export interface TrailDestination {
  readonly bucketName: pulumi.Input<string>;
  readonly bucketArn: pulumi.Input<string>;
  readonly keyArn: pulumi.Input<string>;
  readonly trailName: pulumi.Input<string>;
  readonly trailRegion: pulumi.Input<string>;
}

/** Contract for whoever watches the trail. */
export interface OrganizationTrailHandle {
  readonly trailArn: pulumi.Output<string>;
}

/** The children of a trail. */
export interface OrganizationTrailNodes {
  readonly trail: aws.cloudtrail.Trail;
}

/**
 * The organization's trail. Runs in the management account, or in the account that administers CloudTrail for it.
 *
 * Creates one trail for all accounts and regions, with digests by which tampering shows, encrypted with the archive's
 * key, and watched for unusual rates. Member accounts see it and can't change it.
 *
 * The first copy of management events costs nothing (https://aws.amazon.com/cloudtrail/pricing/, read 2026-11-23);
 * insights and data events are charged by volume.
 *
 * CloudTrail must be a trusted service of the organization first. Does not send events to CloudWatch Logs or raise
 * alarms.
 */
export class OrganizationTrail extends LandingZoneComponent<OrganizationTrailNodes> {
  /** Contract for whoever watches the trail. */
  readonly handle: OrganizationTrailHandle;

  constructor(name: string, args: OrganizationTrailArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:logging:OrganizationTrail", name, args, opts);
    const { dataEvents, insightTypes, protect } = planTrail(args);
    const { archive } = args;
    const selectors =
      dataEvents === "none"
        ? {}
        : { advancedEventSelectors: pulumi.output(archive.bucketArn).apply((arn) => selectorsOf(dataEvents, arn)) };
    const insights = insightTypes.map((insightType) => ({ insightType }));
    const trail = this.child(
      "trail",
      aws.cloudtrail.Trail,
      {
        region: archive.trailRegion,
        name: archive.trailName,
        s3BucketName: archive.bucketName,
        kmsKeyId: archive.keyArn,
        isOrganizationTrail: true,
        isMultiRegionTrail: true,
        includeGlobalServiceEvents: true,
        enableLogFileValidation: true,
        enableLogging: true,
        ...selectors,
        ...(insights.length === 0 ? {} : { insightSelectors: insights }),
        tags: this.tagged(),
      },
      { protect, retainOnDelete: protect },
    );
    this.handle = { trailArn: trail.arn };
    this.finish({ trail }, this.handle);
  }
}
