import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { codeartifactPolicyIsNotPublic } from "./codeartifact-policy-is-not-public.ts";

const { unknown } = wireMarks;

judgesChanges(
  codeartifactPolicyIsNotPublic,
  "aws:codeartifact/domainPermissions:DomainPermissions",
  {
    policyDocument: JSON.stringify({
      Statement: [
        { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111111111111:root" }, Action: "x:Read", Resource: "*" },
      ],
    }),
  },
  [
    ["as it should be", {}, "pass"],
    [
      "everybody",
      {
        policyDocument: JSON.stringify({
          Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
        }),
      },
      "fail",
    ],
    [
      "everybody of an organization",
      {
        policyDocument: JSON.stringify({
          Statement: [
            {
              Effect: "Allow",
              Principal: "*",
              Action: "*",
              Resource: "*",
              Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
            },
          ],
        }),
      },
      "pass",
    ],
    ["no policy", { policyDocument: undefined }, "pass"],
    ["not known", { policyDocument: unknown }, "unknown"],
  ],
);
