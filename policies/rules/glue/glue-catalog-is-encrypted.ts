// The catalog knows where everything is, and how to get in.

import { allOf, equals, every, oneOf, rule } from "@temelj/policy";

/** Metadata and passwords of connections are encrypted. */
export const glueCatalogIsEncrypted = rule("glue-catalog-is-encrypted", {
  title: { en: "Data catalog and its passwords are encrypted", cnr: "Katalog podataka i njegove lozinke su šifrovani" },
  severity: "medium",
  on: "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings",
  why: "Passwords of databases lie readable in the catalog.",
  attack: "A role that reads the catalog signs in to every database in it.",
  fix: 'set encryptionAtRest.catalogEncryptionMode: "SSE-KMS" and connectionPasswordEncryption',
  sources: ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"],
  check: (settings) =>
    allOf(
      () =>
        every(
          settings,
          ["dataCatalogEncryptionSettings.encryptionAtRest.catalogEncryptionMode"],
          oneOf(["SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"]),
        ),
      () =>
        every(
          settings,
          ["dataCatalogEncryptionSettings.connectionPasswordEncryption.returnConnectionPasswordEncrypted"],
          equals(true),
        ),
    ),
});
