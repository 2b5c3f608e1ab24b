// A wrong load is noticed days later.

import { atLeast, every, rule } from "@temelj/policy";

/** Automated snapshots are kept for at least so many days (parameter). One day unless told otherwise. */
export const redshiftKeepsBackups = rule("redshift-keeps-backups", {
  title: { en: "Warehouse snapshots are kept for at least a week", cnr: "Snimci skladišta čuvaju se bar sedmicu" },
  severity: "medium",
  on: "aws:redshift/cluster:Cluster",
  why: "A mistake that is noticed later than a day can't be undone.",
  attack: "A wrong load overwrites a year of figures on Friday; on Monday the last good snapshot is gone.",
  fix: "set automatedSnapshotRetentionPeriod: 14",
  controls: ["security-hub:Redshift.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-3"],
  parameters: { days: 7 as number },
  check: (cluster, { config }) => every(cluster, ["automatedSnapshotRetentionPeriod"], atLeast(config.days)),
});
