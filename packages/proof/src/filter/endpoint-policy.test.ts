// Whom an endpoint's policy lets through, in every spelling of the data perimeter.

import { describe, expect, test } from "vitest";

import { policyAdmission } from "./endpoint-policy.ts";

type Statement = Readonly<Record<string, unknown>>;

const organization = { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" };
const allow = (more: Statement = {}): Statement => ({
  Effect: "Allow",
  Principal: "*",
  Action: "kms:*",
  Resource: "*",
  ...more,
});
const own = allow({ Sid: "Own", Condition: { StringEquals: organization } });
const services = allow({ Condition: { Bool: { "aws:PrincipalIsAWSService": "true" } } });
const deny = (key: string): Statement => ({
  Effect: "Deny",
  Principal: "*",
  Action: "*",
  Resource: "*",
  Condition: { StringNotEquals: { [key]: "o-a1b2c3d4e5" } },
});
const of = (...Statement: readonly Statement[]) =>
  policyAdmission(JSON.stringify({ Version: "2012-10-17", Statement }));

describe("own organization's principals and resources only", () => {
  test.each<[string, readonly Statement[]]>([
    ["both in one condition", [own]],
    ["beside AWS's services themselves", [own, services]],
    [
      "in two conditions",
      [
        allow({
          Condition: {
            StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
            StringLike: { "aws:ResourceOrgID": "o-a1b2c3d4e5" },
          },
        }),
      ],
    ],
    ["by denials", [allow(), deny("aws:PrincipalOrgID"), deny("aws:ResourceOrgID")]],
    ["nobody at all", []],
  ])("%s", (_, statements) => {
    expect(of(...statements)).toEqual({ admits: "own", said: "own organization's principals and resources only" });
  });

  test("what is about something named is said as an exception", () => {
    const images = allow({ Sid: "ImagesOfAws", Action: "s3:GetObject", Resource: ["arn:aws:s3:::images/*"] });
    const federation = allow({ Action: ["sts:AssumeRoleWithSAML"] });
    expect(of(own, images, federation)).toEqual({
      admits: "own",
      said: "own organization's principals and resources only, and by exception ImagesOfAws, sts:AssumeRoleWithSAML",
    });
  });
});

test.each<[string, readonly Statement[]]>([
  ["only the principal is tied", [allow({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } })]],
  ["a principal is named", [allow({ Principal: { AWS: "arn:aws:iam::111111111111:root" } })]],
  ["a denial spares the own", [allow(), deny("aws:PrincipalOrgID")]],
])("own principals with anyone's resources: %s", (_, statements) => {
  expect(of(...statements)).toEqual({
    admits: "principals",
    said: "own organization's principals only, with anyone's resources",
  });
});

describe("lets anyone's credentials pass", () => {
  test.each<[string, readonly Statement[]]>([
    ["everything is allowed", [allow()]],
    ["beside the perimeter", [own, allow({ Action: "*" })]],
    ["a condition that holds without its key", [allow({ Condition: { StringEqualsIfExists: organization } })]],
    ["a wildcard", [allow({ Condition: { StringLike: { "aws:PrincipalOrgID": "o-*", "aws:ResourceOrgID": "o-*" } } })]],
    ["only the resource is tied", [allow({ Condition: { StringEquals: { "aws:ResourceOrgID": "o-a1b2c3d4e5" } } })]],
    ["a denial of one action", [allow(), { ...deny("aws:PrincipalOrgID"), Action: "kms:Decrypt" }]],
    [
      "a denial with a loophole",
      [
        allow(),
        {
          ...deny("aws:PrincipalOrgID"),
          Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-1" }, Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    ],
    ["all but a few actions", [{ Effect: "Allow", Principal: "*", NotAction: "kms:Decrypt", Resource: "*" }]],
  ])("%s", (_, statements) => {
    expect(of(...statements)).toEqual({ admits: "anyone", said: "lets anyone's credentials pass" });
  });

  test("no policy does, and says so", () => {
    expect(policyAdmission(undefined)).toEqual({
      admits: "anyone",
      said: "has no policy: it lets anyone's credentials and resources pass",
    });
  });
});

test("what is no policy is not understood", () => {
  expect(policyAdmission("{}").admits).toBe("unknown");
});
