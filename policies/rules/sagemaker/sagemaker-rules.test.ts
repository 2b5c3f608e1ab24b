import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { sagemakerEncryptsWithOwnKey } from "./sagemaker-encrypts-with-own-key.ts";
import { sagemakerNotebookGivesNoRoot } from "./sagemaker-notebook-gives-no-root.ts";
import { sagemakerNotebookHasNoDirectInternet } from "./sagemaker-notebook-has-no-direct-internet.ts";
import { sagemakerNotebookIsInAVpc } from "./sagemaker-notebook-is-in-a-vpc.ts";
import { sagemakerNotebookRequiresMetadataTokens } from "./sagemaker-notebook-requires-metadata-tokens.ts";

const { unknown } = wireMarks;

const sagemakerNotebookInstance = {
  roleArn: "arn:aws:iam::111111111111:role/notebooks",
  instanceType: "ml.t3.medium",
  subnetId: "subnet-0a1b2c3d4e5f60718",
  securityGroups: ["sg-0a1b2c3d4e5f60718"],
  directInternetAccess: "Disabled",
  rootAccess: "Disabled",
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" },
};

judgesChanges(
  sagemakerNotebookHasNoDirectInternet,
  "aws:sagemaker/notebookInstance:NotebookInstance",
  sagemakerNotebookInstance,
  [
    ["through the network", {}, "pass"],
    ["direct", { directInternetAccess: "Enabled" }, "fail"],
    ["not said: direct", { directInternetAccess: undefined }, "fail"],
    ["not known", { directInternetAccess: unknown }, "unknown"],
  ],
);

judgesChanges(sagemakerNotebookIsInAVpc, "aws:sagemaker/notebookInstance:NotebookInstance", sagemakerNotebookInstance, [
  ["in a subnet", {}, "pass"],
  ["not", { subnetId: undefined }, "fail"],
  ["not known", { subnetId: unknown }, "unknown"],
]);

judgesChanges(
  sagemakerNotebookGivesNoRoot,
  "aws:sagemaker/notebookInstance:NotebookInstance",
  sagemakerNotebookInstance,
  [
    ["no root", {}, "pass"],
    ["root", { rootAccess: "Enabled" }, "fail"],
    ["not said: root", { rootAccess: undefined }, "fail"],
    ["not known", { rootAccess: unknown }, "unknown"],
  ],
);

judgesChanges(
  sagemakerEncryptsWithOwnKey,
  "aws:sagemaker/notebookInstance:NotebookInstance",
  sagemakerNotebookInstance,
  [
    ["own key", {}, "pass"],
    ["none", { kmsKeyId: undefined }, "fail"],
    ["not known", { kmsKeyId: unknown }, "unknown"],
  ],
);

judgesChanges(
  sagemakerEncryptsWithOwnKey,
  "aws:sagemaker/endpointConfiguration:EndpointConfiguration",
  { kmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001" },
  [
    ["own key", {}, "pass"],
    ["none", { kmsKeyArn: undefined }, "fail"],
  ],
);

judgesChanges(
  sagemakerNotebookRequiresMetadataTokens,
  "aws:sagemaker/notebookInstance:NotebookInstance",
  sagemakerNotebookInstance,
  [
    ["version 2", {}, "pass"],
    ["version 1", { instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "1" } }, "fail"],
    ["not said", { instanceMetadataServiceConfiguration: undefined }, "fail"],
    ["as a number", { instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: 2 } }, "pass"],
    [
      "not known",
      { instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: unknown } },
      "unknown",
    ],
  ],
);
