import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketVersioning("records", {
  bucket: bucket.id,
  versioningConfiguration: { status: "Enabled", mfaDelete: "Enabled" },
  // The root user's device and the code it shows: needed once, for the deployment that switches this on.
  mfa: new pulumi.Config().get("mfa"),
});
