import * as aws from "@pulumi/aws";

new aws.lambda.FunctionUrl("resize", { functionName: "resize", authorizationType: "AWS_IAM" });
