import * as aws from "@pulumi/aws";

new aws.cloudwatch.EventPermission("registry", { principal: "222222222222", statementId: "registry" });
