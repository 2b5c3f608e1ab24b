// How staff who need it come into the network from anywhere: signed in, in groups, through the firewall.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import { idsOf, ServiceNetwork } from "../hub/service-network.ts";
import { edgeLogInputs } from "./edge-log.ts";
import { planStaffVpn, type StaffVpnPlan } from "./plan-staff-vpn.ts";
import type { StaffVpnArgs, StaffVpnHandle, StaffVpnNodes } from "./staff-vpn-args.ts";

/**
 * The VPN of staff, in the network account. For applications with a web address `VerifiedAccess` is the better way:
 * it judges every request, and opens one application instead of a network.
 *
 * Creates a Client VPN endpoint in a VPC of its own, with a subnet a zone; staff sign in at their identity provider,
 * and a rule for each group and range says what they reach. Only those ranges go through the tunnel. A security group
 * lets nothing out but to them and nothing in; the network is attached to the hub, whose firewall sees staff under the
 * network's addresses and lets through what a flow allows. Who connected when goes to a log group, flows to the archive;
 * what AWS puts into every VPC is emptied. The self-service portal is off.
 *
 * The firewall cannot tell one person from another: AWS translates their addresses. Which group reaches which range is
 * the endpoint's to decide, which ports the firewall's. AWS can also attach the endpoint to the hub itself, without a
 * network and with each person's address; that needs a range for the hub and has no security group
 * (https://docs.aws.amazon.com/vpc/latest/tgw/tgw-client-vpn-attachments.html).
 *
 * Works where internet gateways are blocked: VPC Block Public Access leaves Client VPN alone.
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html
 *
 * Costs an hourly rate for each zone and for each person while connected (US$0.15 and US$0.05 in Tokyo: about US$110 a
 * month for each zone; read 2026-11-28 at https://qiita.com/kfukuie/items/846ee76b80a2142d2f98, list price at
 * https://aws.amazon.com/vpn/pricing/), about US$37 a month for the attachment, and logs by volume.
 *
 * Does not make the identity provider or the certificate, judges no computer, and gives no way to the internet. An
 * added range reaches people when they connect again.
 */
export class StaffVpn extends ServiceNetwork<StaffVpnNodes> {
  /** Contract for whoever lets staff in. */
  readonly handle: StaffVpnHandle;

  constructor(name: string, args: StaffVpnArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:StaffVpn", name, args, opts);
    const plan = planStaffVpn(args, args.hub);
    const vpc = this.vpc(name, plan, false);
    this.emptyDefaults(name, plan.region, vpc);
    this.emptyDefaultAcl(name, plan.region, vpc);
    const subnets = this.subnets(name, plan, vpc, "staff");
    const attachment = this.attach(name, plan.region, args.hub, vpc, idsOf(subnets));
    this.routeThroughHub(name, plan, args, vpc, subnets, attachment);
    this.joinHub(name, plan, args, attachment);
    const securityGroup = this.securityGroup(name, plan, vpc);
    const logGroup = this.logGroup(name, plan, args);
    const endpoint = this.endpoint(name, plan, args, vpc, securityGroup, logGroup);
    const associations = this.associate(plan, endpoint, subnets);
    this.lead(plan, endpoint, subnets, associations);
    this.authorize(plan, args, endpoint);
    this.recordFlows(name, plan.region, vpc, args.flowLogsArn);
    const own = { endpointId: endpoint.id, vpcId: vpc.id, cidr: plan.cidr };
    this.handle = { ...own, securityGroupId: securityGroup.id, logGroupName: logGroup.name };
    this.finish({ vpc, subnets, attachment, endpoint, securityGroup, logGroup }, this.handle);
  }

  /** Staff begin; nobody begins with them. */
  private securityGroup(name: string, { region, destinations }: StaffVpnPlan, vpc: aws.ec2.Vpc): aws.ec2.SecurityGroup {
    const group = this.child("security-group", aws.ec2.SecurityGroup, {
      region,
      vpcId: vpc.id,
      description: "Staff to what some group of them may reach",
      tags: this.tagged({ Name: name }),
    });
    for (const cidrIpv4 of destinations) {
      this.child(`reach-${cidrIpv4}`, aws.vpc.SecurityGroupEgressRule, {
        region,
        securityGroupId: group.id,
        description: "The firewall decides which ports",
        ipProtocol: "-1",
        cidrIpv4,
        tags: this.tagged(),
      });
    }
    return group;
  }

