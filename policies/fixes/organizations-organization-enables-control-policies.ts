import * as aws from "@pulumi/aws";

new aws.organizations.Organization("state", {
  featureSet: "ALL",
  enabledPolicyTypes: ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"],
});
