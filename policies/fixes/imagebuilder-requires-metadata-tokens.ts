import * as aws from "@pulumi/aws";

new aws.imagebuilder.InfrastructureConfiguration("images", {
  name: "images",
  instanceProfileName: "image-builder",
  instanceMetadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 },
});
