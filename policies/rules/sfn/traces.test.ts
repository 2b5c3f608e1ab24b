import { judgesChanges } from "../../testing/aws.ts";
import { sfnRecordsTraces } from "./sfn-records-traces.ts";

judgesChanges(sfnRecordsTraces, "aws:sfn/stateMachine:StateMachine", { tracingConfiguration: { enabled: true } }, [
  ["as it should be", {}, "pass"],
  ["off", { tracingConfiguration: { enabled: false } }, "fail"],
  ["not said", { tracingConfiguration: undefined }, "fail"],
]);
