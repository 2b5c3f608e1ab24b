// Kubernetes Pod Security Standards as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/pod-security-standards`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { enforcementOf } from "@temelj/policies";
import { frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

const rules = frameworkRules("pod-security-standards");

// oxlint-disable-next-line eslint/no-new -- the pack registers itself and serves the engine
new PolicyPack("temelj-pod-security-standards", toPolicyPack(rules, { enforcement: enforcementOf(rules) }));
