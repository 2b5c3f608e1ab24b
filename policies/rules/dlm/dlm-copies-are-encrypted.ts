// A copy abroad should not be worse kept than the original.

import { allOf, equals, every, listed, notApplicable, rule } from "@temelj/policy";

/** Snapshots that a lifecycle policy copies to another region are encrypted there. */
export const dlmCopiesAreEncrypted = rule("dlm-copies-are-encrypted", {
  title: { en: "Copied snapshots are encrypted", cnr: "Kopirani snimci su šifrovani" },
  severity: "medium",
  on: "aws:dlm/lifecyclePolicy:LifecyclePolicy",
  why: "A copy takes the setting of the policy; without one that of the other region, which may be none.",
  attack: "Somebody who may share snapshots in the other region reads all disks there.",
  fix: "set encrypted: true in crossRegionCopyRules, and in encryptionConfiguration of event policies",
  sources: ["https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html"],
  check({ policyDetails }) {
    const rules = listed(policyDetails?.schedules).flatMap(({ crossRegionCopyRules: copies }) => listed(copies));
    const events = listed(policyDetails?.action?.crossRegionCopies);
    if (rules.length + events.length === 0) return notApplicable("nothing is copied to another region");
    return allOf(
      ...rules.map((copy) => () => every(copy, ["encrypted"], equals(true))),
      ...events.map((copy) => () => every(copy, ["encryptionConfiguration.encrypted"], equals(true))),
    );
  },
});
