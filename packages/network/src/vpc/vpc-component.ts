// What every network of this room has in common: defaults that let nothing through, and a record of its flows.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";

import { flowLogFormat } from "./flow-log-format.ts";

/** Base class of components with a VPC of their own. Creates nothing unless its steps are called. */
export abstract class VpcComponent<Nodes extends object> extends LandingZoneComponent<Nodes> {
  /** Whoever forgets to choose a security group or a route table gets one that lets nothing through. */
  protected emptyDefaults(name: string, region: string, vpc: aws.ec2.Vpc): void {
    const tags = this.unused(name);
    const group = { region, vpcId: vpc.id, ingress: [], egress: [], tags };
    this.child("default-security-group", aws.ec2.DefaultSecurityGroup, group);
    const routes = { region, defaultRouteTableId: vpc.defaultRouteTableId, routes: [], tags };
    this.child("default-routes", aws.ec2.DefaultRouteTable, routes);
  }

  /** The same for network ACLs. */
  protected emptyDefaultAcl(name: string, region: string, vpc: aws.ec2.Vpc): void {
    const tags = this.unused(name);
    const acl = { region, defaultNetworkAclId: vpc.defaultNetworkAclId, ingress: [], egress: [], tags };
    // AWS puts each new subnet here until its own list takes it over.
    this.child("default-acl", aws.ec2.DefaultNetworkAcl, acl, { ignoreChanges: ["subnetIds"] });
  }

  /** All flows, with every useful field, to the archive. */
  protected recordFlows(
    name: string,
    region: string,
    vpc: aws.ec2.Vpc,
    flowLogsArn: pulumi.Input<string>,
    logFormat: string = flowLogFormat,
  ): aws.ec2.FlowLog {
    return this.child("flow-log", aws.ec2.FlowLog, {
      region,
      vpcId: vpc.id,
      trafficType: "ALL",
      logDestinationType: "s3",
      logDestination: flowLogsArn,
      logFormat,
      maxAggregationInterval: 600,
      destinationOptions: { fileFormat: "parquet", hiveCompatiblePartitions: true, perHourPartition: true },
      tags: this.tagged({ Name: name }),
    });
  }

  private unused(name: string): Record<string, pulumi.Input<string>> {
    return this.tagged({ Name: `${name}-default-unused` });
  }
}
