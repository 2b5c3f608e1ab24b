// One description of what names mean, for all networks of a region.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";
import { hasCapability } from "@temelj/facts";
import { IssueError } from "@temelj/kernel";

import { missingCapability } from "../inspection/plan-inspection.ts";
import { regionIssues } from "../vpc/region-issues.ts";

/** Arguments of a profile. */
export interface NamesProfileArgs extends CommonArgs {
  /** Only networks of this region can have the profile. @example "eu-central-1" */
  readonly region: string;
  /** @default "aws" */
  readonly partition?: string;
  /**
   * ARN of the organization whose accounts may give the profile to their networks.
   * @example "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5"
   */
  readonly organizationArn: pulumi.Input<string>;
  /**
   * Refuses to delete the profile, and keeps it when the stack goes.
   * @default true
   */
  readonly protect?: boolean;
}

/** The children of a profile. */
export interface NamesProfileNodes {
  readonly profile: aws.route53.ProfilesProfile;
  readonly share: aws.ram.ResourceShare;
}

/** What networks and whoever has names for them need of the profile. */
export interface NamesProfileHandle {
  readonly profileId: pulumi.Output<string>;
  readonly profileArn: pulumi.Output<string>;
}

/**
 * The profile of names of one region, in the network account, shared with the organization.
 *
 * Creates an empty Route 53 profile and its share. What it carries is put there by others: {@link PrivateNames} (private
 * zones), {@link NameResolver} (forwarding rules, the record of queries), {@link DnsFirewall} (a rule group, with its
 * priority) and {@link PrivateEndpoints} (AWS's services). A network has one profile at most, and everything in it takes
 * effect at once; what a network says itself comes first. Whoever gets the share may look and associate, and change
 * nothing.
 *
 * A profile can also say what happens when DNS Firewall fails, whether answers are checked for signatures, and whether
 * AWS answers for reverse names. Each is left to the network by default, and no documented call changes it but the
 * console (https://github.com/hashicorp/terraform-provider-aws/issues/49290): see {@link DnsFirewallMode}.
 *
 * Costs US$0.75 an hour for all profiles of the account in a region, up to 100 networks, and US$0.0014 an hour for each
 * further one, whoever associates it (read 2026-11-28 in https://github.com/aws/agent-toolkit-for-aws, list price at
 * https://aws.amazon.com/route53/pricing/).
 *
 * Does not associate any network.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profiles.html
 */
export class NamesProfile extends LandingZoneComponent<NamesProfileNodes> {
  /** Contract for networks and for whoever has names for them. */
  readonly handle: NamesProfileHandle;

  constructor(name: string, args: NamesProfileArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:NamesProfile", name, args, opts);
    checkProfile(args);
    const profile = this.profile(args);
    const share = this.share(args, profile);
    this.handle = { profileId: profile.id, profileArn: profile.arn };
    this.finish({ profile, share }, this.handle);
  }

  private profile({ region, protect = true }: NamesProfileArgs): aws.route53.ProfilesProfile {
    const kept = { protect, retainOnDelete: protect };
    return this.child("profile", aws.route53.ProfilesProfile, { region, tags: this.tagged() }, kept);
  }

  private share(
    { region, organizationArn }: NamesProfileArgs,
    profile: aws.route53.ProfilesProfile,
  ): aws.ram.ResourceShare {
    const tags = this.tagged();
    const share = this.child("share", aws.ram.ResourceShare, { region, allowExternalPrincipals: false, tags });
    const of = { region, resourceShareArn: share.arn };
    this.child("share-profile", aws.ram.ResourceAssociation, { ...of, resourceArn: profile.arn });
    this.child("share-organization", aws.ram.PrincipalAssociation, { ...of, principal: organizationArn });
    return share;
  }
}

function checkProfile({ region, partition = "aws" }: NamesProfileArgs): void {
  const issues = regionIssues(region, "the profile");
  if (!hasCapability(partition, "resolverProfiles")) issues.push(missingCapability(partition, "resolverProfiles"));
  if (issues.length > 0) throw new IssueError(issues);
}
