// Without names there are no rights.

import { allOf, anyOf, equals, every, orAbsent, present, rule, some } from "@temelj/policy";

/** Clients authenticate, and nobody gets in without (unauthenticated). */
export const mskRequiresAuth = rule("msk-requires-auth", {
  title: { en: "Kafka cluster asks who connects", cnr: "Kafka klaster pita ko se povezuje" },
  severity: "high",
  on: "aws:msk/cluster:Cluster",
  why: "Everybody who reaches a broker reads and writes every topic.",
  attack: "From one machine that was broken into, the attacker reads what all offices exchange.",
  fix: "set clientAuthentication: { sasl: { iam: true }, unauthenticated: false }",
  sources: ["https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html"],
  check: (cluster) =>
    allOf(
      () => every(cluster, ["clientAuthentication.unauthenticated"], orAbsent(equals(false))),
      () =>
        anyOf(
          () => every(cluster, ["clientAuthentication.sasl.iam"], equals(true)),
          () => every(cluster, ["clientAuthentication.sasl.scram"], equals(true)),
          () => some(cluster, ["clientAuthentication.tls.certificateAuthorityArns[]"], present),
        ),
    ),
});
