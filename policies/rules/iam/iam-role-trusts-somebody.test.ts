import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { iamRoleTrustsSomebody } from "./iam-role-trusts-somebody.ts";

const trust = { Effect: "Allow", Action: "sts:AssumeRole" };
const ours = { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } };
const policy = (part: object): string => JSON.stringify({ Version: "2012-10-17", Statement: [{ ...trust, ...part }] });

test.each<[string, unknown, string]>([
  ["a service", policy({ Principal: { Service: "lambda.amazonaws.com" } }), "pass"],
  ["an account", policy({ Principal: { AWS: "111111111111" } }), "pass"],
  ["everybody", policy({ Principal: { AWS: "*" } }), "fail"],
  ["everybody, given as data", { Statement: { ...trust, Principal: "*" } }, "fail"],
  ["everybody of the organization", policy({ Principal: { AWS: "*" }, Condition: ours }), "pass"],
  [
    "everybody who knows an external id",
    policy({ Principal: { AWS: "*" }, Condition: { StringEquals: { "sts:ExternalId": "1" } } }),
    "fail",
  ],
  ["everybody, denied", policy({ Principal: { AWS: "*" }, Effect: "Deny" }), "pass"],
  ["somebody not known yet", { Statement: { ...trust, Principal: { AWS: wireMarks.unknown } } }, "unknown"],
  ["not known at all", wireMarks.unknown, "unknown"],
])("%s", (_, assumeRolePolicy, outcome) => {
  const scenario = new Scenario({ role: resource("aws:iam/role:Role", { assumeRolePolicy }) });
  expect(judge(iamRoleTrustsSomebody, scenario).outcome).toBe(outcome);
});
