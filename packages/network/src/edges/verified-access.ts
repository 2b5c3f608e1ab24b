// Applications that staff reach from anywhere without a VPN: every request is judged by who asks.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";

import { edgeLogInputs } from "./edge-log.ts";
import {
  membersPolicy,
  planVerifiedAccess,
  policyReferenceName,
  type VerifiedAccessPlan,
} from "./plan-verified-access.ts";
import type {
  AccessGroup,
  VerifiedAccessArgs,
  VerifiedAccessHandle,
  VerifiedAccessNodes,
} from "./verified-access-args.ts";

/**
 * Verified Access, in the network account: the better way for staff to applications with a web address. `StaffVpn` is
 * for what has none.
 *
 * Creates an instance whose users IAM Identity Center signs in, a group for each set of applications with a policy that
 * names who may use them, shares of groups with tenants' accounts, and a log group that holds every request with what
 * was known of who asked: it is about persons. A web ACL can see requests first.
 *
 * Only IAM Identity Center signs in: with another provider the client's secret would be in the state
 * (https://www.pulumi.com/registry/packages/aws/api-docs/verifiedaccess/trustprovider/). Identity Center takes other
 * providers' users itself.
 *
 * An application is its tenant's to add: an endpoint in a shared group, a load balancer in the tenant's own subnets and
 * a certificate. Requests enter the tenant's network there, not through the hub, so that its firewall does not see
 * them; the endpoint's security group says where they go. What Verified Access lets in works where internet gateways
 * are blocked. https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html
 * https://docs.aws.amazon.com/verified-access/latest/ug/verified-access-groups.html
 *
 * Costs nothing until there are endpoints, which cost by the hour and by volume, and logs by volume.
 * https://aws.amazon.com/verified-access/pricing/
 *
 * Judges no computer and adds no endpoint.
 */
export class VerifiedAccess extends LandingZoneComponent<VerifiedAccessNodes> {
  /** Contract for tenants whose applications are behind it. */
  readonly handle: VerifiedAccessHandle;

  constructor(name: string, args: VerifiedAccessArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:VerifiedAccess", name, args, opts);
    const said = Object.entries(args.groups).map(([code, { groupIds = [], policy }]) => {
      return [code, { people: groupIds.length, ownPolicy: policy !== undefined }] as const;
    });
    const plan = planVerifiedAccess(args, Object.fromEntries(said));
    const kept = { protect: args.protect ?? true };
    const instance = this.instance(name, plan, kept);
    const trustProvider = this.trustProvider(name, plan);
    const trust = this.child("trust", aws.verifiedaccess.InstanceTrustProviderAttachment, {
      region: plan.region,
      verifiedaccessInstanceId: instance.id,
      verifiedaccessTrustProviderId: trustProvider.id,
    });
    const logGroup = this.record(name, plan, args, instance);
    const groups = this.groups(name, plan, args, instance, { ...kept, dependsOn: [trust] });
    this.protectWithWebAcl(plan, args, groups, instance);
    this.handle = {
      instanceId: instance.id,
      groupIds: Object.fromEntries(Object.entries(groups).map(([code, { id }]) => [code, id])),
      logGroupName: logGroup.name,
    };
    this.finish({ instance, trustProvider, groups, logGroup }, this.handle);
  }

  private instance(
    name: string,
    { region, fips }: VerifiedAccessPlan,
    kept: pulumi.CustomResourceOptions,
  ): aws.verifiedaccess.Instance {
    const inputs: aws.verifiedaccess.InstanceArgs = {
      region,
      description: "Applications of staff",
      ...(fips ? { fipsEnabled: true } : {}),
      tags: this.tagged({ Name: name }),
    };
    return this.child("instance", aws.verifiedaccess.Instance, inputs, kept);
  }

