// Which file was copied, and which was not, is in the log.

import { every, present, rule } from "@temelj/policy";

/** A transfer task writes to a log group. */
export const datasyncTaskRecordsLogs = rule("datasync-task-records-logs", {
  title: { en: "Transfer task writes logs", cnr: "Zadatak prenosa vodi zapis" },
  severity: "medium",
  on: "aws:datasync/task:Task",
  why: "Nobody can say which files were left out, or changed on the way.",
  attack: "Files disappear between two offices; the task says only that it ended.",
  fix: "set cloudwatchLogGroupArn",
  controls: ["security-hub:DataSync.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/datasync-controls.html#datasync-1"],
  check: (task) => every(task, ["cloudwatchLogGroupArn"], present),
});
