// What an image starts is encrypted only if the image is.

import { allOf, equals, every, isAbsent, listed, notApplicable, rule, type Verdict } from "@temelj/policy";

/** The disks of an image are encrypted, and so is its copy. A disk from a snapshot is as the snapshot is. */
export const ec2ImageIsEncrypted = rule("ec2-image-is-encrypted", {
  title: { en: "Image is encrypted", cnr: "Slika je šifrovana" },
  severity: "medium",
  on: ["aws:ec2/ami:Ami", "aws:ec2/amiCopy:AmiCopy"],
  why: "Images are shared and copied to other regions; without encryption each copy is readable.",
  attack:
    "A copy of the image gets into a stranger's account. They mount its disk and read what was left on it: keys, addresses, data of tests.",
  fix: "set encrypted: true, with a kmsKeyId that the users of the image may use",
  sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"],
  check(image, { resource: { type } }): Verdict {
    if (type === "aws:ec2/amiCopy:AmiCopy") return every(image as { encrypted?: boolean }, ["encrypted"], equals(true));
    const disks = listed(image.ebsBlockDevices);
    if (disks.length === 0) return notApplicable("the image has no EBS disks");
    return allOf(
      ...Array.from({ length: disks.length }, (_, index) => (): Verdict => {
        const disk = (disks[index] ?? {}) as { readonly encrypted?: boolean; readonly snapshotId?: string };
        if (!isAbsent(disk.snapshotId)) return notApplicable("encrypted as its snapshot is");
        return every(disk, ["encrypted"], equals(true), {
          path: `ebsBlockDevices[${index}].encrypted`,
          subject: image,
        });
      }),
    );
  },
});
