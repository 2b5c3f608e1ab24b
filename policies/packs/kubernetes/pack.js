// The Kubernetes rules as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/kubernetes`.
// JavaScript, for the same reason as the baseline: the policy host can't yet compile a pack with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { enforcementOf } from "@temelj/policies";
import { kubernetesRules } from "@temelj/policies/kubernetes";
import { toPolicyPack } from "@temelj/policy";

// oxlint-disable-next-line eslint/no-new -- the pack registers itself and serves the engine
new PolicyPack("temelj-kubernetes", toPolicyPack(kubernetesRules, { enforcement: enforcementOf(kubernetesRules) }));
