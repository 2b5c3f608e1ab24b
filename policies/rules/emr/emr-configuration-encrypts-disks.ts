// What a cluster computes with lies on its disks.

import { fail, isAbsent, isTrue, pass, rule } from "@temelj/policy";

import { jsonAt, jsonIn } from "../../reading/json-texts.ts";

/** A security configuration encrypts the local disks of clusters. */
export const emrConfigurationEncryptsDisks = rule("emr-configuration-encrypts-disks", {
  title: { en: "Clusters encrypt their local disks", cnr: "Klasteri šifruju svoje lokalne diskove" },
  severity: "medium",
  on: "aws:emr/securityConfiguration:SecurityConfiguration",
  why: "Files between the steps of a job hold the whole data, beside the encrypted bucket.",
  attack: "Somebody who may copy a node's disk reads what the last job left there.",
  fix: "add LocalDiskEncryptionConfiguration with a KMS key and EnableEbsEncryption: true",
  sources: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"],
  check({ configuration }) {
    const given = jsonIn(configuration, "configuration");
    if (!isTrue(jsonAt(given, "EncryptionConfiguration", "EnableAtRestEncryption"))) {
      return fail({ path: "configuration.EncryptionConfiguration.EnableAtRestEncryption", allowed: "true" });
    }
    const names = ["EncryptionConfiguration", "AtRestEncryptionConfiguration", "LocalDiskEncryptionConfiguration"];
    if (!isAbsent(jsonAt(given, ...names))) return pass();
    return fail({ path: `configuration.${names.join(".")}`, allowed: "a key provider" });
  },
});
