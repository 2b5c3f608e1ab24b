import * as aws from "@pulumi/aws";

new aws.lambda.Permission("uploads", {
  action: "lambda:InvokeFunction",
  function: "resize",
  principal: "s3.amazonaws.com",
  sourceArn: "arn:aws:s3:::uploads",
  sourceAccount: "111111111111",
});
