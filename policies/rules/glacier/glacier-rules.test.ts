import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { glacierPolicyIsNotPublic } from "./glacier-policy-is-not-public.ts";

const { unknown } = wireMarks;

judgesChanges(
  glacierPolicyIsNotPublic,
  "aws:glacier/vault:Vault",
  {
    accessPolicy: JSON.stringify({
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
        accessPolicy: JSON.stringify({ Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] }),
      },
      "fail",
    ],
    [
      "everybody of an organization",
      {
        accessPolicy: JSON.stringify({
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
    ["no policy", { accessPolicy: undefined }, "pass"],
    ["not known", { accessPolicy: unknown }, "unknown"],
  ],
);
