// A desktop holds what its clerk works on.

import { equals, every, rule } from "@temelj/policy";

/** Both volumes of a virtual desktop are encrypted. They can't be later. */
export const workspacesVolumesAreEncrypted = rule("workspaces-volumes-are-encrypted", {
  title: { en: "Desktop's volumes are encrypted", cnr: "Diskovi radne površine su šifrovani" },
  severity: "medium",
  on: "aws:workspaces/workspace:Workspace",
  why: "Drafts, mails and sign-ins lie on the desktop's disks in the clear.",
  attack: "Somebody who gets hold of a snapshot of the desktop reads the files of the clerk.",
  fix: "set rootVolumeEncryptionEnabled, userVolumeEncryptionEnabled and volumeEncryptionKey",
  controls: ["security-hub:WorkSpaces.1", "security-hub:WorkSpaces.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/workspaces-controls.html#workspaces-1",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/workspaces-controls.html#workspaces-2",
  ],
  check: (desktop) => every(desktop, ["rootVolumeEncryptionEnabled", "userVolumeEncryptionEnabled"], equals(true)),
});
