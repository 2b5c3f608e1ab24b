// Private access to AWS for all networks: the endpoints of its services, once, behind the firewall.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

import { idsOf, ServiceNetwork } from "../hub/service-network.ts";
import { perimeterPolicy } from "./data-perimeter-policy.ts";

import { planPrivateEndpoints, type PlannedEndpoint, type PrivateEndpointsPlan } from "./plan-private-endpoints.ts";
import type { PrivateEndpointsArgs, PrivateEndpointsHandle, PrivateEndpointsNodes } from "./private-endpoints-args.ts";

/**
 * The private way to AWS's services for all networks, in the network account: nobody needs the internet for them, and
 * nobody's foreign credentials or accounts are of use there.
 *
 * Creates a VPC with a subnet a zone, an interface endpoint for each service over all of them, a security group that
 * admits TCP 443 of the internal ranges, and on each endpoint the organization's perimeter as its policy; the
 * attachment to the hub, its propagation to the firewall's table, and a table that leads back to the firewall and
 * nowhere else. A Route 53 profile with the services' names is shared with the organization: a tenant's network that
 * associates it (`aws.route53.ProfilesAssociation`) finds the services here. Flow logs go to the archive; what AWS
 * puts into every VPC is emptied.
 *
 * Names come from endpoints in a profile, not from private zones: a zone for each service would have to know every
 * network (300 at most) and each service's irregular names, such as every registry's own below dkr.ecr. A profile
 * takes the names that AWS itself gives an endpoint whose private DNS is on, and 1000 networks and more.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpc-endpoints.html
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html
 *
 * Costs US$8.76 a month for each service and zone in Frankfurt, see `endpointMonthlyCost`
 * (https://aws.amazon.com/privatelink/pricing/, read 2026-11-24), US$0.01 a gigabyte, about US$37 a month for the
 * attachment, and the hub's and the firewall's charge for what passes. The profile is charged by the hour
 * (https://aws.amazon.com/route53/pricing/).
 *
 * The firewall drops it all until flows to `handle.cidr`, TCP 443, are allowed. Does not associate the tenants'
 * networks, and has no endpoint for S3: each spoke has its own, which costs nothing.
 */
export class PrivateEndpoints extends ServiceNetwork<PrivateEndpointsNodes> {
  /** Contract for networks that use them, and for the firewall. */
  readonly handle: PrivateEndpointsHandle;

  constructor(name: string, args: PrivateEndpointsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:PrivateEndpoints", name, args, opts);
    const plan = planPrivateEndpoints(args, args.hub.internalRanges, args.hub.siteRanges);
    const vpc = this.vpc(name, plan, true);
    this.emptyDefaults(name, plan.region, vpc);
    this.emptyDefaultAcl(name, plan.region, vpc);
    const subnets = this.subnets(name, plan, vpc, "endpoints");
    const attachment = this.attach(name, plan.region, args.hub, vpc, idsOf(subnets));
    this.routeThroughHub(name, plan, args, vpc, subnets, attachment);
    const routeTable = this.joinHub(name, plan, args, attachment);
    const securityGroup = this.securityGroup(name, plan, args, vpc);
    const endpoints = this.endpoints(name, plan, args, vpc, subnets, securityGroup);
    const { profile, profileId } = this.profile(plan, args);
    this.nameServices(plan, endpoints, profileId);
    this.recordFlows(name, plan.region, vpc, args.flowLogsArn);
    const endpointIds = Object.fromEntries(Object.entries(endpoints).map(([service, { id }]) => [service, id]));
    const subnetIds = Object.fromEntries(Object.entries(subnets).map(([zone, { id }]) => [zone, id]));
    const { cidr } = plan;
    this.handle = { vpcId: vpc.id, subnetIds, cidr, attachmentId: attachment.id, profileId, endpointIds };
    this.finish({ vpc, subnets, attachment, routeTable, securityGroup, endpoints, profile }, this.handle);
  }

