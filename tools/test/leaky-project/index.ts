// A bucket that everybody can read.

import * as aws from "@pulumi/aws";

export default () => {
  const bucket = new aws.s3.Bucket("leaflets", {});
  const ownership = new aws.s3.BucketOwnershipControls("leaflets-ownership", {
    bucket: bucket.id,
    rule: { objectOwnership: "BucketOwnerPreferred" },
  });
  new aws.s3.BucketAcl("leaflets-acl", { bucket: bucket.id, acl: "public-read" }, { dependsOn: [ownership] });
  return { bucket: bucket.bucket };
};
