// A cluster that is gone has only its logs left.

import { every, present, rule } from "@temelj/policy";

/** A cluster archives its logs. */
export const emrClusterRecordsLogs = rule("emr-cluster-records-logs", {
  title: { en: "Cluster writes logs to a bucket", cnr: "Klaster vodi zapise u kanti" },
  severity: "low",
  on: "aws:emr/cluster:Cluster",
  why: "After the cluster ended nobody can say what ran on it.",
  attack: "A job copied data elsewhere; the cluster ended, and its logs with it.",
  fix: "set logUri",
  sources: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html"],
  check: (cluster) => every(cluster, ["logUri"], present),
});
