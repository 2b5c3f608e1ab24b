import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { ramShareStaysInOrganization } from "../ram/ram-share-stays-in-organization.ts";
import { ssoadminApplicationRequiresAssignment } from "../ssoadmin/ssoadmin-application-requires-assignment.ts";
import { ssoadminAssignmentNamesAGroup } from "../ssoadmin/ssoadmin-assignment-names-a-group.ts";
import { ssoadminPermissionSetEndsItsSession } from "../ssoadmin/ssoadmin-permission-set-ends-its-session.ts";
import { organizationsAccountOutlivesItsCode } from "./organizations-account-outlives-its-code.ts";
import { organizationsOrganizationEnablesControlPolicies } from "./organizations-organization-enables-control-policies.ts";
import { organizationsOrganizationHasAllFeatures } from "./organizations-organization-has-all-features.ts";
import { organizationsOrganizationKeepsItsAccounts } from "./organizations-organization-keeps-its-accounts.ts";

const { unknown } = wireMarks;
const organization = "aws:organizations/organization:Organization";

judgesChanges(organizationsOrganizationHasAllFeatures, organization, { featureSet: "ALL" }, [
  ["all", {}, "pass"],
  ["not said, which is all", { featureSet: undefined }, "pass"],
  ["bills only", { featureSet: "CONSOLIDATED_BILLING" }, "fail"],
  ["not known", { featureSet: unknown }, "unknown"],
]);

const types = ["SERVICE_CONTROL_POLICY", "TAG_POLICY"];
judgesChanges(organizationsOrganizationEnablesControlPolicies, organization, { enabledPolicyTypes: types }, [
  ["with others", {}, "pass"],
  ["others only", { enabledPolicyTypes: ["TAG_POLICY"] }, "fail"],
  ["none", { enabledPolicyTypes: undefined }, "fail"],
  ["not known", { enabledPolicyTypes: unknown }, "unknown"],
]);

const denies = (content: unknown, type?: string) => ({
  organization: resource(organization, {}),
  policy: resource("aws:organizations/policy:Policy", { content, ...(type === undefined ? {} : { type }) }),
});
const leaving = { Statement: [{ Effect: "Deny", Action: ["organizations:LeaveOrganization"], Resource: "*" }] };
judgesScenarios(organizationsOrganizationKeepsItsAccounts, [
  ["denied by a policy", denies(JSON.stringify(leaving)), "pass"],
  [
    "denied among everything",
    denies({ Statement: { Effect: "Deny", Action: "organizations:*", Resource: "*" } }),
    "pass",
  ],
  ["denied by a policy of another type", denies(leaving, "TAG_POLICY"), "fail"],
  ["allowed", denies({ Statement: { Effect: "Allow", Action: "*", Resource: "*" } }, "SERVICE_CONTROL_POLICY"), "fail"],
  ["no policy", { organization: resource(organization, {}) }, "fail"],
  ["a policy not known", denies(unknown), "unknown"],
]);

const account = { name: "kotor-production", email: "aws+kotor-production@gov-me.example" };
judgesChanges(organizationsAccountOutlivesItsCode, "aws:organizations/account:Account", account, [
  ["not said", {}, "pass"],
  ["no", { closeOnDeletion: "false" }, "pass"],
  ["closed", { closeOnDeletion: true }, "fail"],
  ["not known", { closeOnDeletion: unknown }, "unknown"],
]);

const permissionSet = "aws:ssoadmin/permissionSet:PermissionSet";
judgesChanges(ssoadminPermissionSetEndsItsSession, permissionSet, { sessionDuration: "PT8H" }, [
  ["eight hours", {}, "pass"],
  ["in minutes", { sessionDuration: "PT90M" }, "pass"],
  ["not said, which is one hour", { sessionDuration: undefined }, "pass"],
  ["half an hour more", { sessionDuration: "PT8H30M" }, "fail"],
  ["a day", { sessionDuration: "P1D" }, "fail"],
  ["something else", { sessionDuration: "8 hours" }, "fail"],
  ["not known", { sessionDuration: unknown }, "unknown"],
]);

const assignment = { principalType: "GROUP", principalId: "1" };
judgesChanges(ssoadminAssignmentNamesAGroup, "aws:ssoadmin/accountAssignment:AccountAssignment", assignment, [
  ["a group", {}, "pass"],
  ["a person", { principalType: "USER" }, "fail"],
  ["not known", { principalType: unknown }, "unknown"],
]);

const application = "aws:ssoadmin/applicationAssignmentConfiguration:ApplicationAssignmentConfiguration";
judgesChanges(ssoadminApplicationRequiresAssignment, application, { assignmentRequired: true }, [
  ["required", {}, "pass"],
  ["required, as text", { assignmentRequired: "true" }, "pass"],
  ["open to everybody", { assignmentRequired: false }, "fail"],
  ["not known", { assignmentRequired: unknown }, "unknown"],
]);

judgesChanges(ramShareStaysInOrganization, "aws:ram/resourceShare:ResourceShare", { allowExternalPrincipals: false }, [
  ["inside", {}, "pass"],
  ["not said, which is inside", { allowExternalPrincipals: undefined }, "pass"],
  ["outside", { allowExternalPrincipals: true }, "fail"],
  ["outside, as text", { allowExternalPrincipals: "true" }, "fail"],
  ["not known", { allowExternalPrincipals: unknown }, "unknown"],
]);