  /** Admits HTTPS of the internal ranges. Endpoints only answer, so nothing may leave by itself. */
  private securityGroup(
    name: string,
    { region }: PrivateEndpointsPlan,
    { hub }: PrivateEndpointsArgs,
    vpc: aws.ec2.Vpc,
  ): aws.ec2.SecurityGroup {
    const group = this.child("security-group", aws.ec2.SecurityGroup, {
      region,
      vpcId: vpc.id,
      description: "HTTPS from the internal ranges to AWS services",
      tags: this.tagged({ Name: name }),
    });
    for (const cidrIpv4 of hub.internalRanges) {
      this.child(`https-${cidrIpv4}`, aws.vpc.SecurityGroupIngressRule, {
        region,
        securityGroupId: group.id,
        description: "HTTPS",
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        cidrIpv4,
        tags: this.tagged(),
      });
    }
    return group;
  }

  private endpoints(
    name: string,
    plan: PrivateEndpointsPlan,
    args: PrivateEndpointsArgs,
    vpc: aws.ec2.Vpc,
    subnets: Readonly<Record<string, aws.ec2.Subnet>>,
    securityGroup: aws.ec2.SecurityGroup,
  ): Record<string, aws.ec2.VpcEndpoint> {
    const made: Record<string, aws.ec2.VpcEndpoint> = {};
    for (const endpoint of plan.endpoints) {
      made[endpoint.service] = this.child(`endpoint-${endpoint.service}`, aws.ec2.VpcEndpoint, {
        region: plan.region,
        vpcId: vpc.id,
        vpcEndpointType: "Interface",
        serviceName: endpoint.serviceName,
        ipAddressType: "ipv4",
        subnetIds: idsOf(subnets),
        securityGroupIds: [securityGroup.id],
        privateDnsEnabled: true,
        ...policyOf(endpoint, plan, args),
        tags: this.tagged({ Name: `${name}-${endpoint.service}` }),
      });
    }
    return made;
  }

  /** The names, shared. Whoever gets the share may look and associate, and change nothing. */
  private profile(
    { region }: PrivateEndpointsPlan,
    { organizationArn, profileId }: PrivateEndpointsArgs,
  ): { readonly profile: aws.route53.ProfilesProfile | undefined; readonly profileId: pulumi.Output<string> } {
    if (profileId !== undefined) return { profile: undefined, profileId: pulumi.output(profileId) };
    const tags = this.tagged();
    const profile = this.child("profile", aws.route53.ProfilesProfile, { region, tags });
    const share = this.child("share", aws.ram.ResourceShare, { region, allowExternalPrincipals: false, tags });
    const of = { region, resourceShareArn: share.arn };
    this.child("share-profile", aws.ram.ResourceAssociation, { ...of, resourceArn: profile.arn });
    this.child("share-organization", aws.ram.PrincipalAssociation, { ...of, principal: organizationArn });
    return { profile, profileId: profile.id };
  }

  private nameServices(
    { region }: PrivateEndpointsPlan,
    endpoints: Readonly<Record<string, aws.ec2.VpcEndpoint>>,
    profileId: pulumi.Output<string>,
  ): void {
    for (const [service, endpoint] of Object.entries(endpoints)) {
      const inputs = { region, name: service.replaceAll(".", "-"), profileId, resourceArn: endpoint.arn };
      this.child(`name-${service}`, aws.route53.ProfilesResourceAssociation, inputs);
    }
  }
}

/** The policy of an endpoint as its input, or nothing where AWS takes none. */
function policyOf(
  { service, guard }: PlannedEndpoint,
  { region, partition, imageAccounts }: PrivateEndpointsPlan,
  { organizationId }: PrivateEndpointsArgs,
): { readonly policy?: pulumi.Output<string> } {
  if (guard === "none") return {};
  const policy = pulumi
    .output(organizationId)
    .apply((id) => perimeterPolicy(service, { organizationId: id, region, partition, imageAccounts }));
  return { policy: pulumi.jsonStringify(policy) };
}
