import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { datasyncTaskRecordsLogs } from "./datasync-task-records-logs.ts";

const { unknown } = wireMarks;

judgesChanges(datasyncTaskRecordsLogs, "aws:datasync/task:Task", { cloudwatchLogGroupArn: "arn:logs" }, [
  ["as it should be", {}, "pass"],
  ["not said", { cloudwatchLogGroupArn: undefined }, "fail"],
  ["not known", { cloudwatchLogGroupArn: unknown }, "unknown"],
]);
