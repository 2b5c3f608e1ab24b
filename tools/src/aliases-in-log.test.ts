// The engine's log tells the former URNs of resources.
import { expect, test } from "vitest";

import { aliasesInLog } from "./aliases-in-log.ts";

test("aliases are read from the engine's log lines, whatever else is in it", () => {
  const log = [
    "I1123 21:16:51.368561 1 step_generator.go:662] Generated aliases for urn:pulumi:s::p::aws:s3/bucket:Bucket::a b: [urn:pulumi:s::p::aws:s3/bucket:Bucket::old name urn:pulumi:s::p::aws:s3/bucketV2:BucketV2::a b]",
    "I1123 21:16:51.368561 1 step_generator.go:662] Generated aliases for urn:pulumi:s::p::temelj:x:C::none: []",
    "something else",
  ].join("\n");
  expect(aliasesInLog(log)).toEqual({
    "urn:pulumi:s::p::aws:s3/bucket:Bucket::a b": [
      "urn:pulumi:s::p::aws:s3/bucket:Bucket::old name",
      "urn:pulumi:s::p::aws:s3/bucketV2:BucketV2::a b",
    ],
  });
});
