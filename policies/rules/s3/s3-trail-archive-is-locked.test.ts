import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { s3TrailArchiveIsLocked } from "./s3-trail-archive-is-locked.ts";

const delivery = {
  Effect: "Allow",
  Principal: { Service: "cloudtrail.amazonaws.com" },
  Action: "s3:PutObject",
  Resource: "arn:aws:s3:::logs/*",
};
const good = new Scenario({
  bucket: resource("aws:s3/bucket:Bucket", { objectLockEnabled: true }, { id: "logs" }),
  lock: resource("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration", {
    bucket: "logs",
    rule: { defaultRetention: { mode: "COMPLIANCE", days: 365 } },
  }),
  trail: resource("aws:cloudtrail/trail:Trail", { s3BucketName: "logs" }),
});
const policy = resource("aws:s3/bucketPolicy:BucketPolicy", {
  bucket: "logs",
  policy: JSON.stringify({ Statement: [delivery] }),
});
const retention = (defaultRetention: object): Scenario =>
  good.with({ lock: { rule: undefined } }).with({ lock: { rule: { defaultRetention } } });
const inline = (lock: object): Scenario => good.without("lock").with({ bucket: { objectLockConfiguration: lock } });

test.each<[string, Scenario, string]>([
  ["locked for days", good, "pass"],
  ["locked for years, which administrators can shorten", retention({ mode: "GOVERNANCE", years: 1 }), "pass"],
  ["days as text", retention({ mode: "COMPLIANCE", days: "30" }), "pass"],
  ["no lock", good.without("lock"), "fail"],
  ["a lock without default retention", good.with({ lock: { rule: undefined } }), "fail"],
  ["a retention without time", retention({ mode: "COMPLIANCE" }), "fail"],
  ["a retention without mode", retention({ days: 365 }), "fail"],
  ["locked in the bucket", inline({ rule: { defaultRetention: { mode: "COMPLIANCE", days: 1 } } }), "pass"],
  [
    "locked in the bucket, as lists",
    inline({ rules: [{ defaultRetentions: [{ mode: "COMPLIANCE", days: 1 }] }] }),
    "pass",
  ],
  ["enabled in the bucket without retention", inline({ objectLockEnabled: "Enabled" }), "fail"],
  ["a bucket that nobody's trail uses", good.without("trail").without("lock"), "not-applicable"],
  ["a trail that only the policy tells of", good.without("trail").without("lock").and({ policy }), "fail"],
])("%s", (_, scenario, outcome) => {
  expect(judge(s3TrailArchiveIsLocked, scenario).outcome).toBe(outcome);
});
