// What lies in files is read by whoever gets the disk.

import { equals, every, rule } from "@temelj/policy";

/** A file system is encrypted. It can't be later. */
export const efsIsEncrypted = rule("efs-is-encrypted", {
  title: { en: "File system is encrypted", cnr: "Sistem datoteka je šifrovan" },
  severity: "medium",
  on: "aws:efs/fileSystem:FileSystem",
  why: "Backups and replicas of the file system hold everything in the clear.",
  attack: "Somebody with rights on backups restores the files to an account of their own and reads them.",
  fix: "set encrypted: true, and kmsKeyId for a key of your own",
  controls: ["security-hub:EFS.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-1"],
  check: (files) => every(files, ["encrypted"], equals(true)),
});
