// The way to the internet zone by zone: a NAT gateway in each, with an address that stays.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import type { EgressHandle } from "../network-handles.ts";
import { EgressNetwork, type EgressNetworkArgs } from "./egress-network.ts";
import { planEgress, type EgressPlan } from "./plan-egress.ts";

/** Arguments of the way out. */
export interface ZonalInternetEgressArgs extends EgressNetworkArgs {
  /**
   * Refuses to give the public addresses back, and keeps them when the stack goes.
   * @default true
   */
  readonly protect?: boolean;
}

/** Where the way out is, and by which addresses others know it. */
export interface ZonalEgressHandle extends EgressHandle {
  /** Public addresses by zone letter, for allow-lists of partners. */
  readonly addresses: Readonly<Record<string, pulumi.Output<string>>>;
}

/** The children of the way out. */
export interface ZonalInternetEgressNodes {
  readonly vpc: aws.ec2.Vpc;
  /** By zone letter. */
  readonly addresses: Readonly<Record<string, aws.ec2.Eip>>;
  /** By zone letter. */
  readonly natGateways: Readonly<Record<string, aws.ec2.NatGateway>>;
  readonly attachment: aws.ec2transitgateway.VpcAttachment;
  readonly routeTable: aws.ec2transitgateway.RouteTable;
}

/**
 * The way out to the internet of all networks, in the network account, where AWS has no NAT gateway of a whole region,
 * or where partners want to know the addresses that requests come from. What `InternetEgress` is elsewhere, with the
 * same place at the hub; `egressKind` names the one that a region takes.
 *
 * Creates a VPC with an internet gateway; in each zone a public address, a NAT gateway in a subnet of its own, and an
 * attachment subnet whose table leads to the NAT gateway of the same zone; the attachment to the hub, and the routes:
 * the firewall's table leads here for everything that is not internal, and this attachment's own table leads back to
 * the firewall and nowhere else. Blocked internet gateways get an exception for this VPC, outwards only. Flow logs go
 * to the archive; what AWS puts into every VPC is emptied.
 *
 * The addresses are protected and outlive the stack: partners have them on their lists. A zone that is added brings one
 * more and changes none. When a zone fails, only what is in it has no way out.
 *
 * Costs a NAT gateway-hour for each zone and every gigabyte (US$0.045 each in US East, read 2026-11-23 at
 * https://cloudburn.io/blog/aws-nat-gateway-pricing; list price at https://aws.amazon.com/vpc/pricing/), US$0.005 an
 * hour for each address (read 2026-11-28 at
 * https://aws.amazon.com/blogs/aws/new-aws-public-ipv4-address-charge-public-ip-insights/) and about US$37 a month for
 * the attachment. AWS credits zonal NAT gateways that stand behind Network Firewall, and those of a region not (read
 * 2026-11-28 at
 * https://github.com/aws/aws-security-services-best-practices/tree/main/docs/en/guides/network-firewall/cost-considerations).
 *
 * Lets nothing in: NAT answers only what was asked. Has no IPv6, and one address a zone, which carries 55,000
 * conversations with one server and port at once
 * (https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html). Does not become an `InternetEgress` in
 * place: it is another network, and the firewall's table leads out by one of them.
 */
export class ZonalInternetEgress extends EgressNetwork<ZonalInternetEgressNodes> {
  /** Where it is, for whoever watches it, and its addresses. */
  readonly handle: ZonalEgressHandle;

  constructor(name: string, args: ZonalInternetEgressArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:ZonalInternetEgress", name, args, opts);
    const plan = planEgress(args, args.hub.internalRanges, "zonal");
    const vpc = this.vpc(name, plan);
    this.emptyDefaults(name, plan.region, vpc);
    if (args.internetIsBlocked ?? true) this.exempt(plan, vpc);
    const gateway = this.internetGateway(name, plan, vpc);
    const outside = this.publicSubnets(name, plan, vpc);
    const addresses = this.addresses(name, plan, args.protect ?? true);
    const natGateways = this.natGateways(name, plan, outside, addresses, gateway);
    const inside = this.attachmentSubnets(name, plan, vpc, natGateways);
    this.admit("acl", name, plan, vpc, [...Object.values(outside), ...inside]);
    const subnetIds = inside.map(({ id }) => id);
    const attachment = this.attach(name, plan.region, args.hub, vpc, subnetIds);
    this.leadOutAndBack(name, plan, args, vpc, outside, gateway, attachment);
    const routeTable = this.joinHub(name, plan, args, attachment);
    this.recordFlows(name, plan.region, vpc, args.flowLogsArn);
    const publicIps = Object.entries(addresses).map(([zone, { publicIp }]) => [zone, publicIp] as const);
    this.handle = { vpcId: vpc.id, attachmentId: attachment.id, addresses: Object.fromEntries(publicIps) };
    this.finish({ vpc, addresses, natGateways, attachment, routeTable }, this.handle);
  }

