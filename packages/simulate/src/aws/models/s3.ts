// S3: buckets, objects, and the settings of a bucket, whose id is the bucket's name.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html (2026-11-23)

import { unknownMarker } from "../../unknown-marker.ts";
import type { AwsModel, AwsModels, ModelSubject } from "../aws-model.ts";

/** A setting of a bucket. */
const bucketSetting: AwsModel = { id: "{.bucket}" };

/** A setting of a bucket whose id also names the bucket's owner, when the program says who that is. */
const ownedBucketSetting: AwsModel = {
  id: "{.bucket}",
  derive: ({ inputs }) => {
    const owner = inputs["expectedBucketOwner"];
    if (typeof owner !== "string" || owner === "") return {};
    return {
      id: [owner, inputs["bucket"]].includes(unknownMarker) ? unknownMarker : `${String(inputs["bucket"])},${owner}`,
    };
  },
};

const object: AwsModel = {
  id: "{.bucket}/{.key}",
  arn: "arn:{partition}:s3:::{.bucket}/{.key}",
  outputs: { etag: "{hex:32:etag}", storageClass: "STANDARD", contentType: "application/octet-stream" },
};

export const s3Models: AwsModels = {
  "aws:s3/bucket:Bucket": {
    id: "{.bucket}",
    arn: "arn:{partition}:s3:::{id}",
    outputs: {
      bucketDomainName: "{id}.s3.{dns}",
      bucketRegionalDomainName: "{id}.s3.{region}.{dns}",
      bucketRegion: "{region}",
    },
    derive: websiteZone,
  },
  "aws:s3/bucketObject:BucketObject": object,
  "aws:s3/bucketObjectv2:BucketObjectv2": object,
  "aws:s3/bucketPolicy:BucketPolicy": bucketSetting,
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": bucketSetting,
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls": bucketSetting,
  "aws:s3/bucketNotification:BucketNotification": bucketSetting,
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig": bucketSetting,
  "aws:s3/bucketVersioning:BucketVersioning": ownedBucketSetting,
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": ownedBucketSetting,
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ownedBucketSetting,
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": ownedBucketSetting,
  "aws:s3/bucketLogging:BucketLogging": ownedBucketSetting,
  "aws:s3/bucketAcl:BucketAcl": ownedBucketSetting,
  "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration": ownedBucketSetting,
  "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration": ownedBucketSetting,
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": { id: "{.accountId|@account}" },
};

/**
 * Route 53 zones of S3 website endpoints.
 * Source: https://docs.aws.amazon.com/general/latest/gr/s3.html (2026-11-23). Regions that are not listed get none.
 */
const websiteZones: Readonly<Record<string, string>> = {
  "cn-north-1": "Z5CN8UMXT92WN",
  "cn-northwest-1": "Z282HJ1KT0DH03",
  "eu-central-1": "Z21DNDUVLTQW6Q",
  "eu-central-2": "Z030506016YDQGETNASS",
  "eu-north-1": "Z3BAZG2TWCNX0D",
  "eu-south-1": "Z30OZKI7KPW7MI",
  "eu-south-2": "Z0081959F7139GRJC19J",
  "eu-west-1": "Z1BKCTXD74EZPE",
  "eu-west-2": "Z3GKZC51ZF0DB4",
  "eu-west-3": "Z3R1K369G5AVDG",
  "us-east-1": "Z3AQBSTGFYJSTF",
  "us-east-2": "Z2O1EMRO9K5GLX",
  "us-gov-east-1": "Z2NIFVYYW2VKV1",
  "us-gov-west-1": "Z31GFT0UA1I2HV",
  "us-west-1": "Z2F56UZL2M1ACD",
  "us-west-2": "Z3BJ6K6RIION7M",
};

function websiteZone({ world }: ModelSubject): Readonly<Record<string, string>> {
  const zone = websiteZones[world.region];
  return zone === undefined ? {} : { hostedZoneId: zone };
}
