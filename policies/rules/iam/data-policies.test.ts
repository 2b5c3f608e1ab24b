import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { iamPolicyOpensNoResources } from "./iam-policy-opens-no-resources.ts";
import { iamPolicyReadsNamedData } from "./iam-policy-reads-named-data.ts";

const { unknown } = wireMarks;

judgesChanges(
  iamPolicyReadsNamedData,
  "aws:iam/policy:Policy",
  {
    policy: { Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::files/*" }] },
  },
  [
    ["as it should be", {}, "pass"],
    ["every bucket", { policy: { Statement: [{ Effect: "Allow", Action: "s3:Get*", Resource: "*" }] } }, "fail"],
    [
      "every bucket, by ARN",
      { policy: { Statement: [{ Effect: "Allow", Action: ["s3:PutObject"], Resource: "arn:aws:s3:::*" }] } },
      "fail",
    ],
    [
      "every object of every bucket, by ARN",
      { policy: { Statement: [{ Effect: "Allow", Action: ["s3:PutObject"], Resource: "arn:aws:s3:::*/*" }] } },
      "fail",
    ],
    [
      "every table",
      { policy: { Statement: [{ Effect: "Allow", Action: "dynamodb:*", Resource: "arn:aws:dynamodb:*:*:table/*" }] } },
      "fail",
    ],
    [
      "the list of buckets",
      { policy: { Statement: [{ Effect: "Allow", Action: "s3:ListAllMyBuckets", Resource: "*" }] } },
      "pass",
    ],
    [
      "buckets of the organization",
      {
        policy: {
          Statement: [
            {
              Effect: "Allow",
              Action: "s3:GetObject",
              Resource: "*",
              Condition: { StringEquals: { "aws:ResourceOrgID": "o-a1b2c3d4e5" } },
            },
          ],
        },
      },
      "pass",
    ],
    ["a denial", { policy: { Statement: [{ Effect: "Deny", Action: "s3:*", Resource: "*" }] } }, "pass"],
    ["not known", { policy: unknown }, "unknown"],
  ],
);

judgesChanges(
  iamPolicyOpensNoResources,
  "aws:iam/policy:Policy",
  {
    policy: { Statement: [{ Effect: "Allow", Action: "s3:PutBucketPolicy", Resource: "arn:aws:s3:::files" }] },
  },
  [
    ["as it should be", {}, "pass"],
    ["every bucket", { policy: { Statement: [{ Effect: "Allow", Action: "s3:PutBucket*", Resource: "*" }] } }, "fail"],
    [
      "every snapshot",
      { policy: { Statement: [{ Effect: "Allow", Action: ["ec2:ModifySnapshotAttribute"], Resource: ["*"] }] } },
      "fail",
    ],
    [
      "reading only",
      { policy: { Statement: [{ Effect: "Allow", Action: "s3:GetBucketPolicy", Resource: "*" }] } },
      "pass",
    ],
    [
      "all but some actions",
      { policy: { Statement: [{ Effect: "Allow", NotAction: "iam:*", Resource: "*" }] } },
      "fail",
    ],
    ["not known", { policy: unknown }, "unknown"],
  ],
);
