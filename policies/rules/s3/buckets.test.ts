import { wireMarks } from "@temelj/plan";
import { resource, Scenario } from "@temelj/policy/testing";

import { judgesScenarios } from "../../testing/aws.ts";
import { s3BucketAbortsUnfinishedUploads } from "./s3-bucket-aborts-unfinished-uploads.ts";
import { s3BucketAsksSecondFactorToDelete } from "./s3-bucket-asks-second-factor-to-delete.ts";
import { s3BucketHasLifecycle } from "./s3-bucket-has-lifecycle.ts";
import { s3BucketIsReplicated } from "./s3-bucket-is-replicated.ts";
import { s3BucketRecordsAccess } from "./s3-bucket-records-access.ts";

const { unknown } = wireMarks;
const type = "aws:s3/bucket:Bucket";
const older = "aws:s3/bucketV2:BucketV2";
const bucket = resource(type, {}, { id: "pages", outputs: { arn: "arn:aws:s3:::pages" } });
const inline = (inputs: Record<string, unknown>, token = type) => ({
  bucket: resource(token, inputs, { id: "pages" }),
});

const logging = resource("aws:s3/bucketLogging:BucketLogging", {
  bucket: "pages",
  targetBucket: "logs",
  targetPrefix: "",
});
const logs = resource(type, {}, { id: "logs" });
const delivery = {
  Statement: {
    Effect: "Allow",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: "*",
  },
};
judgesScenarios(
  s3BucketRecordsAccess,
  [
    ["beside the bucket", { bucket, logging }, "pass"],
    [
      "under the older token",
      { bucket, logging: { ...logging, type: "aws:s3/bucketLoggingV2:BucketLoggingV2" } },
      "pass",
    ],
    ["in the bucket", inline({ logging: { targetBucket: "logs" } }), "pass"],
    ["in the bucket, as a list", inline({ loggings: [{ targetBucket: "logs" }] }, older), "pass"],
    ["none", { bucket }, "fail"],
    ["of another bucket", new Scenario({ bucket, logging }).with({ logging: { bucket: "other" } }), "fail"],
    ["perhaps of this one", new Scenario({ bucket, logging }).with({ logging: { bucket: unknown } }), "unknown"],
    ["it receives logs", { bucket: logs, pages: { ...bucket, type: older }, logging }, "not-applicable"],
    [
      "it receives logs, in the bucket",
      { bucket: logs, pages: resource(type, { logging: { targetBucket: "logs" } }) },
      "not-applicable",
    ],
    ["it may receive logs from elsewhere", inline({ policy: delivery }), "not-applicable"],
    [
      "it receives the logs of a distribution",
      inline({
        policy: { Statement: { ...delivery.Statement, Principal: { Service: "delivery.logs.amazonaws.com" } } },
      }),
      "not-applicable",
    ],
  ],
  "bucket",
);

const lifecycle = (rule: object, token = "bucketLifecycleConfiguration:BucketLifecycleConfiguration") => ({
  bucket,
  lifecycle: resource(`aws:s3/${token}`, { bucket: "pages", rules: [{ status: "Enabled", ...rule }] }),
});
const abort = { abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } };
const v2 = "bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2";
judgesScenarios(s3BucketHasLifecycle, [
  ["a rule beside the bucket", lifecycle({ expiration: { days: 30 } }), "pass"],
  ["under the older token", lifecycle({ expiration: { days: 30 } }, v2), "pass"],
  ["a rule that is off", lifecycle({ status: "Disabled" }), "fail"],
  ["a rule in the bucket", inline({ lifecycleRules: [{ enabled: true }] }), "pass"],
  ["a rule in the bucket, as text", inline({ lifecycleRules: [{ enabled: "true" }] }, older), "pass"],
  ["a rule in the bucket that is off", inline({ lifecycleRules: [{ enabled: false }] }), "fail"],
  ["none", { bucket }, "fail"],
  ["a status not known", lifecycle({ status: unknown }), "unknown"],
]);
judgesScenarios(s3BucketAbortsUnfinishedUploads, [
  ["in the whole bucket", lifecycle(abort), "pass"],
  ["in the whole bucket, with an empty filter", lifecycle({ ...abort, filter: { prefix: "" } }), "pass"],
  ["in a folder", lifecycle({ ...abort, filter: { prefix: "tmp/" } }), "fail"],
  ["in a folder, the old way", lifecycle({ ...abort, prefix: "tmp/" }), "fail"],
  ["by a rule that is off", lifecycle({ ...abort, status: "Disabled" }), "fail"],
  ["not at all", lifecycle({ expiration: { days: 30 } }), "fail"],
  ["in the bucket", inline({ lifecycleRules: [{ enabled: true, abortIncompleteMultipartUploadDays: "7" }] }), "pass"],
  ["days not known", lifecycle({ abortIncompleteMultipartUpload: { daysAfterInitiation: unknown } }), "unknown"],
  ["no rules", { bucket }, "not-applicable"],
]);

const versioning = (mfaDelete?: unknown) => ({
  bucket,
  versioning: resource("aws:s3/bucketVersioning:BucketVersioning", {
    bucket: "pages",
    versioningConfiguration: { status: "Enabled", ...(mfaDelete === undefined ? {} : { mfaDelete }) },
  }),
});
judgesScenarios(s3BucketAsksSecondFactorToDelete, [
  ["asked", versioning("Enabled"), "pass"],
  ["not asked", versioning("Disabled"), "fail"],
  ["not said", versioning(), "fail"],
  ["asked in the bucket", inline({ versioning: { enabled: true, mfaDelete: true } }), "pass"],
  ["asked in the bucket, as a list", inline({ versionings: [{ enabled: true, mfaDelete: "true" }] }, older), "pass"],
  ["no versions", { bucket }, "fail"],
  ["not known", versioning(unknown), "unknown"],
  ["a lifecycle, with which it can't be", { ...versioning(), ...lifecycle(abort) }, "not-applicable"],
]);

const destination = { bucket: "arn:aws:s3:::copies" };
const replication = (status: unknown) => ({
  bucket,
  replication: resource("aws:s3/bucketReplicationConfig:BucketReplicationConfig", {
    bucket: "pages",
    role: "r",
    rules: [{ status, destination }],
  }),
});
const copies = resource(type, {}, { id: "copies", outputs: { arn: "arn:aws:s3:::copies" } });
judgesScenarios(
  s3BucketIsReplicated,
  [
    ["beside the bucket", replication("Enabled"), "pass"],
    ["by a rule that is off", replication("Disabled"), "fail"],
    ["in the bucket", inline({ replicationConfiguration: { role: "r", rules: [{ status: "Enabled" }] } }), "pass"],
    [
      "in the bucket, as lists",
      inline({ replicationConfigurations: [{ rules: [{ status: "Enabled" }] }] }, older),
      "pass",
    ],
    ["not at all", { bucket }, "fail"],
    ["not known", replication(unknown), "unknown"],
    ["it is the copy", { ...replication("Enabled"), bucket: copies, pages: bucket }, "not-applicable"],
  ],
  "bucket",
);
