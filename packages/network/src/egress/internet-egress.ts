// The only way to the internet: behind the firewall, outwards only.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import { HubAccountNetwork } from "../hub/hub-account-network.ts";
import type { EgressHandle, HubHandle, InspectionHandle } from "../network-handles.ts";
import { planEgress, type EgressChoices, type EgressPlan } from "./plan-egress.ts";

/** Arguments of the way out. */
export interface InternetEgressArgs extends EgressChoices, CommonArgs {
  readonly hub: HubHandle;
  /** The firewall that everything passes, there and back. */
  readonly inspection: InspectionHandle;
  /**
   * Where flow logs go: ARN of the log archive's bucket, with a prefix.
   * @example "arn:aws:s3:::log-archive-1a2b3c/flow-logs"
   */
  readonly flowLogsArn: pulumi.Input<string>;
  /**
   * Whether internet gateways of the account are blocked, so that this network needs an exception.
   * @default true, as `NetworkHub` does it
   */
  readonly internetIsBlocked?: boolean;
}

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
 * could count on: those of the NAT gateway are AWS's choice.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
export class InternetEgress extends HubAccountNetwork<InternetEgressNodes> {
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
    this.answerThroughHub(plan, args, natGateway, attachment);
    const routeTable = this.joinHub(name, plan, args, attachment);
    this.recordFlows(name, plan.region, vpc, args.flowLogsArn);
    this.handle = { vpcId: vpc.id, attachmentId: attachment.id };
    this.finish({ vpc, natGateway, attachment, routeTable }, this.handle);
  }

  private vpc(name: string, { region, cidr }: EgressPlan): aws.ec2.Vpc {
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames: false,
      tags: this.tagged({ Name: name }),
    });
  }

  private exempt({ region }: EgressPlan, vpc: aws.ec2.Vpc): void {
    const inputs = { region, vpcId: vpc.id, internetGatewayExclusionMode: "allow-egress", tags: this.tagged() };
    this.child("internet-exception", aws.ec2.VpcBlockPublicAccessExclusion, inputs);
  }

  private natGateway(name: string, { region }: EgressPlan, vpc: aws.ec2.Vpc): aws.ec2.NatGateway {
    const tags = this.tagged({ Name: name });
    const gateway = this.child("internet-gateway", aws.ec2.InternetGateway, { region, vpcId: vpc.id, tags });
    return this.child(
      "nat",
      aws.ec2.NatGateway,
      { region, vpcId: vpc.id, availabilityMode: "regional", connectivityType: "public", tags },
      { dependsOn: [gateway] },
    );
  }

  /** Where the hub's interfaces are. One table for all zones: the NAT gateway is in each of them. */
  private subnets(
    name: string,
    { region, attachment: subnets, acl }: EgressPlan,
    vpc: aws.ec2.Vpc,
    natGateway: aws.ec2.NatGateway,
  ): aws.ec2.Subnet[] {
    const tags = this.tagged({ Name: `${name}-attachment` });
    const routeTable = this.child("routes-attachment", aws.ec2.RouteTable, { region, vpcId: vpc.id, tags });
    this.child("route-attachment-0.0.0.0/0", aws.ec2.Route, {
      region,
      routeTableId: routeTable.id,
      destinationCidrBlock: "0.0.0.0/0",
      natGatewayId: natGateway.id,
    });
    const made = subnets.map(({ zone, cidr, availabilityZone }) => {
      const subnet = this.child(`subnet-attachment-${zone}`, aws.ec2.Subnet, {
        region,
        vpcId: vpc.id,
        cidrBlock: cidr,
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: this.tagged({ Name: `${name}-attachment-${zone}`, "temelj:tier": "attachment" }),
      });
      this.child(`routes-attachment-${zone}-association`, aws.ec2.RouteTableAssociation, {
        region,
        subnetId: subnet.id,
        routeTableId: routeTable.id,
      });
      return subnet;
    });
    this.child("acl-attachment", aws.ec2.NetworkAcl, {
      region,
      vpcId: vpc.id,
      subnetIds: made.map((subnet) => subnet.id),
      ingress: [...acl.ingress],
      egress: [...acl.egress],
      tags,
    });
    return made;
  }

  /** What the NAT gateway gets from outside goes back to the hub. Its table is AWS's own and leads out already. */
  private answerThroughHub(
    { region }: EgressPlan,
    { hub }: InternetEgressArgs,
    natGateway: aws.ec2.NatGateway,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): void {
    for (const destinationCidrBlock of hub.internalRanges) {
      const inputs = {
        region,
        routeTableId: natGateway.routeTableId,
        destinationCidrBlock,
        transitGatewayId: hub.transitGatewayId,
      };
      this.child(`route-nat-${destinationCidrBlock}`, aws.ec2.Route, inputs, { dependsOn: [attachment] });
    }
  }

  /** What the firewall lets out comes here; what comes back goes through the firewall again. */
  private joinHub(
    name: string,
    { region }: EgressPlan,
    args: InternetEgressArgs,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): aws.ec2transitgateway.RouteTable {
    this.child("hub-default", aws.ec2transitgateway.Route, {
      region,
      transitGatewayRouteTableId: args.hub.inspectionTableId,
      destinationCidrBlock: "0.0.0.0/0",
      transitGatewayAttachmentId: attachment.id,
    });
    return this.answerThroughFirewall(name, region, args, attachment);
  }
}
