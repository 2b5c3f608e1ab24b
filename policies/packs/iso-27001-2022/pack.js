// ISO/IEC 27001:2022 Annex A as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/iso-27001-2022`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { frameworkEnforcement, frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

new PolicyPack(
  "temelj-iso-27001-2022",
  toPolicyPack(frameworkRules("iso-27001-2022"), { enforcement: frameworkEnforcement }),
);
