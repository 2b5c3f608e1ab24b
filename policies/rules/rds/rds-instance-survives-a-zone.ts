// A zone fails from time to time; the registry should not.

import { equals, every, isAbsent, notApplicable, rule } from "@temelj/policy";

/** A database instance has a standby in another zone. Replicas and members of clusters need none of their own. */
export const rdsInstanceSurvivesAZone = rule("rds-instance-survives-a-zone", {
  title: { en: "Database runs in two zones", cnr: "Baza podataka radi u dvije zone" },
  severity: "medium",
  on: "aws:rds/instance:Instance",
  why: "With one zone its failure, or a repair of the host, stops every service that needs the database.",
  attack:
    "A power failure in one building takes the only copy offline; the restore takes hours and loses the last minutes.",
  fix: "set multiAz: true",
  controls: ["security-hub:RDS.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-5"],
  check(instance) {
    if (!isAbsent(instance.replicateSourceDb)) return notApplicable("a replica is itself a second copy");
    return every(instance, ["multiAz"], equals(true));
  },
});
