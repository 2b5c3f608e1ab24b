// A slow registry is noticed by citizens first, unless somebody measures.

import { atLeast, every, rule } from "@temelj/policy";

/** Enhanced monitoring is on. */
export const rdsIsWatchedClosely = rule("rds-is-watched-closely", {
  title: { en: "Database has enhanced monitoring", cnr: "Baza podataka ima poboljšano praćenje" },
  severity: "low",
  on: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"],
  why: "Without it nobody sees what the machine below the database was doing when it became slow or was misused.",
  attack:
    "Somebody mines coins on the database's spare power, or exports all tables at night; averages of five minutes hide it.",
  fix: "set monitoringInterval: 60 and monitoringRoleArn",
  controls: ["security-hub:RDS.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-6"],
  check: (instance) => every(instance, ["monitoringInterval"], atLeast(1)),
});
