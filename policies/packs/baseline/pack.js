// The baseline as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/baseline`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7; for
// the same reason the pack brings a TypeScript of its own. Everything behind it is typed.

import { PolicyPack } from "@pulumi/policy";
import { baselineRules } from "@temelj/policies/baseline";
import { toPolicyPack } from "@temelj/policy";

// oxlint-disable-next-line eslint/no-new -- the pack registers itself and serves the engine
new PolicyPack("temelj-baseline", toPolicyPack(baselineRules));
