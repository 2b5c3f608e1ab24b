// NIST SP 800-53 as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/nist-800-53-r5`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { frameworkEnforcement, frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

new PolicyPack(
  "temelj-nist-800-53-r5",
  toPolicyPack(frameworkRules("nist-800-53-r5"), { enforcement: frameworkEnforcement }),
);
