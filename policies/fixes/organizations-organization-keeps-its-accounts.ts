import * as aws from "@pulumi/aws";

const organization = new aws.organizations.Organization("state", {
  featureSet: "ALL",
  enabledPolicyTypes: ["SERVICE_CONTROL_POLICY"],
});

const stay = new aws.organizations.Policy("stay", {
  type: "SERVICE_CONTROL_POLICY",
  content: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Action: "organizations:LeaveOrganization", Resource: "*" }],
  }),
});

new aws.organizations.PolicyAttachment("stay", {
  policyId: stay.id,
  targetId: organization.roots.apply(([root]) => root?.id ?? ""),
});
