import { describe, expect, test } from "vitest";

import { isPublic, publicStatements } from "./is-public.ts";
import { readPolicyDocument, type PolicyDocument } from "./policy-document.ts";

class NotKnown {
  readonly known = false;
}

const everything = { Action: "s3:GetObject", Resource: "arn:aws:s3:::pages/*" };

function documentOf(...statements: readonly object[]): PolicyDocument {
  const reading = readPolicyDocument({ Version: "2012-10-17", Statement: statements });
  if (reading.kind !== "document") throw new Error("not a document");
  return reading.document;
}

function answer(part: object): string {
  const [statement] = documentOf({ Effect: "Allow", Principal: "*", ...everything, ...part }).statements;
  if (statement === undefined) throw new Error("no statement");
  return isPublic(statement);
}

function condition(operator: string, key: string, value: unknown): object {
  return { Condition: { [operator]: { [key]: value } } };
}

describe("principals", () => {
  test.each([
    ["everybody", "*", "yes"],
    ["everybody as an AWS principal", { AWS: "*" }, "yes"],
    ["everybody in a list", { AWS: ["arn:aws:iam::111111111111:root", "*"] }, "yes"],
    ["any account's root", { AWS: "arn:aws:iam::*:root" }, "yes"],
    ["one account", { AWS: "111111111111" }, "no"],
    ["a service", { Service: "cloudfront.amazonaws.com" }, "no"],
    ["not known yet", { AWS: new NotKnown() }, "unknown"],
    ["everybody, beside one not known", { AWS: [new NotKnown(), "*"] }, "yes"],
  ])("%s", (_, Principal, expected) => {
    expect(answer({ Principal })).toBe(expected);
  });

  test("an allowance for all but some is public, a denial never", () => {
    expect(answer({ Principal: undefined, NotPrincipal: { AWS: "111111111111" } })).toBe("yes");
    expect(answer({ Effect: "Deny" })).toBe("no");
  });
});

describe("conditions that tie a statement to somebody", () => {
  test.each([
    ["StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", "no"],
    ["StringEquals", "AWS:PRINCIPALORGID", "o-a1b2c3d4e5", "no"],
    ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/*", "no"],
    ["StringEquals", "aws:SourceAccount", ["111111111111", "222222222222"], "no"],
    ["StringEquals", "aws:SourceVpce", "vpce-0123456789abcdef0", "no"],
    ["ArnLike", "aws:SourceArn", "arn:aws:sns:*:111111111111:*", "no"],
    ["ArnEquals", "aws:SourceArn", "arn:aws:s3:::one-bucket", "no"],
    ["IpAddress", "aws:SourceIp", ["203.0.113.0/24", "2001:db8::/32"], "no"],
    ["IpAddressIfExists", "aws:SourceIp", "203.0.113.0/24", "no"],
    ["Bool", "aws:PrincipalIsAWSService", "true", "no"],
    ["StringEquals", "aws:PrincipalOrgID", "${aws:ResourceOrgID}", "no"],
    ["StringEquals", "kms:CallerAccount", "111111111111", "no"],
    ["StringEquals", "aws:Ec2InstanceSourceVpc", "vpc-0123456789abcdef0", "no"],
    ["ArnEquals", "lambda:SourceFunctionArn", "arn:aws:lambda:eu-central-1:111111111111:function:resize", "no"],
    // What looks like a tie and is none.
    ["StringLike", "aws:PrincipalOrgID", "*", "yes"],
    ["StringLike", "aws:SourceAccount", ["111111111111", "*"], "yes"],
    ["ArnLike", "aws:SourceArn", "arn:aws:s3:::*", "yes"],
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/admin", "yes"],
    ["StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5", "yes"],
    ["ForAllValues:StringEquals", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/", "yes"],
    ["StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", "yes"],
    ["StringEquals", "aws:SourceAccount", "${aws:PrincipalAccount}", "yes"],
    ["IpAddress", "aws:SourceIp", "0.0.0.0/0", "yes"],
    ["IpAddress", "aws:SourceIp", ["203.0.113.0/24", "::/0"], "yes"],
    ["IpAddress", "aws:SourceIp", "0.0.0.0/1", "yes"],
    ["Bool", "aws:SecureTransport", "true", "yes"],
    ["StringEquals", "aws:Referer", "https://kotor.example/", "yes"],
    ["StringEquals", "sts:ExternalId", "secret", "yes"],
    ["Bool", "aws:PrincipalIsAWSService", "false", "yes"],
    ["Null", "aws:PrincipalOrgID", "false", "yes"],
    ["StringLike", "aws:SourceAccount", new NotKnown(), "unknown"],
  ])("%s %s %j: public %s", (operator, key, value, expected) => {
    expect(answer(condition(operator, key, value))).toBe(expected);
  });

  test("a key that must be there makes IfExists a tie", () => {
    const Condition = {
      StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
      Null: { "aws:PrincipalOrgID": "false" },
    };
    expect(answer({ Condition })).toBe("no");
  });

  test("one tie is enough", () => {
    const Condition = {
      Bool: { "aws:SecureTransport": "true" },
      StringEquals: { "aws:SourceAccount": "111111111111" },
    };
    expect(answer({ Condition })).toBe("no");
  });
});

describe("denials that take an allowance back", () => {
  const open = { Effect: "Allow", Principal: "*", ...everything };
  const denial = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" };
  const outsiders = { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } };

  test.each([
    ["nothing is denied", undefined, 1],
    ["outsiders are denied", { ...denial, Condition: outsiders }, 0],
    [
      "outsiders but AWS's services are denied",
      { ...denial, Condition: { ...outsiders, BoolIfExists: { "aws:PrincipalIsAWSService": "false" } } },
      0,
    ],
    ["everybody is denied", denial, 0],
    ["all but one account are denied", { ...denial, Principal: undefined, NotPrincipal: { AWS: "111111111111" } }, 0],
    ["only plain HTTP is denied", { ...denial, Condition: { Bool: { "aws:SecureTransport": "false" } } }, 1],
    ["outsiders are denied other actions", { ...denial, Action: "s3:PutObject", Condition: outsiders }, 1],
    ["outsiders are denied another place", { ...denial, Resource: "arn:aws:s3:::other/*", Condition: outsiders }, 1],
    ["one account is denied", { ...denial, Principal: { AWS: "111111111111" } }, 1],
    [
      "outsiders over plain HTTP are denied",
      { ...denial, Condition: { ...outsiders, Bool: { "aws:SecureTransport": "false" } } },
      1,
    ],
  ])("%s", (_, denied, count) => {
    expect(publicStatements(documentOf(open, ...(denied === undefined ? [] : [denied])))).toHaveLength(count);
  });

  test("a denial that is not known yet leaves doubt", () => {
    const unclear = { ...denial, Condition: { StringNotEquals: { "aws:PrincipalOrgID": new NotKnown() } } };
    const [found] = publicStatements(documentOf(open, { ...unclear, Action: new NotKnown() }));
    expect(found?.certain).toBe(false);
  });
});
