import * as aws from "@pulumi/aws";

new aws.inspector2.Enabler("account", { accountIds: ["111111111111"], resourceTypes: ["EC2", "ECR", "LAMBDA"] });
