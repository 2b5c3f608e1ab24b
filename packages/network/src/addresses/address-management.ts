// The register of addresses in AWS: it knows what the lock has given, and gives it to nobody else.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import type { AddressChoices } from "./address-choices.ts";
import { planAddressPools, type AddressPlan, type PlannedPool } from "./plan-address-pools.ts";

/** Arguments of the management of addresses. */
export interface AddressManagementArgs extends AddressChoices, CommonArgs {
  /**
   * ARN of the organization whose accounts may take from the segments' pools.
   * @example "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5"
   */
  readonly organizationArn: pulumi.Input<string>;
  /**
   * Refuses to delete the register and its pools, and keeps them when the stack goes.
   * @default true
   */
  readonly protect?: boolean;
}

/** The children of the management of addresses. */
export interface AddressManagementNodes {
  readonly ipam: aws.ec2.VpcIpam;
  /** By key: `estate/…`, `region/…`, `segment/…`. */
  readonly pools: Readonly<Record<string, aws.ec2.VpcIpamPool>>;
  readonly share: aws.ram.ResourceShare;
}

/** What networks need of the management of addresses. */
export interface AddressManagementHandle {
  readonly ipamId: pulumi.Output<string>;
  /** The scope of the government's own network. */
  readonly scopeId: pulumi.Output<string>;
  /** Segments' pools by key: `segment/<segment>/<range>/<region>`. */
  readonly poolIds: Readonly<Record<string, pulumi.Output<string>>>;
}

/** A pool and what to wait for until it has its addresses. */
interface FilledPool {
  readonly pool: aws.ec2.VpcIpamPool;
  readonly cidrs: readonly aws.ec2.VpcIpamPoolCidr[];
}

/**
 * The organization's addresses in AWS's register (VPC IPAM), in the network account that `AddressAdministrator` has
 * made its manager.
 *
 * Creates an IPAM that operates in every region of the ranges; in its private scope a pool for each range of the
 * estate, below it one for each region, below that one for each segment with its sizes and required tags; a share of
 * the segments' pools with the organization; and a reservation for each range that is used elsewhere and for each block
 * that the allocation lock has given, with the room kept for it.
 *
 * The lock decides: networks get its addresses by number, and the register stays in step with it. A block that someone
 * takes from a shared pool on their own is missing in the lock; a later allocation of it fails here and is not built.
 * For the same reason nothing is imported automatically.
 *
 * Costs nothing for pools and reservations; each address in use is charged by the hour in the advanced tier, which
 * private addresses and sharing need (https://aws.amazon.com/vpc/pricing/).
 *
 * Manages neither IPv6 nor public addresses, and does not change the lock.
 * https://docs.aws.amazon.com/vpc/latest/ipam/planning-ipam.html
 */
export class AddressManagement extends LandingZoneComponent<AddressManagementNodes> {
  /** Contract for networks. */
  readonly handle: AddressManagementHandle;

  constructor(name: string, args: AddressManagementArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:AddressManagement", name, args, opts);
    const plan = planAddressPools(args);
    const protect = args.protect ?? true;
    const kept = { protect, retainOnDelete: protect };
    const ipam = this.ipam(name, plan, kept);
    const filled = this.pools(name, plan, ipam, kept);
    const share = this.shareSegments(plan, args, filled);
    this.reserve(plan, filled);
    const pools = Object.fromEntries([...filled].map(([key, { pool }]) => [key, pool]));
    const poolIds = Object.fromEntries(segmentsOf(plan).map(({ key }) => [key, poolOf(filled, key).pool.id]));
    this.handle = { ipamId: ipam.id, scopeId: ipam.privateDefaultScopeId, poolIds };
    this.finish({ ipam, pools, share }, this.handle);
  }

