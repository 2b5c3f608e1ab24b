// What the VPN of staff takes, and what it tells.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import type { StaffGrant, StaffVpnChoices } from "./plan-staff-vpn.ts";

/** Arguments of the VPN. */
export interface StaffVpnArgs extends Omit<StaffVpnChoices, "access">, CommonArgs {
  readonly hub: HubHandle;
  /** The firewall that everything passes, there and back. */
  readonly inspection: InspectionHandle;
  /** What each group may reach, by a code of the group that never changes. What is not here nobody reaches. */
  readonly access: Readonly<Record<string, StaffGroupGrant>>;
  /**
   * Provider in IAM, in the network account, that stands for whoever signs staff in: made of the metadata of an
   * application for Client VPN in IAM Identity Center, which must send `memberOf`.
   * https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/federated-authentication.html
   * @example "arn:aws:iam::444444444444:saml-provider/staff"
   */
  readonly samlProviderArn: pulumi.Input<string>;
  /** Certificate in ACM, in this region, by which computers know the VPN. May change. */
  readonly serverCertificateArn: pulumi.Input<string>;
  /**
   * Servers that computers ask for names while they are connected, one or two.
   * @default those that they ask anyway
   */
  readonly dnsServers?: readonly pulumi.Input<string>[];
  /**
   * What people read when they connect, up to 1400 characters.
   * @default nothing
   */
  readonly banner?: string;
  /**
   * Where flow logs go: ARN of the log archive's bucket, with a prefix.
   * @example "arn:aws:s3:::log-archive-1a2b3c/flow-logs"
   */
  readonly flowLogsArn: pulumi.Input<string>;
  /**
   * Key that encrypts the log of connections. Its policy must let CloudWatch Logs of the region use it.
   * @default CloudWatch's own
   */
  readonly logKeyArn?: pulumi.Input<string>;
  /**
   * Refuses to delete the endpoint: a new one has another name, which every computer must be told.
   * @default true
   */
  readonly protect?: boolean;
}

/** What a group may reach. */
export interface StaffGroupGrant extends StaffGrant {
  /**
   * The group as whoever signs staff in names it: with IAM Identity Center its id.
   * @example "c242c5b0-6081-1845-6fa8-6e0d9513c107"
   */
  readonly groupId: pulumi.Input<string>;
}

/** The children of the VPN. */
export interface StaffVpnNodes {
  readonly vpc: aws.ec2.Vpc;
  /** By zone letter. */
  readonly subnets: Readonly<Record<string, aws.ec2.Subnet>>;
  readonly attachment: aws.ec2transitgateway.VpcAttachment;
  readonly endpoint: aws.ec2clientvpn.Endpoint;
  readonly securityGroup: aws.ec2.SecurityGroup;
  readonly logGroup: aws.cloudwatch.LogGroup;
}

/** What others need of the VPN. */
export interface StaffVpnHandle {
  readonly endpointId: pulumi.Output<string>;
  readonly vpcId: pulumi.Output<string>;
  /** Addresses that staff have within the network. */
  readonly cidr: string;
  readonly securityGroupId: pulumi.Output<string>;
  readonly logGroupName: pulumi.Output<string>;
}
