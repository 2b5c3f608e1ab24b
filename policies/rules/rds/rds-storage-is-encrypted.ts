// Disks, snapshots and replicas of a database are copies of it.

import { equals, every, isAbsent, notApplicable, rule, type Verdict } from "@temelj/policy";

/** Storage of databases and database clusters (RDS, Aurora, DocumentDB, Neptune) is encrypted. AWS does not do it unless asked. */
export const rdsStorageIsEncrypted = rule("rds-storage-is-encrypted", {
  title: { en: "Database storage is encrypted", cnr: "Skladište baze podataka je šifrovano" },
  severity: "high",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
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
    // A replica or a copy of a snapshot takes over what its source has.
    const source = ["replicateSourceDb", "replicationSourceIdentifier", "snapshotIdentifier"] as const;
    const properties = database as Readonly<Record<string, unknown>>;
    if (source.some((name) => !isAbsent(properties[name])) && isAbsent(properties["storageEncrypted"])) {
      return notApplicable("it takes over what its source has");
    }
    return every(database, ["storageEncrypted"], equals(true));
  },
});
