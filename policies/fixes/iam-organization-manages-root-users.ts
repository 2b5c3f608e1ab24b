import * as aws from "@pulumi/aws";

const organization = new aws.organizations.Organization("state", {
  featureSet: "ALL",
  awsServiceAccessPrincipals: ["iam.amazonaws.com"],
});

new aws.iam.OrganizationsFeatures(
  "state",
  { enabledFeatures: ["RootCredentialsManagement", "RootSessions"] },
  { dependsOn: organization },
);
