import * as aws from "@pulumi/aws";

new aws.sagemaker.Model("forecast", {
  executionRoleArn: "arn:aws:iam::111111111111:role/forecast",
  enableNetworkIsolation: true,
  primaryContainer: {
    image: "111111111111.dkr.ecr.eu-central-1.amazonaws.com/forecast:1.4.0",
    modelDataUrl: "s3://research-models/forecast.tar.gz",
  },
});
