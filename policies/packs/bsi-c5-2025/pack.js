// BSI Cloud Computing Compliance Criteria Catalogue (C5) as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/bsi-c5-2025`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { frameworkEnforcement, frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

new PolicyPack(
  "temelj-bsi-c5-2025",
  toPolicyPack(frameworkRules("bsi-c5-2025"), { enforcement: frameworkEnforcement }),
);
