import * as aws from "@pulumi/aws";

new aws.opensearch.ServerlessSecurityPolicy("files", {
  name: "files",
  type: "network",
  policy: JSON.stringify([
    {
      Rules: [{ ResourceType: "collection", Resource: ["collection/files"] }],
      AllowFromPublic: false,
      SourceVPCEs: ["vpce-0a1b2c3d4e5f60718"],
    },
  ]),
});
