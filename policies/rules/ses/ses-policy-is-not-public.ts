// Mail in the government's name must come from the government.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a mail identity lets everybody send in its name. */
export const sesPolicyIsNotPublic = rule("ses-policy-is-not-public", {
  title: { en: "Nobody else sends mail in its name", cnr: "Niko drugi ne šalje poštu u njegovo ime" },
  severity: "critical",
  on: ["aws:ses/identityPolicy:IdentityPolicy", "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy"],
  why: "Whoever may send from the domain writes to every citizen as the government.",
  attack: "A stranger's account sends forged tax notices from your own domain; every check of the sender passes.",
  fix: "name accounts or roles as principals",
  sources: ["https://docs.aws.amazon.com/ses/latest/dg/sending-authorization-policies.html"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});
