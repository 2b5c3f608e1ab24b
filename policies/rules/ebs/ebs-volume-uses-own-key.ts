// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Volume is encrypted with a customer managed key. */
export const ebsVolumeUsesOwnKey = rule("ebs-volume-uses-own-key", {
  title: { en: "Volume has a key of its own", cnr: "Disk ima sopstveni ključ" },
  severity: "low",
  on: "aws:ebs/volume:Volume",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"],
  check: (it) => every(it, ["kmsKeyId"], present),
});
