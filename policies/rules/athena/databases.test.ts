import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { athenaDatabaseIsEncrypted } from "./athena-database-is-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(
  athenaDatabaseIsEncrypted,
  "aws:athena/database:Database",
  { encryptionConfiguration: { encryptionOption: "SSE_KMS" } },
  [
    ["as it should be", {}, "pass"],
    ["not said", { encryptionConfiguration: undefined }, "fail"],
    ["not known", { encryptionConfiguration: { encryptionOption: unknown } }, "unknown"],
  ],
);
