// A public snapshot is the whole database on a plate.

import { every, noneOfValues, orAbsent, rule } from "@temelj/policy";

/** No snapshot is shared with all AWS accounts. */
export const rdsSnapshotIsNotSharedWithAll = rule("rds-snapshot-is-not-shared-with-all", {
  title: { en: "Database snapshot is not public", cnr: "Snimak baze nije javan" },
  severity: "critical",
  on: ["aws:rds/snapshot:Snapshot", "aws:rds/snapshotCopy:SnapshotCopy", "aws:rds/clusterSnapshot:ClusterSnapshot"],
  why: "Everybody with an AWS account can copy the snapshot and start the database.",
  attack: "Search scripts list public snapshots every day; yours is copied before you notice the mistake.",
  fix: 'remove "all" from sharedAccounts; name account ids',
  controls: ["security-hub:RDS.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-1"],
  check: (snapshot) => every(snapshot, ["sharedAccounts[]"], orAbsent(noneOfValues(["all"]))),
});
