// Office documents are what ransomware wants most.

import { atLeast, every, rule } from "@temelj/policy";

/** Automatic backups of a file system are kept for at least so many days (parameter). */
export const fsxKeepsBackups = rule("fsx-keeps-backups", {
  title: {
    en: "File server backups are kept for at least a week",
    cnr: "Rezervne kopije servera datoteka čuvaju se bar sedmicu",
  },
  severity: "medium",
  on: [
    "aws:fsx/windowsFileSystem:WindowsFileSystem",
    "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
    "aws:fsx/ontapFileSystem:OntapFileSystem",
  ],
  why: "What is deleted or encrypted is gone with the last day's copy.",
  attack: "Ransomware on one workplace encrypts the shared drive on Friday; on Monday no good copy is left.",
  fix: "set automaticBackupRetentionDays: 14",
  sources: ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html"],
  parameters: { days: 7 as number },
  check: (files, { config }) => every(files, ["automaticBackupRetentionDays"], atLeast(config.days)),
});
