// Encryption that nobody has to think of is never forgotten.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Where the account's setting is managed, new volumes are encrypted by default. */
export const ebsAccountEncryptsVolumes = rule("ebs-account-encrypts-volumes", {
  title: { en: "Account encrypts new volumes", cnr: "Nalog šifruje nove diskove" },
  severity: "medium",
  on: "aws:ebs/encryptionByDefault:EncryptionByDefault",
  why: "Otherwise each volume of each program must say so, and one will not.",
  attack:
    "A new disk is made by hand in a hurry, without encryption. A copy of it, shared with a contractor by mistake, can be read at once.",
  fix: "set enabled: true, which is also the provider's default",
  controls: ["security-hub:EC2.7"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-7"],
  check: (setting) => every(setting, ["enabled"], orAbsent(equals(true))),
});
