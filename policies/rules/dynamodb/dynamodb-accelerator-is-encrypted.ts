// A cache of a table is a copy of the table.

import { allOf, equals, every, rule } from "@temelj/policy";

/** A DynamoDB accelerator encrypts what it keeps and what it sends. Neither can be changed later. */
export const dynamodbAcceleratorIsEncrypted = rule("dynamodb-accelerator-is-encrypted", {
  title: { en: "DynamoDB accelerator is encrypted", cnr: "DynamoDB akcelerator je šifrovan" },
  severity: "medium",
  on: "aws:dax/cluster:Cluster",
  why: "Records that are encrypted in the table lie and travel in the clear beside it.",
  attack: "A machine that was broken into listens in the subnet and reads each record that the portal asks for.",
  fix: 'set serverSideEncryption.enabled: true and clusterEndpointEncryptionType: "TLS"',
  controls: ["security-hub:DynamoDB.3", "security-hub:DynamoDB.7"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-3",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-7",
  ],
  check: (cluster) =>
    allOf(
      () => every(cluster, ["serverSideEncryption.enabled"], equals(true)),
      () => every(cluster, ["clusterEndpointEncryptionType"], equals("TLS")),
    ),
});
