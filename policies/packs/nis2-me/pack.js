// Law on Information Security (NIS2) as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/nis2-me`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { frameworkEnforcement, frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

new PolicyPack("temelj-nis2-me", toPolicyPack(frameworkRules("nis2-me"), { enforcement: frameworkEnforcement }));
