import * as aws from "@pulumi/aws";

new aws.networkfirewall.FirewallPolicy("hub", {
  firewallPolicy: {
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
  },
});
