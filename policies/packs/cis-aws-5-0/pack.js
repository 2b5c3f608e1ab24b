// CIS Amazon Web Services Foundations Benchmark as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/cis-aws-5-0`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { enforcementOf } from "@temelj/policies";
import { frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

const rules = frameworkRules("cis-aws-5.0");

// oxlint-disable-next-line eslint/no-new -- the pack registers itself and serves the engine
new PolicyPack("temelj-cis-aws-5-0", toPolicyPack(rules, { enforcement: enforcementOf(rules) }));
