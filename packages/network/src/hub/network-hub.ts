// The middle of the network: one transit gateway, a route table for each segment, and one for the firewall.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import type { HubHandle } from "../network-handles.ts";
import { planHub, type HubChoices, type HubPlan } from "./plan-hub.ts";

/** Arguments of a hub. */
export interface NetworkHubArgs extends HubChoices, CommonArgs {
  /**
   * ARN of the organization whose accounts may attach to the hub.
   * @example "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5"
   */
  readonly organizationArn: pulumi.Input<string>;
  /**
   * Region of the hub.
   * @default the provider's
   */
  readonly region?: string;
  /**
   * Refuses to delete the gateway, and keeps it when the stack goes.
   * @default true
   */
  readonly protect?: boolean;
}

/** The children of a hub. */
export interface NetworkHubNodes {
  readonly transitGateway: aws.ec2transitgateway.TransitGateway;
  /** By segment code. */
  readonly routeTables: Readonly<Record<string, aws.ec2transitgateway.RouteTable>>;
  /** Of the firewall. */
  readonly inspectionTable: aws.ec2transitgateway.RouteTable;
  readonly share: aws.ram.ResourceShare;
}

/**
 * The hub of the network, in the network account.
 *
 * Creates a transit gateway without default association and propagation; a route table a segment, which knows nobody's
 * addresses until `Inspection` leads it to the firewall; the firewall's table, which knows every spoke and throws away
 * what no spoke has of the internal ranges; a share of the gateway with the organization; and the block of internet
 * gateways in this account.
 *
 * Attachments of other accounts are not accepted automatically: a spoke is accepted, associated and propagated with
 * the network account's provider (`SpokeNetwork`, `hubProvider`), so that no account joins the network on its own
 * decision. https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-23
 *
 * Costs nothing by itself: attachments and traffic are charged to whoever attaches
 * (https://aws.amazon.com/transit-gateway/pricing/).
 *
 * Needs resource sharing within the organization to be enabled. Without an `Inspection` no spoke reaches another.
 * Does not reach data centres by itself (`SiteLink`) or another region, and logs no flows: spokes log theirs.
 */
export class NetworkHub extends LandingZoneComponent<NetworkHubNodes> {
  /** Contract for spokes. */
  readonly handle: HubHandle;

  readonly #region: { readonly region?: string };

  constructor(name: string, args: NetworkHubArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:NetworkHub", name, args, opts);
    const plan = planHub(args);
    this.#region = args.region === undefined ? {} : { region: args.region };
    const transitGateway = this.transitGateway(name, plan, args.protect ?? true);
    const routeTables = this.routeTables(name, plan, transitGateway);
    const inspectionTable = this.inspectionTable(name, plan, transitGateway);
    this.throwAwayUnknown(plan, routeTables);
    const share = this.shareWithOrganization(args, transitGateway);
    this.blockInternet(plan);
    this.handle = {
      transitGatewayId: transitGateway.id,
      routeTableIds: Object.fromEntries(Object.entries(routeTables).map(([code, table]) => [code, table.id])),
      inspectionTableId: inspectionTable.id,
      internalRanges: plan.internalRanges,
      ...(plan.siteRanges.length === 0 ? {} : { siteRanges: plan.siteRanges }),
      ...(plan.unreachableRanges.length === 0 ? {} : { unreachableRanges: plan.unreachableRanges }),
    };
    this.finish({ transitGateway, routeTables, inspectionTable, share }, this.handle);
  }

  private transitGateway(name: string, plan: HubPlan, protect: boolean): aws.ec2transitgateway.TransitGateway {
    const inputs: aws.ec2transitgateway.TransitGatewayArgs = {
      ...this.#region,
      description: "Hub of the network",
      amazonSideAsn: plan.asn,
      autoAcceptSharedAttachments: "disable",
      defaultRouteTableAssociation: "disable",
      defaultRouteTablePropagation: "disable",
      dnsSupport: "enable",
      multicastSupport: "disable",
      securityGroupReferencingSupport: "enable",
      vpnEcmpSupport: "enable",
      tags: this.tagged({ Name: name }),
    };
    const kept = { protect, retainOnDelete: protect };
    return this.child("transit-gateway", aws.ec2transitgateway.TransitGateway, inputs, kept);
  }

  private routeTables(
    name: string,
    plan: HubPlan,
    gateway: aws.ec2transitgateway.TransitGateway,
  ): Record<string, aws.ec2transitgateway.RouteTable> {
    const tables: Record<string, aws.ec2transitgateway.RouteTable> = {};
    for (const { code } of plan.segments) {
      tables[code] = this.child(`routes-${code}`, aws.ec2transitgateway.RouteTable, {
        ...this.#region,
        transitGatewayId: gateway.id,
        tags: this.tagged({ Name: `${name}-${code}`, "temelj:segment": code }),
      });
    }
    return tables;
  }

  /** Knows every spoke: where the firewall sends what it lets through. What no spoke has goes nowhere. */
  private inspectionTable(
    name: string,
    plan: HubPlan,
    gateway: aws.ec2transitgateway.TransitGateway,
  ): aws.ec2transitgateway.RouteTable {
    const table = this.child("inspection-routes", aws.ec2transitgateway.RouteTable, {
      ...this.#region,
      transitGatewayId: gateway.id,
      tags: this.tagged({ Name: `${name}-inspection` }),
    });
    for (const cidr of plan.ranges) {
      this.child(`inspection-blackhole-${cidr}`, aws.ec2transitgateway.Route, {
        ...this.#region,
        transitGatewayRouteTableId: table.id,
        destinationCidrBlock: cidr,
        blackhole: true,
      });
    }
    return table;
  }

  /** What exists elsewhere and is not linked yet would otherwise follow the default route. */
  private throwAwayUnknown(plan: HubPlan, tables: Readonly<Record<string, aws.ec2transitgateway.RouteTable>>): void {
    for (const { segment, cidr } of plan.blackholes) {
      const table = tables[segment];
      if (table === undefined) throw new Error(`no route table for the segment ${segment}`);
      this.child(`blackhole-${segment}-${cidr}`, aws.ec2transitgateway.Route, {
        ...this.#region,
        transitGatewayRouteTableId: table.id,
        destinationCidrBlock: cidr,
        blackhole: true,
      });
    }
  }

  private shareWithOrganization(
    args: NetworkHubArgs,
    gateway: aws.ec2transitgateway.TransitGateway,
  ): aws.ram.ResourceShare {
    const share = this.child("share", aws.ram.ResourceShare, {
      ...this.#region,
      allowExternalPrincipals: false,
      tags: this.tagged(),
    });
    this.child("share-gateway", aws.ram.ResourceAssociation, {
      ...this.#region,
      resourceShareArn: share.arn,
      resourceArn: gateway.arn,
    });
    this.child("share-organization", aws.ram.PrincipalAssociation, {
      ...this.#region,
      resourceShareArn: share.arn,
      principal: args.organizationArn,
    });
    return share;
  }

  private blockInternet(plan: HubPlan): void {
    if (plan.internetBlock === "elsewhere") return;
    const inputs = { ...this.#region, internetGatewayBlockMode: plan.internetBlock };
    this.child("internet-block", aws.ec2.VpcBlockPublicAccessOptions, inputs);
  }
}
