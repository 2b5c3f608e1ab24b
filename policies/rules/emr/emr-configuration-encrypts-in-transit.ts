// Nodes exchange the data in the middle of a job.

import { rule } from "@temelj/policy";

import { encryptionIsOn } from "../../reading/emr-configurations.ts";

/** A security configuration encrypts what the nodes of a cluster send each other. */
export const emrConfigurationEncryptsInTransit = rule("emr-configuration-encrypts-in-transit", {
  title: { en: "Clusters encrypt what they send", cnr: "Klasteri šifruju ono što šalju" },
  severity: "medium",
  on: "aws:emr/securityConfiguration:SecurityConfiguration",
  why: "Parts of the data pass in the clear between the nodes.",
  attack: "One taken machine in the same network listens, and collects what the nodes exchange.",
  fix: "set EncryptionConfiguration.EnableInTransitEncryption to true, with InTransitEncryptionConfiguration",
  controls: ["security-hub:EMR.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/emr-controls.html#emr-4"],
  check: (configuration) => encryptionIsOn(configuration, "EnableInTransitEncryption"),
});
