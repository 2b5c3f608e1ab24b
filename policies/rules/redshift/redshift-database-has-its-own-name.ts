// What everybody guesses first should not be there.

import { allOf, every, noneOfValues, present, rule } from "@temelj/policy";

/** The first database of a cluster is not called dev, which is AWS's default. */
export const redshiftDatabaseHasItsOwnName = rule("redshift-database-has-its-own-name", {
  title: { en: "Warehouse's database does not have the default name", cnr: "Baza skladišta nema podrazumijevano ime" },
  severity: "low",
  on: "aws:redshift/cluster:Cluster",
  why: "Programs that try passwords begin with the names that everybody has.",
  attack: "A program tries leaked passwords at the database dev of every warehouse that it finds.",
  fix: "set databaseName to a name of its own",
  controls: ["security-hub:Redshift.9"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-9"],
  check: (cluster) =>
    allOf(
      () => every(cluster, ["databaseName"], present),
      () => every(cluster, ["databaseName"], noneOfValues(["dev"])),
    ),
});
