// ISO/IEC 27001:2022 Annex A as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/iso-27001-2022`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { enforcementOf } from "@temelj/policies";
import { frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

const rules = frameworkRules("iso-27001-2022");

// oxlint-disable-next-line eslint/no-new -- the pack registers itself and serves the engine
new PolicyPack("temelj-iso-27001-2022", toPolicyPack(rules, { enforcement: enforcementOf(rules) }));
