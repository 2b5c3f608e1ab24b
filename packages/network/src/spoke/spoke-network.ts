// The private network of one account: subnets over its zones, attached to the hub, without a way past it.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

import type { NetworkHandle } from "../network-handles.ts";
import { encryptionLogFormat, flowLogFormat } from "../vpc/flow-log-format.ts";
import type { Tier } from "../vpc/plan-subnets.ts";
import type { AddedSubnet } from "./added-block.ts";
import { AttachedNetwork } from "./attached-network.ts";
import { byTier, planSpoke, type SpokePlan } from "./plan-spoke.ts";
import { PodRange, type PodRangeNodes } from "./pod-range.ts";
import type { SpokeNetworkArgs, SpokeNetworkNodes } from "./spoke-network-args.ts";
import { storageEndpointPolicy } from "./storage-endpoint-policy.ts";
import type { ByTier } from "./tiered-network.ts";
import { WorkloadsGroup } from "./workloads-group.ts";

/**
 * The network of one account, or of several that share it.
 *
 * Creates a VPC (with `addedCidrs` further blocks of it); a private, a data and an attachment subnet a zone, each with a
 * route table of its own; an attachment to the hub, its acceptance, association and propagation there; network ACLs; an
 * S3 gateway endpoint for the private subnets that only the organization can use; flow logs to the archive; the block of
 * internet gateways in the account. What AWS puts into every VPC (default security group, network ACL, route table) is
 * emptied. With
 * - `pods`: addresses for container pods ({@link PodRange}), and static routes at the hub in place of the propagation
 * - `ipv6`: an IPv6 block for private and data subnets, for traffic within the VPC alone
 * - `encryption`: an encryption control, and what it finds in the flow logs
 * - `profileId`: the association with a Route 53 profile
 * - `flows`: a security group for workloads ({@link WorkloadsGroup})
 * - `shareWith`: a share of the subnets for workloads, data and pods, and of that group
 *
 * Private subnets reach everything through the hub; data subnets only internal ranges, and not even S3; attachment
 * subnets hold nothing but the hub's interfaces.
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html
 *
 * Costs about US$37 a month for the attachment (US$0.05 an hour; regions differ; read 2026-11-23 at
 * https://awsnegotiations.com/transit-gateway-pricing.html, list price at
 * https://aws.amazon.com/transit-gateway/pricing/), US$0.02 a GB through the hub, and flow logs by volume. An encryption
 * control costs more than three times as much as the attachment (`encryption`). A profile is charged to its owner, above
 * 100 networks by network. The rest of what can be added costs nothing.
 *
 * Creates no internet gateway, NAT gateway, public subnet or interface endpoint. No IPv6 leaves the VPC or enters it. A
 * security group is shared only within an organization that shares resources, and never the VPC's default one
 * (https://docs.aws.amazon.com/vpc/latest/userguide/security-group-sharing.html). A zone letter is the account's own:
 * other accounts may know the same building by another letter.
 */
export class SpokeNetwork extends AttachedNetwork<SpokeNetworkNodes> {
  /** Contract for whatever is hosted here. */
  readonly handle: NetworkHandle;

  constructor(name: string, args: SpokeNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:SpokeNetwork", name, args, opts);
    const plan = planSpoke(args, args.hub, args.hubProvider === undefined);
    const vpc = this.vpc(name, plan, args);
    this.emptyDefaults(name, plan.region, vpc);
    this.emptyDefaultAcl(name, plan.region, vpc);
    const subnets = this.subnets(name, plan, vpc);
    const routeTables = this.routeTables(name, plan, vpc, subnets);
    const added = this.addedBlocks(name, plan, args, vpc, routeTables);
    this.accessLists(name, plan, vpc, subnets, added);
    const attachment = this.attachToHub(name, plan, args, vpc, subnets);
    const accepted = this.accept(plan, args, attachment);
    const known = this.joinSegment(plan, args, accepted);
    this.routeThroughHub(plan, args, routeTables, accepted);
    const pods = this.pods(name, plan, args, vpc, known);
    const storage = this.reachStorage(name, plan, args, vpc, routeTables);
    const workloadsGroup = this.workloads(name, plan, args, vpc, storage);
    const flowLog = this.recordSpoke(name, plan, args, vpc);
    this.controlEncryption(name, plan, vpc);
    this.resolveNames(plan, args, vpc);
    this.blockInternet(plan);
    this.share(plan, args, { subnets, added, pods, workloadsGroup });
    this.handle = this.contract(plan, { vpc, attachment, subnets, added, pods, workloadsGroup });
    this.finish({ vpc, subnets, routeTables, attachment, flowLog, pods, workloadsGroup }, this.handle);
  }

  private contract(plan: SpokePlan, made: Made & Pick<SpokeNetworkNodes, "vpc" | "attachment">): NetworkHandle {
    const { vpc, attachment, subnets, added, pods, workloadsGroup } = made;
    return {
      vpcId: vpc.id,
      cidr: plan.cidr,
      addedCidrs: plan.added.map(({ cidr }) => cidr),
      attachmentId: attachment.id,
      subnetIds: byTier((tier: Tier) => idsOf(subnets[tier])),
      addedSubnetIds: added.map(({ tier, zone, subnet }) => ({ tier, zone, id: subnet.id })),
      ...(pods === undefined ? {} : { podSubnetIds: idsOf(pods.subnets) }),
      ...(workloadsGroup === undefined ? {} : { workloadsGroupId: workloadsGroup.id }),
    };
  }

