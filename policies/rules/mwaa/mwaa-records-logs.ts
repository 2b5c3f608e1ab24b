// A workflow that failed at night left only its log.

import { equals, every, rule } from "@temelj/policy";

const logs = [
  "loggingConfiguration.schedulerLogs.enabled",
  "loggingConfiguration.webserverLogs.enabled",
  "loggingConfiguration.workerLogs.enabled",
] as const;

/** A workflow environment writes the logs of its scheduler, its workers and its page. */
export const mwaaRecordsLogs = rule("mwaa-records-logs", {
  title: { en: "Workflows write logs", cnr: "Radni tokovi vode zapise" },
  severity: "medium",
  on: "aws:mwaa/environment:Environment",
  why: "Nobody can say who started a workflow, or why it did not run.",
  attack: "Somebody starts a workflow by hand that hands out data; no log says who.",
  fix: "set loggingConfiguration with schedulerLogs, workerLogs and webserverLogs enabled",
  sources: ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"],
  check: (environment) => every(environment, logs, equals(true)),
});
