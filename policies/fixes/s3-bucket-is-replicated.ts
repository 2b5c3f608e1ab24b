import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

const versioning = new aws.s3.BucketVersioning("records", {
  bucket: bucket.id,
  versioningConfiguration: { status: "Enabled" },
});

new aws.s3.BucketReplicationConfig(
  "records",
  {
    bucket: bucket.id,
    role: "arn:aws:iam::111111111111:role/replication",
    rules: [
      {
        id: "to-backup-account",
        status: "Enabled",
        filter: {},
        deleteMarkerReplication: { status: "Disabled" },
        destination: {
          bucket: "arn:aws:s3:::gov-me-records-copy",
          account: "222222222222",
          accessControlTranslation: { owner: "Destination" },
        },
      },
    ],
  },
  { dependsOn: versioning },
);
