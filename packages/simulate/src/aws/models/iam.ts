// IAM: roles, policies, users, what attaches them, and the account's own settings.
// ARNs: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
// Prefixes of unique ids: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html (2026-11-23)

import type { Properties } from "../../simulation.ts";
import { unknownMarker } from "../../unknown-marker.ts";
import type { AwsModels, ModelSubject } from "../aws-model.ts";

const created = "2026-01-01T00:00:00Z";

export const iamModels: AwsModels = {
  "aws:iam/role:Role": {
    id: "{.name}",
    arn: "arn:{partition}:iam::{account}:role{.path|/}{id}",
    outputs: { path: "/", maxSessionDuration: 3600, uniqueId: "AROA{upper:17}", createDate: created },
  },
  "aws:iam/policy:Policy": {
    id: "arn:{partition}:iam::{account}:policy{.path|/}{.name}",
    arn: "{id}",
    outputs: { path: "/", policyId: "ANPA{upper:17}", attachmentCount: 0 },
  },
  "aws:iam/user:User": {
    id: "{.name}",
    arn: "arn:{partition}:iam::{account}:user{.path|/}{id}",
    outputs: { path: "/", uniqueId: "AIDA{upper:17}" },
  },
  "aws:iam/group:Group": {
    id: "{.name}",
    arn: "arn:{partition}:iam::{account}:group{.path|/}{id}",
    outputs: { path: "/", uniqueId: "AGPA{upper:17}" },
  },
  "aws:iam/instanceProfile:InstanceProfile": {
    id: "{.name}",
    arn: "arn:{partition}:iam::{account}:instance-profile{.path|/}{id}",
    outputs: { path: "/", uniqueId: "AIPA{upper:17}", createDate: created },
  },
  "aws:iam/serviceLinkedRole:ServiceLinkedRole": {
    id: "arn:{partition}:iam::{account}:role/aws-service-role/{.awsServiceName}/AWSServiceRole{letters:8}",
    arn: "{id}",
    outputs: {
      name: "AWSServiceRole{letters:8}",
      path: "/aws-service-role/{.awsServiceName}/",
      uniqueId: "AROA{upper:17}",
      createDate: created,
    },
  },
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": {
    id: "{.url}",
    derive: (subject) => ({ id: openIdArn(subject), arn: openIdArn(subject) }),
  },
  "aws:iam/samlProvider:SamlProvider": {
    id: "arn:{partition}:iam::{account}:saml-provider/{.name}",
    arn: "{id}",
  },
  "aws:iam/accessKey:AccessKey": { id: "AKIA{upper:16}", outputs: { createDate: created } },
  "aws:iam/rolePolicy:RolePolicy": { id: "{.role}:{.name}" },
  "aws:iam/userPolicy:UserPolicy": { id: "{.user}:{.name}" },
  "aws:iam/groupPolicy:GroupPolicy": { id: "{.group}:{.name}" },
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": { id: "{.role}/{.policyArn}" },
  "aws:iam/userPolicyAttachment:UserPolicyAttachment": { id: "{.user}/{.policyArn}" },
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment": { id: "{.group}/{.policyArn}" },
  "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive": { id: "{.roleName}" },
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": { id: "{.roleName}" },
  "aws:iam/accountAlias:AccountAlias": { id: "{.accountAlias}" },
  "aws:iam/accountPasswordPolicy:AccountPasswordPolicy": {
    id: "iam-account-password-policy",
    derive: passwordsExpire,
  },
  "aws:iam/organizationsFeatures:OrganizationsFeatures": { id: "{organization}" },
  "aws:iam/securityTokenServicePreferences:SecurityTokenServicePreferences": { id: "{account}" },
};

/** The provider's ARN ends in its URL without the scheme. */
function openIdArn({ inputs, world }: ModelSubject): string {
  const url = String(inputs["url"] ?? "");
  if (url === unknownMarker) return unknownMarker;
  return `arn:${world.partition}:iam::${world.account}:oidc-provider/${url.replace(/^https:\/\//, "")}`;
}

function passwordsExpire({ inputs }: ModelSubject): Properties {
  const age = inputs["maxPasswordAge"];
  return { expirePasswords: typeof age === "number" && age > 0 };
}