  private trustProvider(name: string, { region }: VerifiedAccessPlan): aws.verifiedaccess.TrustProvider {
    return this.child("trust-provider", aws.verifiedaccess.TrustProvider, {
      region,
      description: "IAM Identity Center",
      policyReferenceName,
      trustProviderType: "user",
      userTrustProviderType: "iam-identity-center",
      tags: this.tagged({ Name: name }),
    });
  }

  /**
   * Every request, with what was known of who asked, in the latest version.
   * https://docs.aws.amazon.com/verified-access/latest/ug/logging-versions.html
   */
  private record(
    name: string,
    { region, logRetentionDays }: VerifiedAccessPlan,
    args: VerifiedAccessArgs,
    instance: aws.verifiedaccess.Instance,
  ): aws.cloudwatch.LogGroup {
    const log = { region, kind: "verified-access", retentionDays: logRetentionDays, keyArn: args.logKeyArn };
    const inputs = edgeLogInputs(name, { ...log, tags: this.tagged() });
    const logGroup = this.child("log-group", aws.cloudwatch.LogGroup, inputs);
    this.child("logging", aws.verifiedaccess.InstanceLoggingConfiguration, {
      region,
      verifiedaccessInstanceId: instance.id,
      accessLogs: {
        includeTrustContext: true,
        logVersion: "ocsf-1.0.0-rc.2",
        cloudwatchLogs: { enabled: true, logGroup: logGroup.name },
      },
    });
    return logGroup;
  }

  /** AWS takes a policy only once the instance trusts what the policy names. */
  private groups(
    name: string,
    { region }: VerifiedAccessPlan,
    args: VerifiedAccessArgs,
    instance: aws.verifiedaccess.Instance,
    opts: pulumi.CustomResourceOptions,
  ): Record<string, aws.verifiedaccess.Group> {
    const made: Record<string, aws.verifiedaccess.Group> = {};
    for (const [code, group] of Object.entries(args.groups)) {
      const inputs: aws.verifiedaccess.GroupArgs = {
        region,
        verifiedaccessInstanceId: instance.id,
        description: code,
        policyDocument: group.policy ?? pulumi.all([...(group.groupIds ?? [])]).apply(membersPolicy),
        tags: this.tagged({ Name: `${name}-${code}` }),
      };
      const child = this.child(`group-${code}`, aws.verifiedaccess.Group, inputs, opts);
      this.share(region, code, group, child);
      made[code] = child;
    }
    return made;
  }

  private share(region: string, code: string, { shareWith = {} }: AccessGroup, group: aws.verifiedaccess.Group): void {
    const accounts = Object.entries(shareWith);
    if (accounts.length === 0) return;
    const inputs = { region, allowExternalPrincipals: false, tags: this.tagged() };
    const share = this.child(`share-${code}`, aws.ram.ResourceShare, inputs);
    const of = { region, resourceShareArn: share.arn };
    const resourceArn = group.verifiedaccessGroupArn;
    this.child(`share-${code}-group`, aws.ram.ResourceAssociation, { ...of, resourceArn });
    for (const [tenant, principal] of accounts) {
      this.child(`share-${code}-with-${tenant}`, aws.ram.PrincipalAssociation, { ...of, principal });
    }
  }

  private protectWithWebAcl(
    { region }: VerifiedAccessPlan,
    { webAclArn }: VerifiedAccessArgs,
    groups: Readonly<Record<string, aws.verifiedaccess.Group>>,
    instance: aws.verifiedaccess.Instance,
  ): void {
    const [any] = Object.values(groups);
    if (webAclArn === undefined || any === undefined) return;
    const resourceArn = pulumi.all([any.verifiedaccessGroupArn, instance.id]).apply(instanceArn);
    this.child("web-acl", aws.wafv2.WebAclAssociation, { region, resourceArn, webAclArn });
  }
}

/** The provider tells the ARN of a group, which differs from the instance's in its last part only. */
function instanceArn([groupArn, id]: readonly [string, string]): string {
  return `${groupArn.slice(0, groupArn.lastIndexOf(":"))}:verified-access-instance/${id}`;
}
