import * as aws from "@pulumi/aws";

new aws.appsync.GraphQLApi("register", { authenticationType: "AWS_IAM" });
