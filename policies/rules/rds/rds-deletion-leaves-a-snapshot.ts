// What is deleted on purpose is sometimes needed after all.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** The last state is kept as a snapshot when a database is deleted. */
export const rdsDeletionLeavesASnapshot = rule("rds-deletion-leaves-a-snapshot", {
  title: { en: "A deleted database leaves a snapshot", cnr: "Obrisana baza ostavlja snimak" },
  severity: "medium",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
  ],
  why: "Without a last snapshot a deletion, even one that was meant, can't be undone.",
  attack: "A clean-up deletes the wrong stack; the automated backups go with the database.",
  fix: "set finalSnapshotIdentifier, and leave skipFinalSnapshot out",
  sources: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"],
  check: (database) => every(database, ["skipFinalSnapshot"], orAbsent(equals(false))),
});
