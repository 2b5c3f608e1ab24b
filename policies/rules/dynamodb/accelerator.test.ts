import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { dynamodbAcceleratorIsEncrypted } from "./dynamodb-accelerator-is-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(
  dynamodbAcceleratorIsEncrypted,
  "aws:dax/cluster:Cluster",
  { serverSideEncryption: { enabled: true }, clusterEndpointEncryptionType: "TLS" },
  [
    ["as it should be", {}, "pass"],
    ["open at rest", { serverSideEncryption: { enabled: false } }, "fail"],
    ["not said at rest", { serverSideEncryption: undefined }, "fail"],
    ["open on the way", { clusterEndpointEncryptionType: "NONE" }, "fail"],
    ["not said on the way", { clusterEndpointEncryptionType: undefined }, "fail"],
    ["not known", { clusterEndpointEncryptionType: unknown }, "unknown"],
  ],
);
