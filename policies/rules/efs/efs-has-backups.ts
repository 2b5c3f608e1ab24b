// A deleted folder comes back only from a copy.

import { equals, every, fail, rule } from "@temelj/policy";

/** A file system has a BackupPolicy that is on. One made through the API has none. */
export const efsHasBackups = rule("efs-has-backups", {
  title: { en: "File system has backups", cnr: "Sistem datoteka ima rezervne kopije" },
  severity: "medium",
  on: "aws:efs/fileSystem:FileSystem",
  why: "What is deleted or encrypted by ransomware is gone.",
  attack: "Ransomware on one server encrypts the shared folder; there is no older copy.",
  fix: "add an efs.BackupPolicy with status ENABLED",
  controls: ["security-hub:EFS.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-2"],
  check(_files, { related }) {
    const policy = related("aws:efs/backupPolicy:BackupPolicy", "fileSystemId");
    if (policy === undefined) return fail({ message: "the file system has no BackupPolicy" });
    return every(policy, ["backupPolicy.status"], equals("ENABLED"));
  },
});
