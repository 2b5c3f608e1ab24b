import * as aws from "@pulumi/aws";

new aws.networkfirewall.RuleGroup("refused-networks", {
  type: "STATELESS",
  capacity: 10,
  ruleGroup: {
    rulesSource: {
      statelessRulesAndCustomActions: {
        statelessRules: [
          {
            priority: 1,
            ruleDefinition: {
              actions: ["aws:drop"],
              matchAttributes: {
                sources: [{ addressDefinition: "203.0.113.0/24" }],
                destinations: [{ addressDefinition: "0.0.0.0/0" }],
              },
            },
          },
        ],
      },
    },
  },
});
