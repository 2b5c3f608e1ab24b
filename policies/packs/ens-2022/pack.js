// Esquema Nacional de Seguridad (Spain) as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/ens-2022`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { frameworkEnforcement, frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

new PolicyPack("temelj-ens-2022", toPolicyPack(frameworkRules("ens-2022"), { enforcement: frameworkEnforcement }));
