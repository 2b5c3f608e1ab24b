import * as aws from "@pulumi/aws";

new aws.rds.ParameterGroup("registry", { family: "postgres14", parameters: [{ name: "rds.force_ssl", value: "1" }] });
