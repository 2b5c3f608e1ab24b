import * as aws from "@pulumi/aws";

const allowed = new aws.networkfirewall.RuleGroup("allowed-names", {
  type: "STATEFUL",
  capacity: 100,
  ruleGroup: {
    rulesSource: {
      rulesSourceList: {
        generatedRulesType: "ALLOWLIST",
        targetTypes: ["TLS_SNI"],
        targets: [".gov-me.example", ".payments.example"],
      },
    },
  },
});

new aws.networkfirewall.FirewallPolicy("hub", {
  firewallPolicy: {
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
    statefulRuleGroupReferences: [{ resourceArn: allowed.arn }],
  },
});
