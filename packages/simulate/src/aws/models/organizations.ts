// AWS Organizations, account management, RAM shares, and IAM Identity Center.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html,
// list_awsresourceaccessmanagerram.html, list_awsiamidentitycenter.html (2026-11-23)

import { seededText } from "../../seeded-text.ts";
import type { Properties, SimulatedWorld } from "../../simulation.ts";
import { containsUnknown, unknownMarker } from "../../unknown-marker.ts";
import type { AwsModels, ModelSubject } from "../aws-model.ts";
import { organizationIds } from "../organization-ids.ts";

const joined = "2026-01-01T00:00:00Z";

export const organizationsModels: AwsModels = {
  "aws:organizations/organization:Organization": {
    id: "{organization}",
    arn: "arn:{partition}:organizations::{account}:organization/{id}",
    outputs: {
      featureSet: "ALL",
      masterAccountId: "{account}",
      masterAccountArn: "arn:{partition}:organizations::{account}:account/{id}/{account}",
      masterAccountName: "management",
    },
    derive: ({ inputs, world }) => ({
      accounts: [],
      nonMasterAccounts: [],
      roots: organizationRoots(world, inputs["enabledPolicyTypes"]),
    }),
  },
  "aws:organizations/organizationalUnit:OrganizationalUnit": {
    id: "ou-{root}-{lower:8}",
    arn: "arn:{partition}:organizations::{account}:ou/{organization}/{id}",
    derive: () => ({ accounts: [] }),
  },
  "aws:organizations/account:Account": {
    id: "{account-number}",
    arn: "arn:{partition}:organizations::{account}:account/{organization}/{id}",
    outputs: {
      parentId: "r-{root}",
      state: "ACTIVE",
      status: "ACTIVE",
      joinedMethod: "CREATED",
      joinedTimestamp: joined,
    },
  },
  "aws:organizations/policy:Policy": {
    id: "p-{lower:8}",
    outputs: { type: "SERVICE_CONTROL_POLICY" },
    derive: policyIdentity,
  },
  "aws:organizations/resourcePolicy:ResourcePolicy": {
    id: "rp-{lower:8}",
    arn: "arn:{partition}:organizations::{account}:resourcepolicy/{organization}/{id}",
  },
  "aws:organizations/policyAttachment:PolicyAttachment": { id: "{.targetId}:{.policyId}" },
  "aws:organizations/awsServiceAccess:AwsServiceAccess": {
    id: "{.servicePrincipal}",
    outputs: { dateEnabled: joined },
  },
  "aws:organizations/delegatedAdministrator:DelegatedAdministrator": {
    id: "{.accountId}/{.servicePrincipal}",
    arn: "arn:{partition}:organizations::{account}:account/{organization}/{.accountId}",
    outputs: {
      status: "ACTIVE",
      joinedMethod: "CREATED",
      joinedTimestamp: joined,
      delegationEnabledDate: joined,
    },
  },
  "aws:account/alternativeContact:AlternativeContact": {
    id: "{.alternateContactType}",
    derive: ofAccount("/", "alternateContactType"),
  },
  "aws:account/primaryContact:PrimaryContact": { id: "{.accountId|@account}" },
  "aws:account/region:Region": {
    id: "{.regionName}",
    outputs: { optStatus: "ENABLED" },
    derive: ofAccount(",", "regionName"),
  },
  "aws:ram/resourceShare:ResourceShare": {
    id: "arn:{partition}:ram:{region}:{account}:resource-share/{uuid}",
    arn: "{id}",
  },
  "aws:ram/resourceAssociation:ResourceAssociation": { id: "{.resourceShareArn},{.resourceArn}" },
  "aws:ram/principalAssociation:PrincipalAssociation": { id: "{.resourceShareArn},{.principal}" },
  "aws:ram/sharingWithOrganization:SharingWithOrganization": { id: "{account}" },
  "aws:ram/resourceShareAccepter:ResourceShareAccepter": {
    id: "{.shareArn}",
    outputs: { status: "ACTIVE", receiverAccountId: "{account}" },
  },
  "aws:ssoadmin/permissionSet:PermissionSet": {
    id: "{.instanceArn}",
    outputs: { createdDate: joined, sessionDuration: "PT1H" },
    derive: permissionSetIdentity,
  },
  "aws:ssoadmin/accountAssignment:AccountAssignment": {
    id: "{.principalId},{.principalType},{.targetId},{.targetType|AWS_ACCOUNT},{.permissionSetArn},{.instanceArn}",
    outputs: { targetType: "AWS_ACCOUNT" },
  },
  "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment": {
    id: "{.managedPolicyArn},{.permissionSetArn},{.instanceArn}",
  },
  "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy": { id: "{.permissionSetArn},{.instanceArn}" },
  "aws:ssoadmin/permissionsBoundaryAttachment:PermissionsBoundaryAttachment": {
    id: "{.permissionSetArn},{.instanceArn}",
  },
  "aws:identitystore/group:Group": {
    id: "{.identityStoreId}/{uuid}",
    arn: "arn:{partition}:identitystore:::group/{uuid}",
    outputs: { groupId: "{uuid}" },
  },
  "aws:identitystore/user:User": { id: "{.identityStoreId}/{uuid}", outputs: { userId: "{uuid}" } },
  "aws:identitystore/groupMembership:GroupMembership": {
    id: "{.identityStoreId}/{uuid}",
    outputs: { membershipId: "{uuid}" },
  },
};

/** The root of an account's organization, with the policy types that are switched on. */
export function organizationRoots(world: SimulatedWorld, enabledPolicyTypes: unknown): Properties[] {
  const { organization, root } = organizationIds(world);
  const types: readonly unknown[] = Array.isArray(enabledPolicyTypes) ? enabledPolicyTypes : [];
  return [
    {
      arn: `arn:${world.partition}:organizations::${world.account}:root/${organization}/r-${root}`,
      id: `r-${root}`,
      name: "Root",
      policyTypes: types.map((type) => ({ status: "ENABLED", type })),
    },
  ];
}

/** A permission set's ARN names the instance that it belongs to; its id adds that instance's ARN. */
function permissionSetIdentity({ urn, inputs, world }: ModelSubject): Properties {
  const instance = String(inputs["instanceArn"] ?? "");
  if (instance === unknownMarker) return { id: unknownMarker, arn: unknownMarker };
  const name = /instance\/(?<name>ssoins-[^/]+)$/.exec(instance)?.groups?.["name"] ?? "ssoins-unknown";
  const arn = `arn:${world.partition}:sso:::permissionSet/${name}/ps-${seededText(`${urn}#`, "hex", 16)}`;
  return { id: `${arn},${instance}`, arn };
}

/** A policy's ARN names its type in lower case. */
function policyIdentity({ urn, inputs, world }: ModelSubject): Properties {
  const id = `p-${seededText(`${urn}#`, "lower", 8)}`;
  const type = String(inputs["type"] ?? "SERVICE_CONTROL_POLICY").toLowerCase();
  const { organization } = organizationIds(world);
  return { id, arn: `arn:${world.partition}:organizations::${world.account}:policy/${organization}/${type}/${id}` };
}

/** A setting of another account: its id starts with that account, when the program names it. */
function ofAccount(separator: string, property: string): (subject: ModelSubject) => Properties {
  return ({ inputs }) => {
    const { accountId } = inputs;
    if (typeof accountId !== "string" || accountId === "") return {};
    if (containsUnknown([accountId, inputs[property]])) return { id: unknownMarker };
    return { id: `${accountId}${separator}${String(inputs[property])}` };
  };
}
