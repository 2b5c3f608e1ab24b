import { expect, test } from "vitest";

import { isLimited } from "./limits.ts";
import { readPolicyDocument } from "./policy-document.ts";

function limited(condition: object | undefined): boolean {
  const statement = { Effect: "Allow", Action: "sts:AssumeRole", Resource: "*", Condition: condition };
  const reading = readPolicyDocument({ Version: "2012-10-17", Statement: [statement] });
  const [first] = reading.kind === "document" ? reading.document.statements : [];
  if (first === undefined) throw new Error("no statement");
  return isLimited(first);
}

test.each([
  ["none", undefined],
  ["an encrypted connection", { Bool: { "aws:SecureTransport": "true" } }],
  ["a region", { StringEquals: { "aws:RequestedRegion": "eu-central-1" } }],
  ["a browser", { StringLike: { "aws:UserAgent": "console*" } }],
  ["a date", { DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } }],
  ["a key that is there", { Null: { "aws:PrincipalOrgID": "false" } }],
  ["any value", { StringLike: { "aws:PrincipalArn": "*" } }],
  ["any address", { IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "0.0.0.0/0"] } }],
  ["any IPv6 address", { IpAddress: { "aws:SourceIp": "::/0" } }],
  ["a second factor if there is a session", { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } }],
  ["no second factor", { Bool: { "aws:MultiFactorAuthPresent": "false" } }],
  ["an organization if the key is there", { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }],
  ["everybody but one", { StringNotEquals: { "aws:PrincipalAccount": "111111111111" } }],
  ["every policy but one", { ArnNotEquals: { "iam:PolicyARN": "arn:aws:iam::aws:policy/AdministratorAccess" } }],
  ["everywhere but an office", { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } }],
  ["all of no tags", { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } }],
])("%s bounds nothing", (_name, condition) => {
  expect(limited(condition)).toBe(false);
});

test.each([
  ["a second factor", { Bool: { "aws:MultiFactorAuthPresent": "true" } }],
  ["a boundary", { StringEquals: { "iam:PermissionsBoundary": "arn:aws:iam::111111111111:policy/boundary" } }],
  ["an external id", { StringEquals: { "sts:ExternalId": "partner-17" } }],
  ["an organization", { StringEquals: { "aws:PrincipalOrgID": ["o-a1b2c3d4e5"] } }],
  ["an office", { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } }],
  ["a tag, with a variable", { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } }],
  ["a tag of the resource, if it has one", { StringEqualsIfExists: { "aws:ResourceTag/team": "roads" } }],
  ["one beside a weak one", { Bool: { "aws:SecureTransport": true }, StringEquals: { "aws:PrincipalTag/role": "a" } }],
])("%s bounds", (_name, condition) => {
  expect(limited(condition)).toBe(true);
});
