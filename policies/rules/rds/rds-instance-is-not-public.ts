// Databases were made to stand behind an application, not on the internet.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A database instance gets no public address. */
export const rdsInstanceIsNotPublic = rule("rds-instance-is-not-public", {
  title: { en: "Database has no public address", cnr: "Baza podataka nema javnu adresu" },
  severity: "critical",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/clusterInstance:ClusterInstance",
    "aws:neptune/clusterInstance:ClusterInstance",
  ],
  why: "A database on the internet is found within minutes; from then on only its password is between everybody and the data.",
  attack: "A scanner finds the open port and tries leaked passwords; one hit copies every table.",
  fix: "set publiclyAccessible: false",
  controls: ["security-hub:RDS.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-2"],
  check: (instance) => every(instance, ["publiclyAccessible"], orAbsent(equals(false))),
});
