// CIS Amazon Web Services Foundations Benchmark as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/cis-aws-5-0`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { frameworkEnforcement, frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

new PolicyPack(
  "temelj-cis-aws-5-0",
  toPolicyPack(frameworkRules("cis-aws-5.0"), { enforcement: frameworkEnforcement }),
);
