import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { s3BucketAclIsNotPublic } from "./s3-bucket-acl-is-not-public.ts";

const bucket = (inputs: Record<string, unknown>): Scenario =>
  new Scenario({ it: resource("aws:s3/bucket:Bucket", inputs) });
const acl = (inputs: Record<string, unknown>): Scenario =>
  new Scenario({ it: resource("aws:s3/bucketAcl:BucketAcl", { bucket: "pages", ...inputs }) });
const everybody = "http://acs.amazonaws.com/groups/global/AllUsers";
const logDelivery = "http://acs.amazonaws.com/groups/s3/LogDelivery";

test.each<[string, Scenario, string]>([
  ["a bucket without ACL", bucket({}), "pass"],
  ["private", bucket({ acl: "private" }), "pass"],
  ["for log delivery", bucket({ acl: "log-delivery-write" }), "pass"],
  ["public-read in the bucket", bucket({ acl: "public-read" }), "fail"],
  ["authenticated-read in the bucket", bucket({ acl: "authenticated-read" }), "fail"],
  ["public-read-write beside", acl({ acl: "public-read-write" }), "fail"],
  ["private beside", acl({ acl: "private" }), "pass"],
  [
    "under the older token",
    new Scenario({ it: resource("aws:s3/bucketAclV2:BucketAclV2", { acl: "public-read" }) }),
    "fail",
  ],
  ["a grant to a user", bucket({ grants: [{ id: "79a5", type: "CanonicalUser", permissions: ["READ"] }] }), "pass"],
  [
    "a grant to everybody",
    bucket({
      grants: [
        { type: "Group", uri: logDelivery },
        { type: "Group", uri: everybody },
      ],
    }),
    "fail",
  ],
  ["a grant to everybody beside", acl({ accessControlPolicy: { grants: [{ grantee: { uri: everybody } }] } }), "fail"],
  [
    "a grant to log delivery beside",
    acl({ accessControlPolicy: { grants: [{ grantee: { uri: logDelivery } }] } }),
    "pass",
  ],
])("%s", (_, scenario, outcome) => {
  expect(judge(s3BucketAclIsNotPublic, scenario).outcome).toBe(outcome);
});
