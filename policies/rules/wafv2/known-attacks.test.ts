import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { wafv2WebAclStopsKnownAttacks } from "./wafv2-web-acl-stops-known-attacks.ts";

const { unknown } = wireMarks;

judgesChanges(
  wafv2WebAclStopsKnownAttacks,
  "aws:wafv2/webAcl:WebAcl",
  {
    rules: [
      {
        name: "known",
        priority: 1,
        overrideAction: { none: {} },
        statement: { managedRuleGroupStatement: { name: "AWSManagedRulesKnownBadInputsRuleSet", vendorName: "AWS" } },
      },
    ],
  },
  [
    ["as it should be", {}, "pass"],
    [
      "only counted",
      {
        rules: [
          {
            name: "known",
            overrideAction: { count: {} },
            statement: {
              managedRuleGroupStatement: { name: "AWSManagedRulesKnownBadInputsRuleSet", vendorName: "AWS" },
            },
          },
        ],
      },
      "fail",
    ],
    [
      "others",
      {
        rules: [
          {
            name: "x",
            statement: { managedRuleGroupStatement: { name: "AWSManagedRulesCommonRuleSet", vendorName: "AWS" } },
          },
        ],
      },
      "fail",
    ],
    ["none", { rules: undefined }, "fail"],
    [
      "as JSON",
      {
        rules: undefined,
        ruleJson: JSON.stringify([
          { Statement: { ManagedRuleGroupStatement: { Name: "AWSManagedRulesKnownBadInputsRuleSet" } } },
        ]),
      },
      "pass",
    ],
    ["not known", { rules: unknown }, "unknown"],
  ],
);
