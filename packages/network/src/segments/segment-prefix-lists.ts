// The addresses of every segment and site under one name each, for the security groups of all accounts.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import { planPrefixLists, type PlannedPrefixList, type PrefixListChoices } from "./plan-prefix-lists.ts";

/** Arguments of the prefix lists. */
export interface SegmentPrefixListsArgs extends PrefixListChoices, CommonArgs {
  /**
   * Region whose security groups may use the lists.
   * @example "eu-central-1"
   */
  readonly region: string;
  /**
   * ARN of the organization whose accounts may use the lists.
   * @example "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5"
   */
  readonly organizationArn: pulumi.Input<string>;
}

/** What others need of the lists. */
export interface SegmentPrefixListsHandle {
  /** Id of the list of each segment and site, by its code. */
  readonly prefixListIds: Readonly<Record<string, pulumi.Output<string>>>;
}

/** The children of the prefix lists. */
export interface SegmentPrefixListsNodes {
  /** By code of the segment or site. */
  readonly lists: Readonly<Record<string, aws.ec2.ManagedPrefixList>>;
  readonly share: aws.ram.ResourceShare;
}

/**
 * One prefix list for each segment and each site, in the network account.
 *
 * Creates the lists and a share of them with the organization, so that security groups in every account can name a
 * segment instead of its ranges: a pool that is added later is let in everywhere by one change here.
 *
 * Costs nothing. https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
 *
 * A list counts in a security group as many rules as it has room for, and AWS refuses to enlarge it while a group that
 * names it has no room. Entries and room cannot change in one request; the provider makes two.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html
 *
 * Holds no tenant's own addresses, and no IPv6. A list that leaves must first be named by nobody: AWS deletes none that
 * is in use.
 */
export class SegmentPrefixLists extends LandingZoneComponent<SegmentPrefixListsNodes> {
  /** Contract for spokes. */
  readonly handle: SegmentPrefixListsHandle;

  constructor(name: string, args: SegmentPrefixListsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:SegmentPrefixLists", name, args, opts);
    const plan = planPrefixLists(args);
    const lists = Object.fromEntries(plan.lists.map((planned) => [planned.code, this.list(name, args, planned)]));
    const share = this.shareWithOrganization(args, lists);
    this.handle = {
      prefixListIds: Object.fromEntries(Object.entries(lists).map(([code, list]) => [code, list.id])),
    };
    this.finish({ lists, share }, this.handle);
  }

  private list(
    name: string,
    { region }: SegmentPrefixListsArgs,
    { code, entries, maxEntries }: PlannedPrefixList,
  ): aws.ec2.ManagedPrefixList {
    return this.child(`list-${code}`, aws.ec2.ManagedPrefixList, {
      region,
      name: this.physicalName(code, { maxLength: 255 }),
      addressFamily: "IPv4",
      maxEntries,
      // Without descriptions: AWS takes a change of one only as a removal and an addition.
      entries: entries.map((cidr) => ({ cidr })),
      tags: this.tagged({ Name: `${name}-${code}`, "temelj:segment": code }),
    });
  }

  private shareWithOrganization(
    { region, organizationArn }: SegmentPrefixListsArgs,
    lists: SegmentPrefixListsNodes["lists"],
  ): aws.ram.ResourceShare {
    const tags = this.tagged();
    const share = this.child("share", aws.ram.ResourceShare, { region, allowExternalPrincipals: false, tags });
    const of = { region, resourceShareArn: share.arn };
    for (const [code, { arn: resourceArn }] of Object.entries(lists)) {
      this.child(`share-list-${code}`, aws.ram.ResourceAssociation, { ...of, resourceArn });
    }
    this.child("share-organization", aws.ram.PrincipalAssociation, { ...of, principal: organizationArn });
    return share;
  }
}
