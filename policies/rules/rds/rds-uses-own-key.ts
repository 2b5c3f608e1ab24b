// Who holds the key decides who reads.

import { isAbsent, notApplicable, present, rule, some } from "@temelj/policy";

/** A database is encrypted with a customer managed key. */
export const rdsUsesOwnKey = rule("rds-uses-own-key", {
  title: { en: "Database has a key of its own", cnr: "Baza ima sopstveni ključ" },
  severity: "low",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
  ],
  why: "AWS's own key can neither be shared with the backup account nor taken away from somebody.",
  attack:
    "A stolen role copies a snapshot; with a key of its own the copy could not be opened, and the attempt would be on record.",
  fix: "set storageEncrypted: true and kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"],
  check(database) {
    const given = database as { readonly kmsKeyId?: string; readonly kmsKeyArn?: string };
    const source = ["replicateSourceDb", "replicationSourceIdentifier"] as const;
    const replica = source.some((name) => !isAbsent((database as Readonly<Record<string, unknown>>)[name]));
    if (replica && isAbsent(given.kmsKeyId)) return notApplicable("it takes over its source's key");
    return some(given, ["kmsKeyId", "kmsKeyArn"], present);
  },
});
