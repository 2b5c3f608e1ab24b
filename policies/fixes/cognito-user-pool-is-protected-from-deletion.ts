import * as aws from "@pulumi/aws";

new aws.cognito.UserPool("portal", { deletionProtection: "ACTIVE" });
