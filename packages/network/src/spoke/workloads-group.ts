// The security group that lets a spoke's workloads do what the estate's flows say, and nothing else.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import type { PlannedRule, WorkloadRules } from "./plan-workload-rules.ts";

/** Arguments of the group. */
export interface WorkloadsGroupArgs extends CommonArgs {
  readonly region: string;
  readonly vpcId: pulumi.Input<string>;
  readonly rules: WorkloadRules;
  /** By code of the segment or site. */
  readonly prefixListIds: Readonly<Record<string, pulumi.Input<string>>>;
  /** AWS's prefix list of S3. */
  readonly storageListId: pulumi.Input<string>;
  /** The VPC's IPv6 block, where it has one. */
  readonly ipv6CidrBlock?: pulumi.Input<string>;
}

/** The children of the group. */
export interface WorkloadsGroupNodes {
  readonly group: aws.ec2.SecurityGroup;
}

/**
 * A security group for whatever runs in a spoke.
 *
 * Creates the group, called `workloads`, and one rule for each flow, port and peer that it is about: segments and sites
 * by their prefix list, tenants by their addresses. Everything within the VPC passes, and so do answers.
 *
 * Has no rule for names: no security group filters questions to the VPC's own resolver.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 *
 * Costs nothing. Opens nothing by itself: network ACLs, routes and the firewall at the hub decide too.
 */
export class WorkloadsGroup extends LandingZoneComponent<WorkloadsGroupNodes> {
  constructor(name: string, args: WorkloadsGroupArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:WorkloadsGroup", name, args, opts);
    const group = this.child("group", aws.ec2.SecurityGroup, {
      region: args.region,
      vpcId: args.vpcId,
      name: "workloads",
      // AWS never changes it.
      description: "What workloads may exchange, by the flows of the estate",
      tags: this.tagged({ Name: name }),
    });
    for (const rule of args.rules.ingress) {
      this.child(rule.role, aws.vpc.SecurityGroupIngressRule, this.inputs(rule, args, group));
    }
    for (const rule of args.rules.egress) {
      this.child(rule.role, aws.vpc.SecurityGroupEgressRule, this.inputs(rule, args, group));
    }
    this.finish({ group }, {});
  }

  private inputs(
    { peer, to, description }: PlannedRule,
    { region, prefixListIds, storageListId, ipv6CidrBlock }: WorkloadsGroupArgs,
    group: aws.ec2.SecurityGroup,
  ): aws.vpc.SecurityGroupIngressRuleArgs {
    const ports =
      to === undefined ? { ipProtocol: "-1" } : { ipProtocol: to.protocol, fromPort: to.port, toPort: to.port };
    const common = { region, securityGroupId: group.id, description, ...ports, tags: this.tagged() };
    switch (peer.kind) {
      case "block":
        return { ...common, cidrIpv4: peer.cidr };
      case "storage":
        return { ...common, prefixListId: storageListId };
      case "list": {
        const prefixListId = prefixListIds[peer.code];
        if (prefixListId === undefined) throw new Error(`there is no prefix list of ${peer.code}`);
        return { ...common, prefixListId };
      }
      case "ipv6": {
        if (ipv6CidrBlock === undefined) throw new Error("the network has no IPv6");
        return { ...common, cidrIpv6: ipv6CidrBlock };
      }
    }
  }
}
