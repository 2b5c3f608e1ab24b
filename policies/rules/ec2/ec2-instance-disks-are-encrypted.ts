// A disk that is not encrypted is read by whoever gets its snapshot.

import { allOf, equals, every, isAbsent, isTrue, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { everyIndex } from "../../reading/kubernetes/items.ts";
import { accountEncryptsVolumes, launchTypes, type FromTemplate } from "../../reading/launches.ts";

interface Disk {
  readonly encrypted?: boolean | undefined;
  readonly noDevice?: boolean | undefined;
  readonly snapshotId?: string | undefined;
}

/** All disks with which machines start are encrypted. Without a word they are not, unless the account says so. */
export const ec2InstanceDisksAreEncrypted = rule("ec2-instance-disks-are-encrypted", {
  title: { en: "Instance's disks are encrypted", cnr: "Diskovi instance su šifrovani" },
  severity: "medium",
  on: launchTypes,
  why: "Snapshots are copied, shared and forgotten; encryption keeps them closed to whoever lacks the key.",
  attack:
    "A stolen sign-in is enough to copy the machine's disk elsewhere and to read every file on it, past the machine's own passwords.",
  fix: "set encrypted: true for each disk, or encrypt by default with ebs.EncryptionByDefault",
  controls: ["security-hub:EC2.3", "security-hub:EC2.181"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-181",
    "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
  ],
  check(launch, context): Verdict {
    const encrypted = equals(true);
    if (accountEncryptsVolumes(launch, context)) return pass();
    if ("blockDeviceMappings" in launch || context.resource.type === "aws:ec2/launchTemplate:LaunchTemplate") {
      const mappings = "blockDeviceMappings" in launch ? (launch.blockDeviceMappings ?? []) : [];
      const disks = Array.from({ length: mappings.length }, (_, index) => index);
      const checks = disks.map((index) => (): Verdict => {
        if (isAbsent(mappings[index]?.ebs)) return notApplicable(`blockDeviceMappings[${index}] is no EBS volume`);
        const { encrypted: own, snapshotId } = mappings[index]?.ebs ?? {};
        if (isAbsent(own) && !isAbsent(snapshotId)) return notApplicable("encrypted as its snapshot is");
        const found = { blockDeviceMappings: mappings[index] ?? {} };
        return every(found, ["blockDeviceMappings.ebs.encrypted"], encrypted, {
          path: `blockDeviceMappings[${index}].ebs.encrypted`,
          subject: launch,
        });
      });
      return checks.length === 0 ? notApplicable("the image decides about the disks") : allOf(...checks);
    }
    if (!("rootBlockDevice" in launch) && !isAbsent((launch as FromTemplate).launchTemplate)) {
      return notApplicable("the launch template decides about the disks");
    }
    return allOf(
      () => every(launch, ["rootBlockDevice.encrypted"], encrypted),
      () => {
        const disks = "ebsBlockDevices" in launch ? (launch.ebsBlockDevices ?? []) : [];
        return everyIndex(disks.length, (index) => {
          const disk: Disk = disks[index] ?? {};
          if (isTrue(disk.noDevice)) return notApplicable("a device that is left out");
          if (isAbsent(disk.encrypted) && !isAbsent(disk.snapshotId))
            return notApplicable("encrypted as its snapshot is");
          return every(disk, ["encrypted"], encrypted, {
            path: `ebsBlockDevices[${index}].encrypted`,
            subject: launch,
          });
        });
      },
    );
  },
});
