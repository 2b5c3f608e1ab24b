// General Data Protection Regulation as a Pulumi policy pack: `pulumi preview --policy-pack policies/packs/gdpr-32`.
// JavaScript, because the policy host compiles a pack's own TypeScript by itself and can't yet with TypeScript 7.

import { PolicyPack } from "@pulumi/policy";
import { frameworkEnforcement, frameworkRules } from "@temelj/policies/framework";
import { toPolicyPack } from "@temelj/policy";

new PolicyPack("temelj-gdpr-32", toPolicyPack(frameworkRules("gdpr-32"), { enforcement: frameworkEnforcement }));
