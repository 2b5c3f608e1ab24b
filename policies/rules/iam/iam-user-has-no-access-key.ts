// Keys that never expire are what is found in repositories and on laptops.

import { equals, every, rule } from "@temelj/policy";

/** No IAM user has an access key in use. */
export const iamUserHasNoAccessKey = rule("iam-user-has-no-access-key", {
  title: { en: "User has no access key in use", cnr: "Korisnik nema pristupni ključ u upotrebi" },
  severity: "medium",
  on: "aws:iam/accessKey:AccessKey",
  why: "A key works for whoever finds it, from anywhere, for as long as nobody notices.",
  attack:
    "A key gets into a public code repository with a configuration file. Robots find it within minutes and start machines at your expense.",
  fix: 'let the machine take a role (OIDC, instance profile, Roles Anywhere), and set the key\'s status to "Inactive"',
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  ],
  check: (key) => every(key, ["status"], equals("Inactive")),
});
