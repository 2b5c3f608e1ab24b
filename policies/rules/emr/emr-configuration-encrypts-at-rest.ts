// A cluster names the configuration; what the configuration says decides.

import { rule } from "@temelj/policy";

import { encryptionIsOn } from "../../reading/emr-configurations.ts";

/** A security configuration encrypts what clusters store. */
export const emrConfigurationEncryptsAtRest = rule("emr-configuration-encrypts-at-rest", {
  title: { en: "Clusters encrypt what they store", cnr: "Klasteri šifruju ono što čuvaju" },
  severity: "medium",
  on: "aws:emr/securityConfiguration:SecurityConfiguration",
  why: "Copies of the data lie in the clear on the disks of every node.",
  attack: "A snapshot of one node's disk is copied to another account, with all rows of the last job.",
  fix: "set EncryptionConfiguration.EnableAtRestEncryption to true, with AtRestEncryptionConfiguration",
  controls: ["security-hub:EMR.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/emr-controls.html#emr-3"],
  check: (configuration) => encryptionIsOn(configuration, "EnableAtRestEncryption"),
});
