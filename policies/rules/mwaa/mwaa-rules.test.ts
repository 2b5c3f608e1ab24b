import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { mwaaRecordsLogs } from "./mwaa-records-logs.ts";
import { mwaaWebserverIsPrivate } from "./mwaa-webserver-is-private.ts";

const { unknown } = wireMarks;

judgesChanges(mwaaWebserverIsPrivate, "aws:mwaa/environment:Environment", { webserverAccessMode: "PRIVATE_ONLY" }, [
  ["as it should be", {}, "pass"],
  ["public", { webserverAccessMode: "PUBLIC_ONLY" }, "fail"],
  ["both", { webserverAccessMode: "PUBLIC_AND_PRIVATE" }, "fail"],
  ["not said", { webserverAccessMode: undefined }, "pass"],
  ["not known", { webserverAccessMode: unknown }, "unknown"],
]);

judgesChanges(
  mwaaRecordsLogs,
  "aws:mwaa/environment:Environment",
  {
    loggingConfiguration: {
      schedulerLogs: { enabled: true },
      webserverLogs: { enabled: true },
      workerLogs: { enabled: true },
    },
  },
  [
    ["as it should be", {}, "pass"],
    ["no log of the page", { loggingConfiguration: { webserverLogs: { enabled: false } } }, "fail"],
    ["none", { loggingConfiguration: undefined }, "fail"],
    ["not known", { loggingConfiguration: { workerLogs: { enabled: unknown } } }, "unknown"],
  ],
);