  private publicSubnets(name: string, plan: EgressPlan, vpc: aws.ec2.Vpc): Record<string, aws.ec2.Subnet> {
    const made = plan.front.map((planned) => [planned.zone, this.subnet(name, "public", planned, plan, vpc)] as const);
    return Object.fromEntries(made);
  }

  private addresses(name: string, { region, front }: EgressPlan, protect: boolean): Record<string, aws.ec2.Eip> {
    const kept = { protect, retainOnDelete: protect };
    const made = front.map(({ zone }) => {
      const inputs = { region, domain: "vpc", tags: this.tagged({ Name: `${name}-${zone}` }) };
      return [zone, this.child(`address-${zone}`, aws.ec2.Eip, inputs, kept)] as const;
    });
    return Object.fromEntries(made);
  }

  private natGateways(
    name: string,
    { region }: EgressPlan,
    outside: Readonly<Record<string, aws.ec2.Subnet>>,
    addresses: Readonly<Record<string, aws.ec2.Eip>>,
    gateway: aws.ec2.InternetGateway,
  ): Record<string, aws.ec2.NatGateway> {
    const made = Object.entries(outside).map(([zone, subnet]) => {
      const inputs: aws.ec2.NatGatewayArgs = {
        region,
        connectivityType: "public",
        subnetId: subnet.id,
        allocationId: ofZone(addresses, zone).allocationId,
        tags: this.tagged({ Name: `${name}-${zone}` }),
      };
      return [zone, this.child(`nat-${zone}`, aws.ec2.NatGateway, inputs, { dependsOn: [gateway] })] as const;
    });
    return Object.fromEntries(made);
  }

  /** Where the hub's interfaces are: each zone leads to its own NAT gateway. */
  private attachmentSubnets(
    name: string,
    plan: EgressPlan,
    vpc: aws.ec2.Vpc,
    natGateways: Readonly<Record<string, aws.ec2.NatGateway>>,
  ): aws.ec2.Subnet[] {
    return plan.attachment.map((planned) => {
      const { zone } = planned;
      const subnet = this.subnet(name, "attachment", planned, plan, vpc);
      const role = `routes-attachment-${zone}`;
      const table = this.table(role, `${name}-attachment-${zone}`, plan, vpc, { [role]: subnet });
      this.child(`route-attachment-${zone}-0.0.0.0/0`, aws.ec2.Route, {
        region: plan.region,
        routeTableId: table.id,
        destinationCidrBlock: "0.0.0.0/0",
        natGatewayId: ofZone(natGateways, zone).id,
      });
      return subnet;
    });
  }

  /** From the NAT gateways to the internet, and from there back to the hub. */
  private leadOutAndBack(
    name: string,
    plan: EgressPlan,
    args: ZonalInternetEgressArgs,
    vpc: aws.ec2.Vpc,
    outside: Readonly<Record<string, aws.ec2.Subnet>>,
    gateway: aws.ec2.InternetGateway,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): void {
    const members = Object.entries(outside).map(([zone, subnet]) => [`routes-public-${zone}`, subnet] as const);
    const table = this.table("routes-public", `${name}-public`, plan, vpc, Object.fromEntries(members));
    this.child("route-public-0.0.0.0/0", aws.ec2.Route, {
      region: plan.region,
      routeTableId: table.id,
      destinationCidrBlock: "0.0.0.0/0",
      gatewayId: gateway.id,
    });
    this.answerThroughHub("public", plan, args, table.id, attachment);
  }
}

function ofZone<T>(byZone: Readonly<Record<string, T>>, zone: string): T {
  const found = byZone[zone];
  if (found === undefined) throw new Error(`nothing was planned for zone ${zone}`);
  return found;
}
