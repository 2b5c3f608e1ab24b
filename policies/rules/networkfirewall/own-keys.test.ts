import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { networkfirewallUsesOwnKey } from "./networkfirewall-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(
  networkfirewallUsesOwnKey,
  "aws:networkfirewall/firewall:Firewall",
  { encryptionConfiguration: { keyId: "arn:key" } },
  [
    ["as it should be", {}, "pass"],
    ["AWS's key", { encryptionConfiguration: undefined }, "fail"],
    ["not known", { encryptionConfiguration: unknown }, "unknown"],
  ],
);
