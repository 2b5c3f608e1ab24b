import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { s3BucketIsVersioned } from "./s3-bucket-is-versioned.ts";

const good = new Scenario({
  bucket: resource("aws:s3/bucket:Bucket", {}, { id: "pages" }),
  versioning: resource("aws:s3/bucketVersioning:BucketVersioning", {
    bucket: "pages",
    versioningConfiguration: { status: "Enabled" },
  }),
});
const older = (type: string, inputs: Record<string, unknown>): Scenario =>
  new Scenario({ bucket: resource(type, inputs, { id: "pages" }) });

test.each<[string, Scenario, string]>([
  ["enabled beside the bucket", good, "pass"],
  ["suspended", good.with({ versioning: { versioningConfiguration: { status: "Suspended" } } }), "fail"],
  ["never enabled", good.with({ versioning: { versioningConfiguration: { status: "Disabled" } } }), "fail"],
  ["no versioning", good.without("versioning"), "fail"],
  ["of another bucket", good.with({ versioning: { bucket: "other" } }), "fail"],
  [
    "under the older token",
    good.and({
      versioning: resource("aws:s3/bucketVersioningV2:BucketVersioningV2", {
        bucket: "pages",
        versioningConfiguration: { status: "Enabled" },
      }),
    }),
    "pass",
  ],
  ["in the bucket", older("aws:s3/bucket:Bucket", { versioning: { enabled: true } }), "pass"],
  ["in the bucket, off", older("aws:s3/bucket:Bucket", { versioning: { enabled: false } }), "fail"],
  ["in the bucket, as a list", older("aws:s3/bucketV2:BucketV2", { versionings: [{ enabled: true }] }), "pass"],
  ["in the bucket, an empty list", older("aws:s3/bucketV2:BucketV2", { versionings: [] }), "fail"],
])("%s", (_, scenario, outcome) => {
  expect(judge(s3BucketIsVersioned, scenario).outcome).toBe(outcome);
});
