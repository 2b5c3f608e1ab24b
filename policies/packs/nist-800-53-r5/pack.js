// NIST SP 800-53 as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/nist-800-53-r5`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { enforcementOf } from "@temelj/policies";
import { frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

const rules = frameworkRules("nist-800-53-r5");

// oxlint-disable-next-line eslint/no-new -- the pack registers itself and serves the engine
new PolicyPack("temelj-nist-800-53-r5", toPolicyPack(rules, { enforcement: enforcementOf(rules) }));
