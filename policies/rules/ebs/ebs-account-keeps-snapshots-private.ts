// One switch keeps every snapshot from becoming public.

import { oneOf, every, rule } from "@temelj/policy";

/** The account refuses to share snapshots with everybody. */
export const ebsAccountKeepsSnapshotsPrivate = rule("ebs-account-keeps-snapshots-private", {
  title: { en: "Account keeps snapshots private", cnr: "Nalog drži snimke diskova privatnim" },
  severity: "high",
  on: "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
  why: "Public snapshots are searched for keys and data all day long, by people who do nothing else.",
  attack:
    "Somebody shares a copy of a disk with everybody to get it into another account. Within minutes robots copy it and search it for passwords.",
  fix: 'set state: "block-all-sharing"',
  sources: ["https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html"],
  check: (block) => every(block, ["state"], oneOf(["block-all-sharing", "block-new-sharing"])),
});
