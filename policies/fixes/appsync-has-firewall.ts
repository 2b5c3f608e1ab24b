import * as aws from "@pulumi/aws";

const api = new aws.appsync.GraphQLApi("register", { authenticationType: "AWS_IAM" });

new aws.wafv2.WebAclAssociation("register", {
  resourceArn: api.arn,
  webAclArn: "arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/public/1b2c3d4e-0000-4000-8000-000000000001",
});
