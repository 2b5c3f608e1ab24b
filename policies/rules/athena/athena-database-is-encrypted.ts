// Results are copies of the data.

import { every, oneOf, rule } from "@temelj/policy";

/** A database of Athena says how its results are encrypted. */
export const athenaDatabaseIsEncrypted = rule("athena-database-is-encrypted", {
  title: { en: "Athena database is encrypted", cnr: "Athena baza je šifrovana" },
  severity: "medium",
  on: "aws:athena/database:Database",
  why: "Whatever is asked of the database is copied to a bucket.",
  attack: "A stolen key with read access to the results' bucket reads everything that analysts asked for.",
  fix: 'set encryptionConfiguration.encryptionOption: "SSE_KMS" with kmsKey',
  sources: ["https://docs.aws.amazon.com/athena/latest/ug/encryption.html"],
  check: (database) =>
    every(database, ["encryptionConfiguration.encryptionOption"], oneOf(["SSE_KMS", "CSE_KMS", "SSE_S3"])),
});
