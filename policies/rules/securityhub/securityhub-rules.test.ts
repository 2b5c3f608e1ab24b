import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { securityhubEnablesNewControls } from "./securityhub-enables-new-controls.ts";

const { unknown } = wireMarks;

judgesChanges(securityhubEnablesNewControls, "aws:securityhub/account:Account", { autoEnableControls: true }, [
  ["takes them", {}, "pass"],
  ["not said", { autoEnableControls: undefined }, "pass"],
  ["does not", { autoEnableControls: false }, "fail"],
  ["not known", { autoEnableControls: unknown }, "unknown"],
]);
