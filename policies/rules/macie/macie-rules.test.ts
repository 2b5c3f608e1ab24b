import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { macieIsOn } from "./macie-is-on.ts";

const { unknown } = wireMarks;

judgesChanges(
  macieIsOn,
  "aws:macie2/account:Account",
  { status: "ENABLED", findingPublishingFrequency: "FIFTEEN_MINUTES" },
  [
    ["on", {}, "pass"],
    ["not said", { status: undefined }, "pass"],
    ["paused", { status: "PAUSED" }, "fail"],
    ["not known", { status: unknown }, "unknown"],
  ],
);
