// What the private endpoints are told, their children, and what others need of them.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import type { PrivateEndpointChoices } from "./plan-private-endpoints.ts";

/** Arguments of the private endpoints. */
export interface PrivateEndpointsArgs extends PrivateEndpointChoices, CommonArgs {
  readonly hub: HubHandle;
  /** The firewall that everything passes, there and back. */
  readonly inspection: InspectionHandle;
  /**
   * Where flow logs go: ARN of the log archive's bucket, with a prefix.
   * @example "arn:aws:s3:::log-archive-1a2b3c/flow-logs"
   */
  readonly flowLogsArn: pulumi.Input<string>;
  /**
   * Id of the organization; only its principals and resources pass the endpoints.
   * @example "o-a1b2c3d4e5"
   */
  readonly organizationId: pulumi.Input<string>;
  /**
   * ARN of the organization whose accounts may use the endpoints' names.
   * @example "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5"
   */
  readonly organizationArn: pulumi.Input<string>;
  /**
   * Id of a Route 53 profile that the networks of the tenants have already: a network takes one only. Whoever made it
   * shares it.
   * @default a profile of their own, shared with the organization
   * @example "rp-4987774726example"
   */
  readonly profileId?: pulumi.Input<string>;
}

/** The children of the private endpoints. */
export interface PrivateEndpointsNodes {
  readonly vpc: aws.ec2.Vpc;
  /** By zone letter. */
  readonly subnets: Readonly<Record<string, aws.ec2.Subnet>>;
  readonly attachment: aws.ec2transitgateway.VpcAttachment;
  readonly routeTable: aws.ec2transitgateway.RouteTable;
  readonly securityGroup: aws.ec2.SecurityGroup;
  /** By service. */
  readonly endpoints: Readonly<Record<string, aws.ec2.VpcEndpoint>>;
  /** Undefined where a profile was given. */
  readonly profile: aws.route53.ProfilesProfile | undefined;
}

/** What networks and the firewall need of the private endpoints. */
export interface PrivateEndpointsHandle {
  readonly vpcId: pulumi.Output<string>;
  /** By zone letter: what else stands in this network, such as the resolver of names, has an address in each. */
  readonly subnetIds: Readonly<Record<string, pulumi.Output<string>>>;
  /** Addresses to which the firewall must let TCP 443 pass. */
  readonly cidr: string;
  readonly attachmentId: pulumi.Output<string>;
  /** Profile with the names of the services: a network that has it reaches them privately. */
  readonly profileId: pulumi.Output<string>;
  /** By service, for policies that ask for `aws:SourceVpce`. */
  readonly endpointIds: Readonly<Record<string, pulumi.Output<string>>>;
}
