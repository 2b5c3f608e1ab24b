// A password of IAM's own is one more that nobody's directory can switch off.

import { fail, rule } from "@temelj/policy";

/** No IAM user can sign in to the console. */
export const iamUserHasNoConsolePassword = rule("iam-user-has-no-console-password", {
  title: { en: "User has no console password", cnr: "Korisnik nema lozinku za konzolu" },
  severity: "medium",
  on: "aws:iam/userLoginProfile:UserLoginProfile",
  why: "Such a password works until somebody remembers it, without the directory's second factor and rules.",
  attack:
    "The same password was used in a web shop that lost its list. Somebody tries it here, and nothing asks for a second proof.",
  fix: "remove the login profile; let the person sign in through IAM Identity Center",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],
  check: (_profile, { resource }) => fail({ message: `${resource.name} lets an IAM user sign in to the console` }),
});
