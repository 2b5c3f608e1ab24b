import * as aws from "@pulumi/aws";

new aws.networkfirewall.FirewallPolicy("estate", {
  firewallPolicy: {
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
  },
  encryptionConfiguration: {
    type: "CUSTOMER_KMS",
    keyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  },
});
