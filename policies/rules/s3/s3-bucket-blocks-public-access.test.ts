import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { s3BucketBlocksPublicAccess } from "./s3-bucket-blocks-public-access.ts";

const all = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };
const good = new Scenario({
  bucket: resource("aws:s3/bucket:Bucket", { bucket: "pages" }, { id: "pages" }),
  block: resource("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", { bucket: "pages", ...all }),
});
const accountBlock = (inputs: object) =>
  resource("aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", { ...inputs });

test.each<[string, Scenario, string]>([
  ["all four settings", good, "pass"],
  ["settings as text", good.with({ block: { blockPublicAcls: "true" } }), "pass"],
  ["no block", good.without("block"), "fail"],
  ["a block of another bucket", good.with({ block: { bucket: "other" } }), "fail"],
  ["one setting off", good.with({ block: { blockPublicPolicy: false } }), "fail"],
  ["one setting left out, which is off", good.with({ block: { restrictPublicBuckets: undefined } }), "fail"],
  ["a block of the account instead", good.without("block").and({ account: accountBlock(all) }), "pass"],
  ["a weaker block of the account beside", good.and({ account: accountBlock({}) }), "pass"],
  [
    "a block of another account",
    good.without("block").and({ account: { ...accountBlock(all), provider: "elsewhere" } }),
    "fail",
  ],
])("%s", (_, scenario, outcome) => {
  expect(judge(s3BucketBlocksPublicAccess, scenario).outcome).toBe(outcome);
});

test("the finding names the setting and the block", () => {
  expect(judge(s3BucketBlocksPublicAccess, good.with({ block: { ignorePublicAcls: false } }))).toMatchObject({
    path: "block: ignorePublicAcls",
    given: false,
    allowed: "true",
  });
});
