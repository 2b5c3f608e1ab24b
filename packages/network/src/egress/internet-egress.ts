// The only way to the internet: behind the firewall, outwards only.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import type { EgressHandle } from "../network-handles.ts";
import { EgressNetwork, type EgressNetworkArgs } from "./egress-network.ts";
import { planEgress, type EgressPlan } from "./plan-egress.ts";

/** Arguments of the way out. */
export type InternetEgressArgs = EgressNetworkArgs;

/** The children of the way out. */
export interface InternetEgressNodes {
  readonly vpc: aws.ec2.Vpc;
  readonly natGateway: aws.ec2.NatGateway;
  readonly attachment: aws.ec2transitgateway.VpcAttachment;
  readonly routeTable: aws.ec2transitgateway.RouteTable;
}

/**
 * The way out to the internet of all networks, in the network account. Build it only when some segment may reach
 * something there.
 *
 * Creates a VPC with an internet gateway, one NAT gateway for the whole region that follows the zones in use, an
 * attachment subnet a zone, the attachment to the hub, and the routes: the firewall's table leads here for everything
 * that is not internal, and this attachment's own table leads back to the firewall and nowhere else. Blocked internet
 * gateways get an exception for this VPC, outwards only. Flow logs go to the archive; what AWS puts into every VPC is
 * emptied.
 *
 * Costs a NAT gateway-hour for each zone in use and every gigabyte (US$0.045 each in US East, read 2026-11-23 at
 * https://cloudburn.io/blog/aws-nat-gateway-pricing; list price at https://aws.amazon.com/vpc/pricing/), about US$37 a
 * month for the attachment, and the gateway's public addresses.
 *
 * Lets nothing in: NAT answers only what was asked. Has no public subnet, no IPv6, and no addresses that anyone outside
 * could count on: those of the NAT gateway are AWS's choice, and `ZonalInternetEgress` has fixed ones.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
export class InternetEgress extends EgressNetwork<InternetEgressNodes> {
  /** Where it is, for whoever watches it. */
  readonly handle: EgressHandle;

  constructor(name: string, args: InternetEgressArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:InternetEgress", name, args, opts);
    const plan = planEgress(args, args.hub.internalRanges);
    const vpc = this.vpc(name, plan);
    this.emptyDefaults(name, plan.region, vpc);
    if (args.internetIsBlocked ?? true) this.exempt(plan, vpc);
    const natGateway = this.natGateway(name, plan, vpc);
    const subnets = this.subnets(name, plan, vpc, natGateway);
    const subnetIds = subnets.map(({ id }) => id);
    const attachment = this.attach(name, plan.region, args.hub, vpc, subnetIds);
    // The NAT gateway's table is AWS's own and leads out already.
    this.answerThroughHub("nat", plan, args, natGateway.routeTableId, attachment);
    const routeTable = this.joinHub(name, plan, args, attachment);
    this.recordFlows(name, plan.region, vpc, args.flowLogsArn);
    this.handle = { vpcId: vpc.id, attachmentId: attachment.id };
    this.finish({ vpc, natGateway, attachment, routeTable }, this.handle);
  }

  private natGateway(name: string, plan: EgressPlan, vpc: aws.ec2.Vpc): aws.ec2.NatGateway {
    const { region } = plan;
    const gateway = this.internetGateway(name, plan, vpc);
    const tags = this.tagged({ Name: name });
    return this.child(
      "nat",
      aws.ec2.NatGateway,
      { region, vpcId: vpc.id, availabilityMode: "regional", connectivityType: "public", tags },
      { dependsOn: [gateway] },
    );
  }

  /** Where the hub's interfaces are. One table for all zones: the NAT gateway is in each of them. */
  private subnets(name: string, plan: EgressPlan, vpc: aws.ec2.Vpc, natGateway: aws.ec2.NatGateway): aws.ec2.Subnet[] {
    const made = plan.attachment.map((planned): [string, aws.ec2.Subnet] => {
      return [`routes-attachment-${planned.zone}`, this.subnet(name, "attachment", planned, plan, vpc)];
    });
    const table = this.table("routes-attachment", `${name}-attachment`, plan, vpc, Object.fromEntries(made));
    this.child("route-attachment-0.0.0.0/0", aws.ec2.Route, {
      region: plan.region,
      routeTableId: table.id,
      destinationCidrBlock: "0.0.0.0/0",
      natGatewayId: natGateway.id,
    });
    const subnets = made.map(([, subnet]) => subnet);
    this.admit("acl-attachment", `${name}-attachment`, plan, vpc, subnets);
    return subnets;
  }
}
