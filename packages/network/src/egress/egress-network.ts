// What both ways out to the internet have in common: a network that only leads outwards, and how the hub leads there.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import { HubAccountNetwork } from "../hub/hub-account-network.ts";
import type { HubSubnet } from "../hub/plan-hub-network.ts";
import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import type { EgressChoices, EgressPlan } from "./plan-egress.ts";

/** Arguments of every way out. */
export interface EgressNetworkArgs extends EgressChoices, CommonArgs {
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

/** The steps that build a way out. Creates nothing unless they are called. */
export abstract class EgressNetwork<Nodes extends object> extends HubAccountNetwork<Nodes> {
  protected vpc(name: string, { region, cidr }: EgressPlan): aws.ec2.Vpc {
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames: false,
      tags: this.tagged({ Name: name }),
    });
  }

  protected exempt({ region }: EgressPlan, vpc: aws.ec2.Vpc): void {
    const inputs = { region, vpcId: vpc.id, internetGatewayExclusionMode: "allow-egress", tags: this.tagged() };
    this.child("internet-exception", aws.ec2.VpcBlockPublicAccessExclusion, inputs);
  }

  protected internetGateway(name: string, { region }: EgressPlan, vpc: aws.ec2.Vpc): aws.ec2.InternetGateway {
    const tags = this.tagged({ Name: name });
    return this.child("internet-gateway", aws.ec2.InternetGateway, { region, vpcId: vpc.id, tags });
  }

  protected subnet(
    name: string,
    tier: "public" | "attachment",
    { zone, cidr, availabilityZone }: HubSubnet,
    { region }: EgressPlan,
    vpc: aws.ec2.Vpc,
  ): aws.ec2.Subnet {
    return this.child(`subnet-${tier}-${zone}`, aws.ec2.Subnet, {
      region,
      vpcId: vpc.id,
      cidrBlock: cidr,
      availabilityZone,
      mapPublicIpOnLaunch: false,
      tags: this.tagged({ Name: `${name}-${tier}-${zone}`, "temelj:tier": tier }),
    });
  }

  protected table(
    role: string,
    name: string,
    { region }: EgressPlan,
    vpc: aws.ec2.Vpc,
    subnets: Readonly<Record<string, aws.ec2.Subnet>>,
  ): aws.ec2.RouteTable {
    const tags = this.tagged({ Name: name });
    const table = this.child(role, aws.ec2.RouteTable, { region, vpcId: vpc.id, tags });
    for (const [association, subnet] of Object.entries(subnets)) {
      this.child(`${association}-association`, aws.ec2.RouteTableAssociation, {
        region,
        subnetId: subnet.id,
        routeTableId: table.id,
      });
    }
    return table;
  }

  protected admit(
    role: string,
    name: string,
    { region, acl }: EgressPlan,
    vpc: aws.ec2.Vpc,
    subnets: readonly aws.ec2.Subnet[],
  ): void {
    this.child(role, aws.ec2.NetworkAcl, {
      region,
      vpcId: vpc.id,
      subnetIds: subnets.map(({ id }) => id),
      ingress: [...acl.ingress],
      egress: [...acl.egress],
      tags: this.tagged({ Name: name }),
    });
  }

  /** What comes from outside to a NAT gateway goes back to the hub. */
  protected answerThroughHub(
    role: string,
    { region }: EgressPlan,
    { hub }: EgressNetworkArgs,
    routeTableId: pulumi.Input<string>,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): void {
    for (const destinationCidrBlock of hub.internalRanges) {
      const inputs = { region, routeTableId, destinationCidrBlock, transitGatewayId: hub.transitGatewayId };
      this.child(`route-${role}-${destinationCidrBlock}`, aws.ec2.Route, inputs, { dependsOn: [attachment] });
    }
  }

  /** What the firewall lets out comes here; what comes back goes through the firewall again. */
  protected joinHub(
    name: string,
    { region }: EgressPlan,
    args: EgressNetworkArgs,
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