  /** After the hub was told of the other blocks one by one: until then the attachment announces all of them. */
  private pods(
    name: string,
    { region, pods }: SpokePlan,
    { tags }: SpokeNetworkArgs,
    vpc: aws.ec2.Vpc,
    after: readonly pulumi.Resource[],
  ): PodRangeNodes | undefined {
    if (pods === undefined) return undefined;
    const args = { ...(tags === undefined ? {} : { tags }), region, vpcId: vpc.id, plan: pods, after };
    return new PodRange(`${name}-pods`, args, { parent: this }).nodes;
  }

  private workloads(
    name: string,
    { region, workloads: rules, ipv6 }: SpokePlan,
    { tags, prefixListIds = {} }: SpokeNetworkArgs,
    vpc: aws.ec2.Vpc,
    storage: aws.ec2.VpcEndpoint,
  ): aws.ec2.SecurityGroup | undefined {
    if (rules === undefined) return undefined;
    const common = { ...(tags === undefined ? {} : { tags }), region, vpcId: vpc.id, rules, prefixListIds };
    const own = ipv6 ? { ipv6CidrBlock: vpc.ipv6CidrBlock } : {};
    const args = { ...common, ...own, storageListId: storage.prefixListId };
    return new WorkloadsGroup(`${name}-workloads`, args, { parent: this }).nodes.group;
  }

  private recordSpoke(
    name: string,
    { region, encryption }: SpokePlan,
    { flowLogsArn }: SpokeNetworkArgs,
    vpc: aws.ec2.Vpc,
  ): aws.ec2.FlowLog {
    const format = encryption === undefined ? flowLogFormat : encryptionLogFormat;
    return this.recordFlows(name, region, vpc, flowLogsArn, format);
  }

  private controlEncryption(name: string, { region, encryption }: SpokePlan, vpc: aws.ec2.Vpc): void {
    if (encryption === undefined) return;
    const inputs = { region, vpcId: vpc.id, ...encryption, tags: this.tagged({ Name: name }) };
    this.child("encryption", aws.ec2.VpcEncryptionControl, inputs);
  }

  private resolveNames({ region }: SpokePlan, { profileId }: SpokeNetworkArgs, vpc: aws.ec2.Vpc): void {
    if (profileId === undefined) return;
    this.child("profile", aws.route53.ProfilesAssociation, {
      region,
      // AWS never changes it.
      name: this.physicalName("profile", { maxLength: 64 }),
      profileId,
      resourceId: vpc.id,
      tags: this.tagged(),
    });
  }

  private reachStorage(
    name: string,
    { region }: SpokePlan,
    args: SpokeNetworkArgs,
    vpc: aws.ec2.Vpc,
    routeTables: ByTier<aws.ec2.RouteTable>,
  ): aws.ec2.VpcEndpoint {
    const policy = pulumi
      .output(args.organizationId)
      .apply((organization) => storageEndpointPolicy(organization, region, args.partition ?? "aws"));
    return this.child("storage-endpoint", aws.ec2.VpcEndpoint, {
      region,
      vpcId: vpc.id,
      vpcEndpointType: "Gateway",
      serviceName: `com.amazonaws.${region}.s3`,
      routeTableIds: Object.values(routeTables.private).map((table) => table.id),
      policy: pulumi.jsonStringify(policy),
      tags: this.tagged({ Name: `${name}-s3` }),
    });
  }

  private blockInternet({ region, internetBlock }: SpokePlan): void {
    if (internetBlock === "elsewhere") return;
    const inputs = { region, internetGatewayBlockMode: internetBlock };
    this.child("internet-block", aws.ec2.VpcBlockPublicAccessOptions, inputs);
  }

  /** The tenants' accounts see the subnets as theirs; routes, network ACLs and flow logs stay with this account. */
  private share({ region }: SpokePlan, args: SpokeNetworkArgs, made: Made): void {
    const accounts = Object.entries(args.shareWith ?? {});
    if (accounts.length === 0) return;
    const tags = this.tagged();
    const share = this.child("share", aws.ram.ResourceShare, { region, allowExternalPrincipals: false, tags });
    const of = { region, resourceShareArn: share.arn };
    for (const [role, { arn: resourceArn }] of sharedParts(made)) {
      this.child(`share-${role}`, aws.ram.ResourceAssociation, { ...of, resourceArn });
    }
    for (const [code, principal] of accounts) {
      this.child(`share-account-${code}`, aws.ram.PrincipalAssociation, { ...of, principal });
    }
  }
}

/** What a share or a handle is about. */
interface Made {
  readonly subnets: ByTier<aws.ec2.Subnet>;
  readonly added: readonly AddedSubnet[];
  readonly pods: PodRangeNodes | undefined;
  readonly workloadsGroup: aws.ec2.SecurityGroup | undefined;
}

/** What accounts that share the network may use, by role. */
function sharedParts({ subnets, added, pods, workloadsGroup }: Made): [role: string, { arn: pulumi.Output<string> }][] {
  const ofTier = (tier: Tier): [string, aws.ec2.Subnet][] =>
    Object.entries(subnets[tier]).map(([zone, subnet]) => [`subnet-${tier}-${zone}`, subnet]);
  return [
    ...ofTier("private"),
    ...ofTier("data"),
    ...added.map((one): [string, aws.ec2.Subnet] => [`subnet-${one.tier}-${one.zone}-${one.block}`, one.subnet]),
    ...Object.entries(pods?.subnets ?? {}).map(([zone, subnet]): [string, aws.ec2.Subnet] => [
      `subnet-pods-${zone}`,
      subnet,
    ]),
    ...(workloadsGroup === undefined ? [] : [["workloads", workloadsGroup] as [string, aws.ec2.SecurityGroup]]),
  ];
}

function idsOf(subnets: Readonly<Record<string, aws.ec2.Subnet>>): Record<string, pulumi.Output<string>> {
  return Object.fromEntries(Object.entries(subnets).map(([zone, subnet]) => [zone, subnet.id]));
}
