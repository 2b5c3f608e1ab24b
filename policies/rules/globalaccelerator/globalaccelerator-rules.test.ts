import { judgesChanges } from "../../testing/aws.ts";
import { globalacceleratorRecordsFlows } from "./globalaccelerator-records-flows.ts";

judgesChanges(
  globalacceleratorRecordsFlows,
  "aws:globalaccelerator/accelerator:Accelerator",
  { attributes: { flowLogsEnabled: true, flowLogsS3Bucket: "flows" } },
  [
    ["as it should be", {}, "pass"],
    ["off", { attributes: { flowLogsEnabled: false } }, "fail"],
    ["not said", { attributes: undefined }, "fail"],
  ],
);
