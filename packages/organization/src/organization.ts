// A government's organization in the cloud: units, accounts, guardrails, trusted services.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";

import type { OrganizationArgs, OrganizationHandle, OrganizationNodes } from "./organization-args.ts";
import type { PlannedAccount } from "./plan-accounts.ts";
import { planOrganization, type OrganizationPlan } from "./plan-organization.ts";

type Named<Resource> = Readonly<Record<string, Resource>>;

/**
 * The organization of one estate. Runs in the management account.
 *
 * Creates the organization with all features, the organizational units as a tree, the member accounts, service control
 * policies and where they are attached, access for trusted services, sharing by RAM within the organization, central
 * root access, and the delegated administrators.
 *
 * Costs nothing: AWS charges for what runs in the accounts, not for Organizations
 * (https://docs.aws.amazon.com/organizations/latest/userguide/pricing.html, read 2026-11-23).
 *
 * Accounts are created one after the other, because AWS refuses to create many at once
 * (https://github.com/pulumi/pulumi-aws-native/issues/1687): each depends on the one before it by code. A new account
 * changes what the next one depends on, nothing else; no account is renamed. A new organization may have 10 accounts at
 * first; ask AWS for more before the first deployment
 * (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html).
 *
 * Trusted services are resources of their own, not a list of the organization's: RAM must be enabled through its own
 * API, and would otherwise be switched off by the next deployment. An account is never closed: it is protected, and
 * kept when removed from the data. Moving an account between units changes it in place.
 *
 * Does not sign up for an AWS account, remove root credentials of accounts that existed before, attach resource
 * control or tag policies, or configure the services that it lets in.
 */
export class Organization extends LandingZoneComponent<OrganizationNodes> {
  /** Contract for every other layer. */
  readonly handle: OrganizationHandle;

  constructor(name: string, args: OrganizationArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:organization:Organization", name, args, opts);
    const plan = planOrganization(args);
    const organization = this.organization(plan);
    const rootId = rootOf(organization);
    const services = this.trustedServices(plan, organization);
    const units = this.units(plan, rootId);
    const accounts = this.accounts(plan, units);
    const guardrails = this.guardrails(plan, organization);
    this.attachments(plan, guardrails, units, rootId);
    this.delegations(plan, accounts, services);
    this.handle = {
      organizationId: organization.id,
      managementAccountId: pulumi.output(args.managementAccountId),
      rootId,
      unitIds: mapped(units, (unit) => unit.id),
      accountIds: mapped(accounts, (account) => account.id),
    };
    this.finish({ organization, units, accounts, guardrails }, this.handle);
  }

  private organization(plan: OrganizationPlan): aws.organizations.Organization {
    return this.child(
      "organization",
      aws.organizations.Organization,
      { featureSet: "ALL", enabledPolicyTypes: [...plan.policyTypes] },
      // Services are let in one by one below, which AWS shows in this list.
      { ...keptWhen(plan.protect), ignoreChanges: ["awsServiceAccessPrincipals"] },
    );
  }

  private trustedServices(
    plan: OrganizationPlan,
    organization: aws.organizations.Organization,
  ): Named<pulumi.CustomResource> {
    const afterOrganization = { dependsOn: [organization] };
    const services: Record<string, pulumi.CustomResource> = {};
    for (const servicePrincipal of plan.trustedServices) {
      services[servicePrincipal] =
        servicePrincipal === "ram.amazonaws.com"
          ? this.child("resource-sharing", aws.ram.SharingWithOrganization, {}, afterOrganization)
          : this.child(
              `trusted-${servicePrincipal}`,
              aws.organizations.AwsServiceAccess,
              { servicePrincipal },
              afterOrganization,
            );
    }
    const iam = services["iam.amazonaws.com"];
    if (plan.centralRoot && iam !== undefined) {
      const enabledFeatures = ["RootCredentialsManagement", "RootSessions"];
      this.child("central-root", aws.iam.OrganizationsFeatures, { enabledFeatures }, { dependsOn: [iam] });
    }
    return services;
  }

  private units(plan: OrganizationPlan, rootId: pulumi.Output<string>): Named<aws.organizations.OrganizationalUnit> {
    const units: Record<string, aws.organizations.OrganizationalUnit> = {};
    for (const { code, name, parent } of plan.units) {
      const parentId = parent === undefined ? rootId : found(units, parent).id;
      const inputs = { name, parentId, tags: this.tagged() };
      units[code] = this.child(`unit-${code}`, aws.organizations.OrganizationalUnit, inputs);
    }
    return units;
  }

