// The same firewall in a network of its own, for regions where it cannot stand at the transit gateway itself.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

import type { HubNetworkChoices, HubNetworkPlan, HubSubnet } from "../hub/plan-hub-network.ts";
import type { InspectionHandle } from "../network-handles.ts";
import { FirewallAtHub, type FirewallArgs, type FirewallNodes } from "./firewall-at-hub.ts";
import { planInspectionNetwork } from "./plan-inspection-network.ts";

/** Arguments of the firewall and its network. */
export interface InspectionNetworkArgs extends FirewallArgs, HubNetworkChoices {
  /** @example "eu-central-1" */
  readonly region: string;
  /**
   * Where flow logs of the network go: ARN of the log archive's bucket, with a prefix.
   * @example "arn:aws:s3:::log-archive-1a2b3c/flow-logs"
   */
  readonly flowLogsArn: pulumi.Input<string>;
}

/** The children of the firewall and its network. */
export interface InspectionNetworkNodes extends FirewallNodes {
  readonly vpc: aws.ec2.Vpc;
  readonly attachment: aws.ec2transitgateway.VpcAttachment;
}

/**
 * The firewall of the network where AWS does not attach it to a transit gateway itself: what {@link Inspection} is
 * elsewhere, with the same rules, logs and handle, so that nobody else notices. Build the one that `inspectionKind`
 * names.
 *
 * Creates what `Inspection` creates, and around the firewall a VPC that packets only pass: an attachment subnet and a
 * firewall subnet a zone, whose tables lead from the hub to the zone's own endpoint and from there back to the hub.
 * The attachment is in appliance mode, so that both directions of a conversation come through the same zone and meet
 * the same endpoint. https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-tgw-multi-az.html
 * Flow logs go to the archive; what AWS puts into every VPC is emptied.
 *
 * A zone that is added gets subnets and an endpoint of its own and moves nothing. Decryption comes and goes as in
 * `Inspection`.
 *
 * Costs what `Inspection` costs, about US$37 a month for the attachment, and every gigabyte once more at the hub, since
 * it enters the transit gateway twice (https://aws.amazon.com/transit-gateway/pricing/).
 *
 * Does not become an `Inspection` in place when AWS brings that: it is another firewall, and the hub's routes lead to
 * one at a time. Has no internet gateway, so that there is nothing for VPC Block Public Access to
 * block beside the firewall (https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html). For the
 * rest does not do what `Inspection` does not do.
 */
export class InspectionNetwork extends FirewallAtHub<InspectionNetworkNodes> {
  /** Contract for a way out to the internet. */
  readonly handle: InspectionHandle;

  constructor(name: string, args: InspectionNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:InspectionNetwork", name, args, opts);
    const { network, inspection } = planInspectionNetwork(args, args.hub);
    const vpc = this.vpc(name, network);
    this.emptyDefaults(name, network.region, vpc);
    this.emptyDefaultAcl(name, network.region, vpc);
    const behind = this.subnets(name, "firewall", network.front, network.region, vpc);
    const before = this.subnets(name, "attachment", network.attachment, network.region, vpc);
    this.admit(name, network, vpc, [...behind.values(), ...before.values()]);
    const attachment = this.attach(name, network.region, args.hub, vpc, idsOf(before), "enable");
    const subnetMappings = idsOf(behind).map((subnetId) => ({ subnetId }));
    const nodes = this.firewallAt(name, { vpcId: vpc.id, subnetMappings }, inspection, args);
    this.leadToFirewall(name, network.region, vpc, before, behind, nodes.firewall);
    this.leadToHub(name, args, vpc, behind, attachment);
    this.recordFlows(name, network.region, vpc, args.flowLogsArn);
    this.routeThrough(args, attachment.id);
    this.handle = { firewallArn: nodes.firewall.arn, attachmentId: attachment.id };
    this.finish({ ...nodes, vpc, attachment }, this.handle);
  }

