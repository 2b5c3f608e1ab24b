// Half of a sign-in is the name.

import { every, noneOfValues, orAbsent, rule } from "@temelj/policy";

/** The administrator of a database is not called admin, postgres, root or what AWS suggests. */
export const rdsAdministratorHasItsOwnName = rule("rds-administrator-has-its-own-name", {
  title: { en: "Administrator does not have the default name", cnr: "Administrator nema podrazumijevano ime" },
  severity: "low",
  on: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:redshift/cluster:Cluster"],
  why: "Attacks on passwords start with the names that everybody uses.",
  attack: "A script tries postgres and admin with ten thousand passwords; your own name is not on its list.",
  fix: "set username (cluster: masterUsername) to a name of your own",
  controls: ["security-hub:RDS.24", "security-hub:RDS.25", "security-hub:Redshift.8"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-24",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-25",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-8",
  ],
  check: (database) =>
    every(
      database,
      ["username", "masterUsername"],
      orAbsent(noneOfValues(["admin", "administrator", "awsuser", "master", "postgres", "root"])),
    ),
});
