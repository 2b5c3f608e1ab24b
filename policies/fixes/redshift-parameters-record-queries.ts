import * as aws from "@pulumi/aws";

new aws.redshift.ParameterGroup("statistics", {
  family: "redshift-1.0",
  parameters: [
    { name: "enable_user_activity_logging", value: "true" },
    { name: "require_ssl", value: "true" },
  ],
});
