import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { workspacesVolumesAreEncrypted } from "./workspaces-volumes-are-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(
  workspacesVolumesAreEncrypted,
  "aws:workspaces/workspace:Workspace",
  { rootVolumeEncryptionEnabled: true, userVolumeEncryptionEnabled: true },
  [
    ["as it should be", {}, "pass"],
    ["the user's only", { rootVolumeEncryptionEnabled: false }, "fail"],
    ["not said", { userVolumeEncryptionEnabled: undefined }, "fail"],
    ["not known", { rootVolumeEncryptionEnabled: unknown }, "unknown"],
  ],
);