  private logGroup(
    name: string,
    { region, logRetentionDays }: StaffVpnPlan,
    args: StaffVpnArgs,
  ): aws.cloudwatch.LogGroup {
    const log = { region, kind: "client-vpn", retentionDays: logRetentionDays, keyArn: args.logKeyArn };
    return this.child("log-group", aws.cloudwatch.LogGroup, edgeLogInputs(name, { ...log, tags: this.tagged() }));
  }

  private endpoint(
    name: string,
    { region, clients, sessionHours }: StaffVpnPlan,
    args: StaffVpnArgs,
    vpc: aws.ec2.Vpc,
    securityGroup: aws.ec2.SecurityGroup,
    logGroup: aws.cloudwatch.LogGroup,
  ): aws.ec2clientvpn.Endpoint {
    const inputs: aws.ec2clientvpn.EndpointArgs = {
      region,
      description: "Staff",
      clientCidrBlock: clients,
      authenticationOptions: [{ type: "federated-authentication", samlProviderArn: args.samlProviderArn }],
      serverCertificateArn: args.serverCertificateArn,
      vpcId: vpc.id,
      securityGroupIds: [securityGroup.id],
      splitTunnel: true,
      transportProtocol: "udp",
      vpnPort: 443,
      selfServicePortal: "disabled",
      sessionTimeoutHours: sessionHours,
      disconnectOnSessionTimeout: true,
      connectionLogOptions: { enabled: true, cloudwatchLogGroup: logGroup.name },
      ...(args.dnsServers === undefined ? {} : { dnsServers: [...args.dnsServers] }),
      ...(args.banner === undefined ? {} : { clientLoginBannerOptions: { enabled: true, bannerText: args.banner } }),
      tags: this.tagged({ Name: name }),
    };
    return this.child("endpoint", aws.ec2clientvpn.Endpoint, inputs, { protect: args.protect ?? true });
  }

  private associate(
    { region }: StaffVpnPlan,
    endpoint: aws.ec2clientvpn.Endpoint,
    subnets: Readonly<Record<string, aws.ec2.Subnet>>,
  ): Readonly<Record<string, aws.ec2clientvpn.NetworkAssociation>> {
    const each = Object.entries(subnets).map(([zone, subnet]) => {
      const inputs = { region, clientVpnEndpointId: endpoint.id, subnetId: subnet.id };
      return [zone, this.child(`endpoint-${zone}`, aws.ec2clientvpn.NetworkAssociation, inputs)] as const;
    });
    return Object.fromEntries(each);
  }

  /** Every zone leads to everything: AWS chooses the zone of a connection. */
  private lead(
    { region, destinations }: StaffVpnPlan,
    endpoint: aws.ec2clientvpn.Endpoint,
    subnets: Readonly<Record<string, aws.ec2.Subnet>>,
    associations: Readonly<Record<string, aws.ec2clientvpn.NetworkAssociation>>,
  ): void {
    for (const [zone, association] of Object.entries(associations)) {
      const targetVpcSubnetId = subnets[zone]?.id;
      if (targetVpcSubnetId === undefined) throw new Error(`no subnet in zone ${zone}`);
      for (const destinationCidrBlock of destinations) {
        const inputs = { region, clientVpnEndpointId: endpoint.id, destinationCidrBlock, targetVpcSubnetId };
        this.child(`endpoint-route-${zone}-${destinationCidrBlock}`, aws.ec2clientvpn.Route, inputs, {
          dependsOn: [association],
        });
      }
    }
  }

  private authorize(
    { region, rules }: StaffVpnPlan,
    { access }: StaffVpnArgs,
    endpoint: aws.ec2clientvpn.Endpoint,
  ): void {
    for (const { group, range } of rules) {
      const accessGroupId = access[group]?.groupId;
      if (accessGroupId === undefined) throw new Error(`no id of the group ${group}`);
      this.child(`authorize-${group}-${range}`, aws.ec2clientvpn.AuthorizationRule, {
        region,
        clientVpnEndpointId: endpoint.id,
        targetNetworkCidr: range,
        accessGroupId,
        // A rule cannot change, so that it says only what never does.
        description: group,
      });
    }
  }
}
