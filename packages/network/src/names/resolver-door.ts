// A door of the resolver: an address in each zone, and who may use it.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import type { ResolverNetwork } from "./name-resolver-args.ts";
import { ProfiledComponent } from "./profiled-component.ts";

const protocols = ["udp", "tcp"] as const;
const dns = { fromPort: 53, toPort: 53 } as const;

/** The steps that build the doors of {@link NameResolver}. Creates nothing unless they are called. */
export abstract class ResolverDoor<Nodes extends object> extends ProfiledComponent<Nodes> {
  /** A group never changes for a door: AWS would make another door, with other addresses. Its rules may. */
  protected doorGroup(
    role: string,
    region: string,
    { vpcId }: ResolverNetwork,
    description: string,
  ): aws.ec2.SecurityGroup {
    const inputs = {
      region,
      vpcId,
      description,
      tags: this.tagged({ Name: this.physicalName(role, { maxLength: 255 }) }),
    };
    return this.child(`${role}-security-group`, aws.ec2.SecurityGroup, inputs);
  }

  /** DNS from a range. Answers go back by themselves. */
  protected admit(region: string, group: aws.ec2.SecurityGroup, cidrIpv4: string): void {
    for (const ipProtocol of protocols) {
      this.child(`asks-${ipProtocol}-${cidrIpv4}`, aws.vpc.SecurityGroupIngressRule, {
        region,
        securityGroupId: group.id,
        description: "DNS questions",
        ipProtocol,
        ...dns,
        cidrIpv4,
        tags: this.tagged(),
      });
    }
  }

  /** DNS to one server. */
  protected letOut(region: string, group: aws.ec2.SecurityGroup, server: string): void {
    for (const ipProtocol of protocols) {
      this.child(`forwards-${ipProtocol}-${server}`, aws.vpc.SecurityGroupEgressRule, {
        region,
        securityGroupId: group.id,
        description: "DNS questions",
        ipProtocol,
        ...dns,
        cidrIpv4: `${server}/32`,
        tags: this.tagged(),
      });
    }
  }

  /** An address in each subnet, of AWS's choice. A zone that is added later moves none. */
  protected door(
    role: string,
    direction: "INBOUND" | "OUTBOUND",
    region: string,
    { subnetIds }: ResolverNetwork,
    group: aws.ec2.SecurityGroup,
    opts: pulumi.CustomResourceOptions = {},
  ): aws.route53.ResolverEndpoint {
    const inputs: aws.route53.ResolverEndpointArgs = {
      region,
      direction,
      resolverEndpointType: "IPV4",
      protocols: ["Do53"],
      securityGroupIds: [group.id],
      ipAddresses: Object.values(subnetIds).map((subnetId) => ({ subnetId })),
      tags: this.tagged(),
    };
    return this.child(role, aws.route53.ResolverEndpoint, inputs, opts);
  }
}
