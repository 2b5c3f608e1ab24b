// A database that can go with one command will.

import { equals, every, rule } from "@temelj/policy";

/** Databases and clusters are protected from deletion. */
export const rdsIsProtectedFromDeletion = rule("rds-is-protected-from-deletion", {
  title: { en: "Database is protected from deletion", cnr: "Baza podataka je zaštićena od brisanja" },
  severity: "medium",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
  ],
  why: "One wrong command or a script with too many rights deletes the database; restoring takes hours.",
  attack: "A stolen deploy key deletes the databases first, and then the attacker asks for money.",
  fix: "set deletionProtection: true",
  controls: ["security-hub:RDS.7", "security-hub:RDS.8", "security-hub:DocumentDB.5", "security-hub:Neptune.4"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-7",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-8",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-5",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-4",
  ],
  check: (database) => every(database, ["deletionProtection"], equals(true)),
});
