import { judge, resource, Scenario } from "@temelj/testing";
import { expect, test } from "vitest";

import { s3DocumentsAreKept } from "./s3-documents-are-kept.ts";

const good = new Scenario({
  bucket: resource("aws:s3/bucket:Bucket", { tags: { "example:holds": "documents" } }, { id: "registers" }),
  lock: resource("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration", {
    bucket: "registers",
    rule: { defaultRetention: { mode: "COMPLIANCE", years: 10 } },
  }),
});
const locked = (defaultRetention: object): Scenario => good.with({ lock: { rule: { defaultRetention } } });

test.each<[string, Scenario, string]>([
  ["locked for ten years", good, "pass"],
  ["locked for longer", locked({ years: 70 }), "pass"],
  ["locked for too short", locked({ years: 9 }), "fail"],
  ["a lock that administrators can lift", locked({ mode: "GOVERNANCE" }), "fail"],
  ["a lock without time", locked({ years: undefined }), "fail"],
  ["no lock", good.without("lock"), "fail"],
  ["a bucket for something else", good.with({ bucket: { tags: { "example:holds": "pictures" } } }), "not-applicable"],
  ["a bucket without tags", good.with({ bucket: { tags: undefined } }), "not-applicable"],
])("%s", (_, scenario, outcome) => {
  expect(judge(s3DocumentsAreKept, scenario).outcome).toBe(outcome);
});

test("the years are the user's to choose", () => {
  const parameters = { "s3-documents-are-kept": { years: 30 } };
  expect(judge(s3DocumentsAreKept, good, { parameters })).toMatchObject({ outcome: "fail", given: 10 });
});
