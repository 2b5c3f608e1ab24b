// Exchange between offices has no business on the internet.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Public access of brokers is off. */
export const mskIsNotPublic = rule("msk-is-not-public", {
  title: { en: "Kafka cluster has no public address", cnr: "Kafka klaster nema javnu adresu" },
  severity: "critical",
  on: "aws:msk/cluster:Cluster",
  why: "Brokers on the internet are attacked all day.",
  attack: "A scanner finds the brokers and tries stolen sign-ins.",
  fix: "leave publicAccess out, or set its type to DISABLED",
  sources: ["https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html"],
  check: (cluster) =>
    every(cluster, ["brokerNodeGroupInfo.connectivityInfo.publicAccess.type"], orAbsent(equals("DISABLED"))),
});
