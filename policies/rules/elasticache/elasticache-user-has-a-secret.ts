// A user without a password is everybody.

import { allOf, equals, every, noneOfValues, orAbsent, rule } from "@temelj/policy";

/** A cache user signs in by a password or by IAM. */
export const elasticacheUserHasASecret = rule("elasticache-user-has-a-secret", {
  title: { en: "Cache user signs in", cnr: "Korisnik keša se prijavljuje" },
  severity: "high",
  on: "aws:elasticache/user:User",
  why: "Whoever reaches the port may call himself by this user's name.",
  attack: "A machine in the same network connects as the user, and reads all sessions.",
  fix: 'set authenticationMode.type: "iam"',
  sources: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html"],
  check: (user) =>
    allOf(
      () => every(user, ["noPasswordRequired"], orAbsent(equals(false))),
      () => every(user, ["authenticationMode.type"], orAbsent(noneOfValues(["no-password-required", "no-password"]))),
    ),
});
