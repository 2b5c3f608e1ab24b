// The network that private endpoints stand in: attached to the hub, behind the firewall, with no way elsewhere.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";

import { flowLogFormat } from "./flow-log-format.ts";
import type { PrivateEndpointsPlan } from "./plan-private-endpoints.ts";
import type { PrivateEndpointsArgs } from "./private-endpoints-args.ts";

/** The steps that build the network of {@link PrivateEndpoints}. Creates nothing unless they are called. */
export abstract class EndpointNetwork<Nodes extends object> extends LandingZoneComponent<Nodes> {
  protected vpc(name: string, { region, cidr }: PrivateEndpointsPlan): aws.ec2.Vpc {
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      enableDnsSupport: true,
      // Private DNS of endpoints needs both.
      enableDnsHostnames: true,
      tags: this.tagged({ Name: name }),
    });
  }

  protected emptyDefaults(name: string, { region }: PrivateEndpointsPlan, vpc: aws.ec2.Vpc): void {
    const tags = this.tagged({ Name: `${name}-default-unused` });
    const group = { region, vpcId: vpc.id, ingress: [], egress: [], tags };
    this.child("default-security-group", aws.ec2.DefaultSecurityGroup, group);
    const acl = { region, defaultNetworkAclId: vpc.defaultNetworkAclId, ingress: [], egress: [], tags };
    // AWS puts each new subnet here until its own list takes it over.
    this.child("default-acl", aws.ec2.DefaultNetworkAcl, acl, { ignoreChanges: ["subnetIds"] });
    const routes = { region, defaultRouteTableId: vpc.defaultRouteTableId, routes: [], tags };
    this.child("default-routes", aws.ec2.DefaultRouteTable, routes);
  }

  protected subnets(
    name: string,
    { region, subnets, acl }: PrivateEndpointsPlan,
    vpc: aws.ec2.Vpc,
  ): Record<string, aws.ec2.Subnet> {
    const made: Record<string, aws.ec2.Subnet> = {};
    for (const { zone, cidr, availabilityZone } of subnets) {
      made[zone] = this.child(`subnet-${zone}`, aws.ec2.Subnet, {
        region,
        vpcId: vpc.id,
        cidrBlock: cidr,
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: this.tagged({ Name: `${name}-${zone}`, "temelj:tier": "endpoints" }),
      });
    }
    this.child("acl", aws.ec2.NetworkAcl, {
      region,
      vpcId: vpc.id,
      subnetIds: idsOf(made),
      ingress: [...acl.ingress],
      egress: [...acl.egress],
      tags: this.tagged({ Name: name }),
    });
    return made;
  }

  /** Hub and network are in the same account: AWS accepts the attachment itself. */
  protected attach(
    name: string,
    { region }: PrivateEndpointsPlan,
    { hub }: PrivateEndpointsArgs,
    vpc: aws.ec2.Vpc,
    subnets: Readonly<Record<string, aws.ec2.Subnet>>,
  ): aws.ec2transitgateway.VpcAttachment {
    return this.child("attachment", aws.ec2transitgateway.VpcAttachment, {
      region,
      transitGatewayId: hub.transitGatewayId,
      vpcId: vpc.id,
      subnetIds: idsOf(subnets),
      applianceModeSupport: "disable",
      dnsSupport: "enable",
      ipv6Support: "disable",
      securityGroupReferencingSupport: "disable",
      transitGatewayDefaultRouteTableAssociation: false,
      transitGatewayDefaultRouteTablePropagation: false,
      tags: this.tagged({ Name: name }),
    });
  }

  /** Answers go to internal ranges through the hub; there is no way to anything else. */
  protected routeThroughHub(
    name: string,
    { region }: PrivateEndpointsPlan,
    { hub }: PrivateEndpointsArgs,
    vpc: aws.ec2.Vpc,
    subnets: Readonly<Record<string, aws.ec2.Subnet>>,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): void {
    const tags = this.tagged({ Name: name });
    const table = this.child("routes", aws.ec2.RouteTable, { region, vpcId: vpc.id, tags });
    for (const [zone, subnet] of Object.entries(subnets)) {
      const pair = { region, subnetId: subnet.id, routeTableId: table.id };
      this.child(`routes-${zone}-association`, aws.ec2.RouteTableAssociation, pair);
    }
    for (const destinationCidrBlock of hub.internalRanges) {
      const { transitGatewayId } = hub;
      const route = { region, routeTableId: table.id, destinationCidrBlock, transitGatewayId };
      this.child(`route-${destinationCidrBlock}`, aws.ec2.Route, route, { dependsOn: [attachment] });
    }
  }

  /** The firewall's table knows the endpoints; what they answer goes back to the firewall. */
  protected joinHub(
    name: string,
    { region }: PrivateEndpointsPlan,
    { hub, inspection }: PrivateEndpointsArgs,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): aws.ec2transitgateway.RouteTable {
    const table = this.child("hub-routes", aws.ec2transitgateway.RouteTable, {
      region,
      transitGatewayId: hub.transitGatewayId,
      tags: this.tagged({ Name: name }),
    });
    const tie = { region, transitGatewayAttachmentId: attachment.id };
    const association = { ...tie, transitGatewayRouteTableId: table.id };
    this.child("hub-association", aws.ec2transitgateway.RouteTableAssociation, association);
    const propagation = { ...tie, transitGatewayRouteTableId: hub.inspectionTableId };
    this.child("hub-propagation", aws.ec2transitgateway.RouteTablePropagation, propagation);
    for (const destinationCidrBlock of hub.internalRanges) {
      this.child(`hub-return-${destinationCidrBlock}`, aws.ec2transitgateway.Route, {
        region,
        transitGatewayRouteTableId: table.id,
        destinationCidrBlock,
        transitGatewayAttachmentId: inspection.attachmentId,
      });
    }
    return table;
  }

  protected recordFlows(
    name: string,
    { region }: PrivateEndpointsPlan,
    { flowLogsArn }: PrivateEndpointsArgs,
    vpc: aws.ec2.Vpc,
  ): void {
    this.child("flow-log", aws.ec2.FlowLog, {
      region,
      vpcId: vpc.id,
      trafficType: "ALL",
      logDestinationType: "s3",
      logDestination: flowLogsArn,
      logFormat: flowLogFormat,
      maxAggregationInterval: 600,
      destinationOptions: { fileFormat: "parquet", hiveCompatiblePartitions: true, perHourPartition: true },
      tags: this.tagged({ Name: name }),
    });
  }
}

/** Ids of all subnets. */
export function idsOf(resources: Readonly<Record<string, aws.ec2.Subnet>>): pulumi.Output<string>[] {
  return Object.values(resources).map(({ id }) => id);
}
