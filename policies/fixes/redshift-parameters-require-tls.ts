import * as aws from "@pulumi/aws";

new aws.redshift.ParameterGroup("statistics", {
  family: "redshift-1.0",
  parameters: [{ name: "require_ssl", value: "true" }],
});