  private vpc(name: string, { region, cidr }: HubNetworkPlan): aws.ec2.Vpc {
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames: false,
      tags: this.tagged({ Name: name }),
    });
  }

  private subnets(
    name: string,
    tier: "firewall" | "attachment",
    planned: readonly HubSubnet[],
    region: string,
    vpc: aws.ec2.Vpc,
  ): Subnets {
    return new Map(
      planned.map(({ zone, cidr, availabilityZone }) => {
        const subnet = this.child(`subnet-${tier}-${zone}`, aws.ec2.Subnet, {
          region,
          vpcId: vpc.id,
          cidrBlock: cidr,
          availabilityZone,
          mapPublicIpOnLaunch: false,
          tags: this.tagged({ Name: `${name}-${tier}-${zone}`, "temelj:tier": tier }),
        });
        return [zone, subnet];
      }),
    );
  }

  private admit(name: string, { region, acl }: HubNetworkPlan, vpc: aws.ec2.Vpc, subnets: aws.ec2.Subnet[]): void {
    this.child("acl", aws.ec2.NetworkAcl, {
      region,
      vpcId: vpc.id,
      subnetIds: subnets.map(({ id }) => id),
      ingress: [...acl.ingress],
      egress: [...acl.egress],
      tags: this.tagged({ Name: name }),
    });
  }

  /** From the hub to the endpoint of the same zone. */
  private leadToFirewall(
    name: string,
    region: string,
    vpc: aws.ec2.Vpc,
    before: Subnets,
    behind: Subnets,
    firewall: aws.networkfirewall.Firewall,
  ): void {
    for (const [zone, subnet] of before) {
      const table = this.table(`routes-attachment-${zone}`, `${name}-attachment-${zone}`, region, vpc);
      this.child(`routes-attachment-${zone}-association`, aws.ec2.RouteTableAssociation, {
        region,
        subnetId: subnet.id,
        routeTableId: table.id,
      });
      this.child(`route-attachment-${zone}-0.0.0.0/0`, aws.ec2.Route, {
        region,
        routeTableId: table.id,
        destinationCidrBlock: "0.0.0.0/0",
        vpcEndpointId: endpointIn(behind.get(zone), firewall),
      });
    }
  }

  /** What the firewall lets through goes back to the hub, whichever zone it is in. */
  private leadToHub(
    name: string,
    { region, hub }: InspectionNetworkArgs,
    vpc: aws.ec2.Vpc,
    behind: Subnets,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): void {
    const table = this.table("routes-firewall", `${name}-firewall`, region, vpc);
    for (const [zone, subnet] of behind) {
      this.child(`routes-firewall-${zone}-association`, aws.ec2.RouteTableAssociation, {
        region,
        subnetId: subnet.id,
        routeTableId: table.id,
      });
    }
    const inputs = {
      region,
      routeTableId: table.id,
      destinationCidrBlock: "0.0.0.0/0",
      transitGatewayId: hub.transitGatewayId,
    };
    this.child("route-firewall-0.0.0.0/0", aws.ec2.Route, inputs, { dependsOn: [attachment] });
  }

  private table(role: string, name: string, region: string, vpc: aws.ec2.Vpc): aws.ec2.RouteTable {
    return this.child(role, aws.ec2.RouteTable, { region, vpcId: vpc.id, tags: this.tagged({ Name: name }) });
  }
}

/** Subnets by zone letter. */
type Subnets = ReadonlyMap<string, aws.ec2.Subnet>;

function idsOf(subnets: Subnets): pulumi.Output<string>[] {
  return [...subnets.values()].map(({ id }) => id);
}

/** The firewall says which endpoint is in which subnet. */
function endpointIn(
  subnet: aws.ec2.Subnet | undefined,
  { firewallStatuses }: aws.networkfirewall.Firewall,
): pulumi.Output<string> {
  if (subnet === undefined) throw new Error("a zone has an attachment subnet and no firewall subnet");
  return pulumi.all([firewallStatuses, subnet.id]).apply(([statuses, subnetId]) => {
    const attachments = statuses.flatMap(({ syncStates }) => syncStates.flatMap((state) => state.attachments));
    const found = attachments.find((attachment) => attachment.subnetId === subnetId);
    if (found === undefined) throw new Error(`the firewall says nothing of its endpoint in ${subnetId}`);
    return found.endpointId;
  });
}
