// Offices exchange registries over it.

import { allOf, equals, every, orAbsent, rule } from "@temelj/policy";

/** Clients and brokers speak TLS only, as MSK does unless told otherwise. */
export const mskEncryptsInTransit = rule("msk-encrypts-in-transit", {
  title: { en: "Kafka cluster speaks TLS only", cnr: "Kafka klaster koristi samo TLS" },
  severity: "medium",
  on: "aws:msk/cluster:Cluster",
  why: "Messages between offices pass in the clear.",
  attack: "Somebody on the way reads or changes what one office sends another.",
  fix: 'leave encryptionInTransit out, or set clientBroker: "TLS"',
  controls: ["security-hub:MSK.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-1"],
  check: (cluster) =>
    allOf(
      () => every(cluster, ["encryptionInfo.encryptionInTransit.clientBroker"], orAbsent(equals("TLS"))),
      () => every(cluster, ["encryptionInfo.encryptionInTransit.inCluster"], orAbsent(equals(true))),
    ),
});
