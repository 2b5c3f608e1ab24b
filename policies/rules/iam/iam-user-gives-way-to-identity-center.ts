// People come from one directory, not from a list of users in every account.

import { fail, rule } from "@temelj/policy";

/** There are no IAM users: people sign in through Identity Center, machines take roles. */
export const iamUserGivesWayToIdentityCenter = rule("iam-user-gives-way-to-identity-center", {
  title: { en: "Identity Center instead of IAM users", cnr: "Identity Center umjesto IAM korisnika" },
  severity: "low",
  on: "aws:iam/user:User",
  why: "An IAM user has a password or keys that never expire, and stays when its owner leaves the directory.",
  attack:
    "An employee left in spring and was removed from the directory. The separate AWS user was forgotten, and still signs in.",
  fix: "give people a permission set in IAM Identity Center, and machines a role",
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html",
  ],
  check: (_user, { resource }) => fail({ message: `${resource.name} is an IAM user` }),
});
