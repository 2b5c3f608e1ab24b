import * as aws from "@pulumi/aws";

new aws.dms.Endpoint("source", {
  endpointId: "source",
  endpointType: "source",
  engineName: "postgres",
  sslMode: "verify-full",
});
