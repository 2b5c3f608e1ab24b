import { wireMarks } from "@temelj/plan";

import { judgesChanges, judgesScenarios, one } from "../../testing/aws.ts";
import { s3AccessPointBlocksPublicAccess } from "./s3-access-point-blocks-public-access.ts";
import { s3AccountBlocksPublicAccess } from "./s3-account-blocks-public-access.ts";
import { s3BucketCorsNamesOrigins } from "./s3-bucket-cors-names-origins.ts";
import { s3BucketIsNoWebsite } from "./s3-bucket-is-no-website.ts";
import { s3BucketOwnsItsObjects } from "./s3-bucket-owns-its-objects.ts";
import { s3BucketPolicyLocksNobodyOut } from "./s3-bucket-policy-locks-nobody-out.ts";
import { s3ObjectAclIsNotPublic } from "./s3-object-acl-is-not-public.ts";

const { unknown } = wireMarks;
const bucket = "aws:s3/bucket:Bucket";

const controls = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
judgesChanges(s3BucketOwnsItsObjects, controls, { rule: { objectOwnership: "BucketOwnerEnforced" } }, [
  ["enforced", {}, "pass"],
  ["preferred", { rule: { objectOwnership: "BucketOwnerPreferred" } }, "fail"],
  ["the writer's", { rule: { objectOwnership: "ObjectWriter" } }, "fail"],
  ["not said", { rule: undefined }, "fail"],
  ["not known", { rule: { objectOwnership: unknown } }, "unknown"],
]);

const point = "aws:s3/accessPoint:AccessPoint";
const regions = "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint";
judgesScenarios(s3AccessPointBlocksPublicAccess, [
  ["not said, which is blocked", one(point, { bucket: "pages" }), "pass"],
  [
    "blocked",
    one(point, { publicAccessBlockConfiguration: { blockPublicAcls: true, blockPublicPolicy: "true" } }),
    "pass",
  ],
  ["one open", one(point, { publicAccessBlockConfiguration: { blockPublicPolicy: false } }), "fail"],
  ["not known", one(point, { publicAccessBlockConfiguration: { blockPublicPolicy: unknown } }), "unknown"],
  ["several regions, not said", one(regions, { details: { name: "pages" } }), "pass"],
  [
    "several regions, open",
    one(regions, { details: { publicAccessBlock: { restrictPublicBuckets: "false" } } }),
    "fail",
  ],
  ["several regions, not known", one(regions, { details: { publicAccessBlock: unknown } }), "unknown"],
]);

const all = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };
judgesChanges(s3AccountBlocksPublicAccess, "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", all, [
  ["all", {}, "pass"],
  ["one off", { ignorePublicAcls: "false" }, "fail"],
  ["one not said, which is off", { restrictPublicBuckets: undefined }, "fail"],
  ["one not known", { blockPublicAcls: unknown }, "unknown"],
]);

const cors = "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration";
const rule = (allowedMethods: unknown, ...allowedOrigins: unknown[]) => ({
  corsRules: [{ allowedMethods, allowedOrigins }],
});
judgesScenarios(s3BucketCorsNamesOrigins, [
  ["everybody reads", one(cors, rule(["GET", "HEAD"], "*")), "pass"],
  ["one origin writes", one(cors, rule(["PUT"], "https://portal.gov-me.example")), "pass"],
  ["everybody writes", one(cors, rule(["GET", "PUT"], "*")), "fail"],
  ["everybody writes, among others", one(cors, rule(["DELETE"], "https://a.example", "*")), "fail"],
  ["in the bucket", one(bucket, rule(["POST"], "*")), "fail"],
  ["in the bucket, under the older token", one("aws:s3/bucketV2:BucketV2", rule(["POST"], "*")), "fail"],
  ["none", one(bucket, {}), "not-applicable"],
  ["not known", one(cors, rule(["PUT"], unknown)), "unknown"],
]);

const website = "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration";
judgesScenarios(s3BucketIsNoWebsite, [
  ["beside the bucket", one(website, { bucket: "pages", indexDocument: { suffix: "index.html" } }), "fail"],
  ["in the bucket", one(bucket, { website: { indexDocument: "index.html" } }), "fail"],
  ["in the bucket, as a list", one("aws:s3/bucketV2:BucketV2", { websites: [{ indexDocument: "i" }] }), "fail"],
  ["no website", one(bucket, { websites: [] }), "not-applicable"],
  ["not known", one(bucket, { website: unknown }), "unknown"],
]);

judgesChanges(s3ObjectAclIsNotPublic, "aws:s3/bucketObjectv2:BucketObjectv2", { bucket: "pages", key: "a" }, [
  ["none", {}, "pass"],
  ["private", { acl: "private" }, "pass"],
  ["everybody", { acl: "public-read" }, "fail"],
  ["everybody in AWS", { acl: "authenticated-read" }, "fail"],
  ["not known", { acl: unknown }, "unknown"],
]);
judgesScenarios(s3ObjectAclIsNotPublic, [
  ["an older object", one("aws:s3/bucketObject:BucketObject", { acl: "public-read-write" }), "fail"],
  ["a copy", one("aws:s3/objectCopy:ObjectCopy", { acl: "public-read" }), "fail"],
]);

const denial = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" };
const policy = (part: object, type = "aws:s3/bucketPolicy:BucketPolicy") =>
  one(type, { policy: JSON.stringify({ Statement: [{ ...denial, ...part }] }) });
judgesScenarios(s3BucketPolicyLocksNobodyOut, [
  ["everything denied to everybody", policy({}), "fail"],
  ["in the bucket", policy({ Principal: { AWS: ["*"] } }, bucket), "fail"],
  ["changing the policy denied", policy({ Action: ["s3:PutBucketPolicy"] }), "fail"],
  ["under a condition", policy({ Condition: { Bool: { "aws:SecureTransport": "false" } } }), "pass"],
  ["to all but one", policy({ Principal: undefined, NotPrincipal: { AWS: "111111111111" } }), "pass"],
  ["deletion only", policy({ Action: "s3:DeleteObject*" }), "pass"],
  ["allowed", policy({ Effect: "Allow" }), "pass"],
  [
    "not known",
    one("aws:s3/bucketPolicy:BucketPolicy", { policy: { Statement: { ...denial, Principal: { AWS: unknown } } } }),
    "unknown",
  ],
  ["none", one(bucket, {}), "not-applicable"],
]);
