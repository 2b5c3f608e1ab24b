// Keys for whoever asks are keys for everybody.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** An identity pool gives AWS credentials to signed-in users only. */
export const cognitoIdentityPoolKnowsItsGuests = rule("cognito-identity-pool-knows-its-guests", {
  title: { en: "Identity pool gives nothing to strangers", cnr: "Grupa identiteta ništa ne daje nepoznatima" },
  severity: "high",
  on: "aws:cognito/identityPool:IdentityPool",
  why: "Anybody who reads the pool's id in a page gets credentials of AWS, without signing in.",
  attack:
    "A script takes the id from the portal's source, asks for guest credentials, and lists every bucket that their role may read.",
  fix: "set allowUnauthenticatedIdentities: false",
  controls: ["security-hub:Cognito.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-2"],
  check: (pool) => every(pool, ["allowUnauthenticatedIdentities"], orAbsent(equals(false))),
});
