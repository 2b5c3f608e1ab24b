import * as aws from "@pulumi/aws";

new aws.batch.JobDefinition("convert", {
  type: "container",
  containerProperties: JSON.stringify({ image: "converter:1", privileged: false }),
});
