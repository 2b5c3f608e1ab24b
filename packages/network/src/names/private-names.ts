// Names that only the government's own networks see.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import { planPrivateNames, type PrivateNameChoices, type PrivateNamesPlan } from "./plan-private-names.ts";
import { ProfiledComponent } from "./profiled-component.ts";

/** Arguments of the private zones. */
export interface PrivateNamesArgs extends PrivateNameChoices, CommonArgs {
  /**
   * A network of this account in the region: AWS makes no private zone without one. DNS support and DNS host names must
   * both be on.
   * @example endpoints.handle.vpcId
   */
  readonly vpcId: pulumi.Input<string>;
  /**
   * Profiles that carry the zones to the other networks, by region: a zone is everywhere, a profile in one region.
   * @example { "eu-central-1": profile.handle.profileId }
   */
  readonly profileIds: Readonly<Record<string, pulumi.Input<string>>>;
  /**
   * Refuses to delete the zones, and keeps them when the stack goes.
   * @default true
   */
  readonly protect?: boolean;
}

/** The children of the private zones. */
export interface PrivateNamesNodes {
  /** By domain. */
  readonly zones: Readonly<Record<string, aws.route53.Zone>>;
}

/** What whoever puts names into them needs of the private zones. */
export interface PrivateNamesHandle {
  /** By domain. */
  readonly zoneIds: Readonly<Record<string, pulumi.Output<string>>>;
}

/**
 * The private zones of a government, in the network account.
 *
 * Creates a zone for each domain, with one network of the account, as AWS asks, and its place in each profile: a network
 * that has the profile finds the names, in whatever account it is. A profile carries thousands of zones to a thousand
 * networks; a zone itself takes 300 networks at most, each authorized on its own.
 *
 * Costs US$0.50 a month for each of the first 25 zones of the account and US$0.10 for each further one (read 2026-11-28
 * at https://ns1.com/resources/aws-dns, list price at https://aws.amazon.com/route53/pricing/). Questions of networks
 * cost nothing.
 *
 * Signs nothing, because AWS signs public zones only, and puts no name into the zones. Names of a domain that is
 * forwarded too are forwarded: a rule comes before a zone of the same name.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-creating.html
 */
export class PrivateNames extends ProfiledComponent<PrivateNamesNodes> {
  /** Contract for whoever publishes names within the government. */
  readonly handle: PrivateNamesHandle;

  constructor(name: string, args: PrivateNamesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:PrivateNames", name, args, opts);
    const plan = planPrivateNames(args);
    const zones = this.zones(plan, args);
    const zoneIds = Object.fromEntries(Object.entries(zones).map(([domain, { id }]) => [domain, id]));
    this.handle = { zoneIds };
    this.finish({ zones }, this.handle);
  }

  private zones({ region, domains }: PrivateNamesPlan, args: PrivateNamesArgs): Record<string, aws.route53.Zone> {
    const { vpcId, profileIds, protect = true } = args;
    const made: Record<string, aws.route53.Zone> = {};
    for (const domain of domains) {
      const inputs: aws.route53.ZoneArgs = {
        name: domain,
        comment: "Names within the government",
        vpcs: [{ vpcId, vpcRegion: region }],
        forceDestroy: false,
        tags: this.tagged(),
      };
      const zone = this.child(`zone-${domain}`, aws.route53.Zone, inputs, { protect, retainOnDelete: protect });
      for (const [where, profileId] of Object.entries(profileIds)) {
        const content = { region: where, profileId, label: `zone-${domain}`, arn: zone.arn };
        this.addToProfile(`profile-${where}-${domain}`, content);
      }
      made[domain] = zone;
    }
    return made;
  }
}
