import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

new aws.ssm.Parameter("db-password", {
  name: "/portal/db_password",
  type: "SecureString",
  valueWo: pulumi.secret("replaced by whoever rotates it"),
  valueWoVersion: 1,
});
