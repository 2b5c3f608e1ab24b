// What is shared within a government must not be shareable with anybody.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A resource share is for accounts of the organization only. That is the provider's default, but not AWS's. */
export const ramShareStaysInOrganization = rule("ram-share-stays-in-organization", {
  title: { en: "Resource share stays in the organization", cnr: "Dijeljenje ostaje u organizaciji" },
  severity: "high",
  on: "aws:ram/resourceShare:ResourceShare",
  why: "A mistyped account number would give a stranger the network or the keys.",
  attack: "Two digits of an account number are swapped. A stranger accepts the share and has a place in your network.",
  fix: "set allowExternalPrincipals: false",
  sources: ["https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-create.html"],
  check: (share) => every(share, ["allowExternalPrincipals"], orAbsent(equals(false))),
});