  private accounts(
    plan: OrganizationPlan,
    units: Named<aws.organizations.OrganizationalUnit>,
  ): Named<aws.organizations.Account> {
    const accounts: Record<string, aws.organizations.Account> = {};
    for (const account of plan.accounts) accounts[account.code] = this.account(plan, account, units, accounts);
    return accounts;
  }

  private account(
    plan: OrganizationPlan,
    { code, name, email, unit, after }: PlannedAccount,
    units: Named<aws.organizations.OrganizationalUnit>,
    created: Named<aws.organizations.Account>,
  ): aws.organizations.Account {
    return this.child(
      `account-${code}`,
      aws.organizations.Account,
      {
        name,
        email,
        parentId: found(units, unit).id,
        roleName: plan.accountRoleName,
        // IAM decides who sees the account's bill. "DENY" would leave it to the root user, who has no credentials.
        iamUserAccessToBilling: "ALLOW",
        closeOnDeletion: false,
        tags: this.tagged({ "temelj:account": code }),
      },
      {
        ...keptWhen(plan.protect),
        // AWS never tells what these were set to, so an adopted account would seem to need replacement.
        ignoreChanges: ["roleName", "iamUserAccessToBilling"],
        ...(after === undefined ? {} : { dependsOn: [found(created, after)] }),
      },
    );
  }

  private guardrails(
    plan: OrganizationPlan,
    organization: aws.organizations.Organization,
  ): Named<aws.organizations.Policy> {
    const policies: Record<string, aws.organizations.Policy> = {};
    for (const { code, description, content } of plan.guardrails) {
      policies[code] = this.child(
        `guardrail-${code}`,
        aws.organizations.Policy,
        { name: code, description, content, type: "SERVICE_CONTROL_POLICY", tags: this.tagged() },
        { dependsOn: [organization] },
      );
    }
    return policies;
  }

  private attachments(
    plan: OrganizationPlan,
    guardrails: Named<aws.organizations.Policy>,
    units: Named<aws.organizations.OrganizationalUnit>,
    rootId: pulumi.Output<string>,
  ): void {
    for (const { guardrail, unit } of plan.attachments) {
      const targetId = unit === undefined ? rootId : found(units, unit).id;
      const inputs = { policyId: found(guardrails, guardrail).id, targetId };
      // Codes have no dots: the two can't run into each other.
      const role = unit === undefined ? `root-guardrail-${guardrail}` : `attachment-${unit}.${guardrail}`;
      this.child(role, aws.organizations.PolicyAttachment, inputs);
    }
  }

  private delegations(
    plan: OrganizationPlan,
    accounts: Named<aws.organizations.Account>,
    services: Named<pulumi.CustomResource>,
  ): void {
    for (const { service, account, by } of plan.delegations) {
      const role = `delegate-${service}-${account}`;
      const accountId = found(accounts, account).id;
      const opts = { dependsOn: [found(services, service)] };
      if (by === "cloudtrail") this.child(role, aws.cloudtrail.OrganizationDelegatedAdminAccount, { accountId }, opts);
      else if (by === "ipam") {
        this.child(role, aws.ec2.VpcIpamOrganizationAdminAccount, { delegatedAdminAccountId: accountId }, opts);
      } else {
        const inputs = { accountId, servicePrincipal: service };
        this.child(role, aws.organizations.DelegatedAdministrator, inputs, opts);
      }
    }
  }
}

function rootOf(organization: aws.organizations.Organization): pulumi.Output<string> {
  return organization.roots.apply((roots) => {
    const [root] = roots;
    if (root === undefined) throw new Error("the organization has no root");
    return root.id;
  });
}

/** What must not be lost stays when the stack goes. */
function keptWhen(protect: boolean): pulumi.CustomResourceOptions {
  return { protect, retainOnDelete: protect };
}

function found<Resource>(resources: Named<Resource>, code: string): Resource {
  const resource = resources[code];
  if (resource === undefined) throw new Error(`${code} is planned, but not registered`);
  return resource;
}

function mapped<From, To>(resources: Named<From>, convert: (resource: From) => To): Named<To> {
  return Object.fromEntries(Object.entries(resources).map(([code, resource]) => [code, convert(resource)]));
}
