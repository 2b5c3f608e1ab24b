import * as aws from "@pulumi/aws";

new aws.transfer.Server("partners", {
  protocols: ["SFTP"],
  securityPolicyName: "TransferSecurityPolicy-2025-03",
  endpointType: "VPC",
  endpointDetails: { vpcId: "vpc-0a1b2c3d4e5f60718", subnetIds: ["subnet-0a1b2c3d4e5f60718"] },
  structuredLogDestinations: ["arn:aws:logs:eu-central-1:111111111111:log-group:partners:*"],
});
