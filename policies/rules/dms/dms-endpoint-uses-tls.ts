// A whole database passes through it.

import { every, notApplicable, oneOf, rule, type Verdict } from "@temelj/policy";

/** Endpoints of databases connect with TLS. Those for S3, Kinesis, Kafka and DynamoDB are not databases. */
export const dmsEndpointUsesTls = rule("dms-endpoint-uses-tls", {
  title: { en: "Replication endpoint uses TLS", cnr: "Krajnja tačka replikacije koristi TLS" },
  severity: "medium",
  on: "aws:dms/endpoint:Endpoint",
  why: "Every row passes in the clear.",
  attack: "Whoever listens on the way gets the whole database as it is moved.",
  fix: 'set sslMode: "verify-full", or require',
  controls: ["security-hub:DMS.9"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html#dms-9"],
  check(endpoint): Verdict {
    const { engineName } = endpoint;
    if (
      engineName !== undefined &&
      ["s3", "kinesis", "kafka", "dynamodb", "opensearch", "elasticsearch"].includes(engineName)
    ) {
      return notApplicable(`${engineName} has no such setting`);
    }
    return every(endpoint, ["sslMode"], oneOf(["require", "verify-ca", "verify-full"]));
  },
});
