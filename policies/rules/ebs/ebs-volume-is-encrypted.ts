// A volume outlives its machine, and its snapshots outlive the volume.

import { equals, every, isAbsent, pass, rule, unknown, type Verdict } from "@temelj/policy";

import { accountEncryptsVolumes } from "../../reading/launches.ts";

/** Volumes and copies of snapshots are encrypted. Without a word they are not, unless the account says so. */
export const ebsVolumeIsEncrypted = rule("ebs-volume-is-encrypted", {
  title: { en: "Volume is encrypted", cnr: "Disk je šifrovan" },
  severity: "medium",
  on: ["aws:ebs/volume:Volume", "aws:ebs/snapshotCopy:SnapshotCopy"],
  why: "A snapshot of it can be copied and shared; without encryption whoever has it reads it.",
  attack:
    "With a stolen sign-in somebody copies the disk into an account of their own and reads it there, with no password to the machine.",
  fix: "set encrypted: true, with a kmsKeyId of your own",
  controls: ["security-hub:EC2.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-3"],
  check(volume, context): Verdict {
    if (isAbsent(volume.encrypted)) {
      if (accountEncryptsVolumes(volume, context)) return pass();
      if ("snapshotId" in volume && !isAbsent(volume.snapshotId)) {
        return unknown("encrypted", "encrypted is as in the snapshot, which is not known");
      }
    }
    return every(volume, ["encrypted"], equals(true));
  },
});
