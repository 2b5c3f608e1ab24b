// Disks, snapshots and replicas of a database are copies of it.

import { equals, every, isAbsent, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

/** A replica, a copy of a snapshot or an earlier state takes over what its source has. */
const sources = [
  "replicateSourceDb",
  "replicationSourceIdentifier",
  "restoreToPointInTime",
  "snapshotIdentifier",
  "sourceDbClusterIdentifier",
] as const;

/** Storage of databases and database clusters (RDS, Aurora, DocumentDB, Neptune) is encrypted. AWS does not do it unless asked. */
export const rdsStorageIsEncrypted = rule("rds-storage-is-encrypted", {
  title: { en: "Database storage is encrypted", cnr: "Skladište baze podataka je šifrovano" },
  severity: "high",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
    "aws:rds/globalCluster:GlobalCluster",
    "aws:docdb/globalCluster:GlobalCluster",
    "aws:neptune/globalCluster:GlobalCluster",
  ],
  why: "Whoever gets hold of a snapshot or a disk of an unencrypted database reads all of it; it can't be encrypted later in place.",
  attack: "Somebody with one stolen role copies a snapshot to an account of their own and starts the database there.",
  fix: "set storageEncrypted: true, and kmsKeyId for a key of your own",
  controls: ["security-hub:RDS.3", "security-hub:RDS.27", "security-hub:DocumentDB.1", "security-hub:Neptune.1"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-3",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-27",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-1",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-1",
  ],
  check(database): Verdict {
    const properties = database as Readonly<Record<string, unknown>>;
    if (isAbsent(properties["storageEncrypted"])) {
      if (sources.some((name) => !isAbsent(properties[name])))
        return notApplicable("it takes over what its source has");
      if (properties["engineMode"] === "serverless") return pass(); // Always encrypted.
    }
    return every(database, ["storageEncrypted"], equals(true));
  },
});
