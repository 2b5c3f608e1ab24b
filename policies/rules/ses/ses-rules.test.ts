import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { sesPolicyIsNotPublic } from "./ses-policy-is-not-public.ts";
import { sesRequiresTls } from "./ses-requires-tls.ts";

const { unknown } = wireMarks;

judgesChanges(
  sesPolicyIsNotPublic,
  "aws:ses/identityPolicy:IdentityPolicy",
  {
    policy: JSON.stringify({
      Statement: [
        { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111111111111:root" }, Action: "x:Read", Resource: "*" },
      ],
    }),
  },
  [
    ["as it should be", {}, "pass"],
    [
      "everybody",
      { policy: JSON.stringify({ Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] }) },
      "fail",
    ],
    [
      "everybody of an organization",
      {
        policy: JSON.stringify({
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
    ["no policy", { policy: undefined }, "pass"],
    ["not known", { policy: unknown }, "unknown"],
  ],
);

judgesChanges(
  sesRequiresTls,
  "aws:sesv2/configurationSet:ConfigurationSet",
  { deliveryOptions: { tlsPolicy: "REQUIRE" } },
  [
    ["as it should be", {}, "pass"],
    ["as the older one writes it", { deliveryOptions: { tlsPolicy: "Require" } }, "pass"],
    ["where it can be had", { deliveryOptions: { tlsPolicy: "OPTIONAL" } }, "fail"],
    ["not said", { deliveryOptions: undefined }, "fail"],
  ],
);
