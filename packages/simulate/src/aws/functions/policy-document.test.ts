// A policy document is rendered as the provider renders it, to the byte.
import { describe, expect, test } from "vitest";

import { unknownMarker } from "../../unknown-marker.ts";
import { invokeAws } from "../invoke-aws.ts";

const world = { account: "111122223333", region: "eu-central-1", partition: "aws" };

function render(args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const answer = invokeAws("aws:iam/getPolicyDocument:getPolicyDocument", args, world);
  if (answer.kind === "refuse") throw new Error(answer.reason);
  return answer.result;
}
const statement = (given: Readonly<Record<string, unknown>>): unknown => {
  const document = JSON.parse(String(render({ statements: [given] })["minifiedJson"])) as {
    readonly Statement: unknown[];
  };
  return document.Statement[0];
};

describe("a policy document", () => {
  test("is indented by two spaces, its parts in the provider's order, its sets in descending order", () => {
    const { json, minifiedJson } = render({
      statements: [
        {
          conditions: [{ test: "StringEquals", variable: "aws:PrincipalOrgID", values: ["o-1"] }],
          principals: [{ type: "Service", identifiers: ["delivery.logs.amazonaws.com"] }],
          resources: ["arn:aws:s3:::a/*", "arn:aws:s3:::a"],
          actions: ["s3:GetBucketAcl", "s3:PutObject"],
          effect: "Deny",
          sid: "Delivery",
        },
      ],
    });
    expect(json).toBe(`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Delivery",
      "Effect": "Deny",
      "Action": [
        "s3:PutObject",
        "s3:GetBucketAcl"
      ],
      "Resource": [
        "arn:aws:s3:::a/*",
        "arn:aws:s3:::a"
      ],
      "Principal": {
        "Service": "delivery.logs.amazonaws.com"
      },
      "Condition": {
        "StringEquals": {
          "aws:PrincipalOrgID": "o-1"
        }
      }
    }
  ]
}`);
    expect(JSON.parse(String(minifiedJson))).toEqual(JSON.parse(String(json)));
    expect(minifiedJson).not.toContain("\n");
  });

  test.each([
    ["allows unless it denies", { actions: ["s3:*"] }, { Effect: "Allow", Action: "s3:*" }],
    ["takes an empty Sid for none", { sid: "", actions: ["s3:*"] }, { Effect: "Allow", Action: "s3:*" }],
    [
      "writes everyone as a star",
      { principals: [{ type: "*", identifiers: ["*"] }] },
      { Effect: "Allow", Principal: "*" },
    ],
    [
      "keeps every AWS principal an object",
      { principals: [{ type: "AWS", identifiers: ["*"] }] },
      { Effect: "Allow", Principal: { AWS: "*" } },
    ],
    [
      "joins principals of one type",
      {
        principals: [
          { type: "AWS", identifiers: ["111122223333"] },
          { type: "AWS", identifiers: ["444455556666"] },
        ],
      },
      { Effect: "Allow", Principal: { AWS: ["111122223333", "444455556666"] } },
    ],
    [
      "turns &{ into a policy variable",
      { resources: ["arn:aws:s3:::a/&{aws:username}/*"] },
      { Effect: "Allow", Resource: "arn:aws:s3:::a/${aws:username}/*" },
    ],
    [
      "keeps condition values in their order, and joins those of one variable",
      {
        conditions: [
          { test: "StringLike", variable: "v", values: ["b", "a"] },
          { test: "StringLike", variable: "v", values: ["c"] },
        ],
      },
      { Effect: "Allow", Condition: { StringLike: { v: ["b", "a", "c"] } } },
    ],
    [
      "has the opposites too",
      { notActions: ["iam:*"], notResources: ["*"], notPrincipals: [{ type: "AWS", identifiers: ["x"] }] },
      { Effect: "Allow", NotAction: "iam:*", NotResource: "*", NotPrincipal: { AWS: "x" } },
    ],
  ])("%s", (_, given, expected) => {
    expect(statement(given)).toEqual(expected);
  });

  test("merges documents: sources first, overrides last, a later statement replacing that of the same Sid", () => {
    const source = JSON.stringify({ Version: "2012-10-17", Statement: { Sid: "A", Effect: "Allow", Action: "s3:*" } });
    const override = JSON.stringify({ Statement: [{ Sid: "B", Effect: "Deny", Action: "ec2:*" }] });
    const { minifiedJson } = render({
      sourcePolicyDocuments: [source],
      statements: [{ sid: "B", actions: ["iam:*"] }, { actions: ["kms:*"] }],
      overridePolicyDocuments: [override],
    });
    expect(JSON.parse(String(minifiedJson))).toEqual({
      Version: "2012-10-17",
      Statement: [
        { Sid: "A", Effect: "Allow", Action: "s3:*" },
        { Sid: "B", Effect: "Deny", Action: "ec2:*" },
        { Effect: "Allow", Action: "kms:*" },
      ],
    });
  });

  test("is unknown while a part of it is", () => {
    expect(render({ statements: [{ resources: [unknownMarker] }] })).toMatchObject({
      json: unknownMarker,
      id: unknownMarker,
    });
  });

  test("is refused when a document to merge is not JSON", () => {
    const token = "aws:iam/getPolicyDocument:getPolicyDocument";
    expect(invokeAws(token, { sourcePolicyDocuments: ["{"] }, world).kind).toBe("refuse");
  });
});