  private ipam(
    name: string,
    { region, operatingRegions }: AddressPlan,
    kept: pulumi.CustomResourceOptions,
  ): aws.ec2.VpcIpam {
    const inputs: aws.ec2.VpcIpamArgs = {
      region,
      description: "Addresses of the organization",
      tier: "advanced",
      operatingRegions: operatingRegions.map((regionName) => ({ regionName })),
      cascade: false,
      tags: this.tagged({ Name: name }),
    };
    return this.child("ipam", aws.ec2.VpcIpam, inputs, kept);
  }

  /** Parents first: a pool takes its addresses from one that has them already. */
  private pools(
    name: string,
    { region, pools }: AddressPlan,
    ipam: aws.ec2.VpcIpam,
    kept: pulumi.CustomResourceOptions,
  ): Map<string, FilledPool> {
    const made = new Map<string, FilledPool>();
    for (const planned of pools) {
      const parent = planned.parent === undefined ? undefined : poolOf(made, planned.parent);
      const inputs: aws.ec2.VpcIpamPoolArgs = {
        region,
        ipamScopeId: ipam.privateDefaultScopeId,
        addressFamily: "ipv4",
        description: planned.description,
        autoImport: false,
        cascade: false,
        ...(planned.locale === undefined ? {} : { locale: planned.locale }),
        ...(parent === undefined ? {} : { sourceIpamPoolId: parent.pool.id }),
        ...rulesOf(planned),
        tags: this.tagged({ Name: `${name}-${planned.key}` }),
      };
      const pool = this.child(`pool-${planned.key}`, aws.ec2.VpcIpamPool, inputs, kept);
      const cidrs = planned.cidrs.map((cidr) => {
        const provision = { region, ipamPoolId: pool.id, cidr };
        const opts = { ...kept, dependsOn: [...(parent?.cidrs ?? [])] };
        return this.child(`cidr-${planned.key}/${cidr}`, aws.ec2.VpcIpamPoolCidr, provision, opts);
      });
      made.set(planned.key, { pool, cidrs });
    }
    return made;
  }

  private shareSegments(
    plan: AddressPlan,
    { organizationArn }: AddressManagementArgs,
    filled: ReadonlyMap<string, FilledPool>,
  ): aws.ram.ResourceShare {
    const { region } = plan;
    const tags = this.tagged();
    const share = this.child("share", aws.ram.ResourceShare, { region, allowExternalPrincipals: false, tags });
    const of = { region, resourceShareArn: share.arn };
    for (const { key } of segmentsOf(plan)) {
      const inputs = { ...of, resourceArn: poolOf(filled, key).pool.arn };
      this.child(`share-${key}`, aws.ram.ResourceAssociation, inputs);
    }
    this.child("share-organization", aws.ram.PrincipalAssociation, { ...of, principal: organizationArn });
    return share;
  }

  /** A block that grows in place is given back before the larger one is taken: both at once would overlap. */
  private reserve({ reservations }: AddressPlan, filled: ReadonlyMap<string, FilledPool>): void {
    for (const { role, pool: key, cidr, description, region } of reservations) {
      const { pool, cidrs } = poolOf(filled, key);
      const inputs = { region, ipamPoolId: pool.id, cidr, description, tags: this.tagged() };
      const opts = { dependsOn: [...cidrs], deleteBeforeReplace: true };
      this.child(role, aws.ec2.VpcIpamPoolCidrAllocation, inputs, opts);
    }
  }
}

function rulesOf({ rules }: PlannedPool): Partial<aws.ec2.VpcIpamPoolArgs> {
  if (rules === undefined) return {};
  return {
    allocationMinNetmaskLength: rules.netmask.min,
    allocationMaxNetmaskLength: rules.netmask.max,
    allocationDefaultNetmaskLength: rules.netmask.default,
    allocationResourceTags: { ...rules.tags },
  };
}

function segmentsOf({ pools }: AddressPlan): readonly PlannedPool[] {
  return pools.filter(({ rules }) => rules !== undefined);
}

function poolOf(filled: ReadonlyMap<string, FilledPool>, key: string): FilledPool {
  const found = filled.get(key);
  if (found === undefined) throw new Error(`no pool ${key}`);
  return found;
}
