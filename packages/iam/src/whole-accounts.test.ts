import { expect, test } from "vitest";

import { readPolicyDocument } from "./policy-document.ts";
import { wholeAccounts, type WholeAccounts } from "./whole-accounts.ts";

const root = "arn:aws:iam::111111111111:root";

/** An instance of a class stands for a value that is not known yet. */
const unknown = new Map<string, never>();

function read(Principal: unknown, rest: object = {}): WholeAccounts {
  const statement = { Effect: "Allow", Action: "sts:AssumeRole", Principal, ...rest };
  const reading = readPolicyDocument({ Version: "2012-10-17", Statement: [statement] });
  const [first] = reading.kind === "document" ? reading.document.statements : [];
  if (first === undefined) throw new Error("no statement");
  return wholeAccounts(first);
}

test.each<[string, unknown]>([
  ["the ARN of its root", { AWS: root }],
  ["its id", { AWS: "111111111111" }],
  ["the ARN of its root in another partition", { AWS: "arn:aws-us-gov:iam::111111111111:root" }],
  ["both, which is the same account", { AWS: [root, "111111111111"] }],
  ["one beside a role", { AWS: [root, "arn:aws:iam::222222222222:role/reader"] }],
])("%s is a whole account", (_, principal) => {
  expect(read(principal)).toEqual({ ids: ["111111111111"], unknown: 0 });
});

test.each<[string, unknown]>([
  ["a role", { AWS: "arn:aws:iam::111111111111:role/root" }],
  ["a user called root", { AWS: "arn:aws:iam::111111111111:user/root" }],
  ["everybody, which is more", "*"],
  ["a service", { Service: "111111111111" }],
  ["a provider", { Federated: "arn:aws:iam::111111111111:saml-provider/directory" }],
  ["an id that is too long", { AWS: "1111111111112" }],
  ["an ARN without its end", { AWS: "arn:aws:iam::111111111111" }],
  ["an id of AWS's own, of a deleted user", { AWS: "AIDAEXAMPLE" }],
])("%s is none", (_, principal) => {
  expect(read(principal)).toEqual({ ids: [], unknown: 0 });
});

test.each<[string, object, number]>([
  ["a denial", { Effect: "Deny" }, 0],
  ["an external id", { Condition: { StringEquals: { "sts:ExternalId": "partner-17" } } }, 0],
  ["a second factor", { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }, 0],
  ["an encrypted connection, which anybody has", { Condition: { Bool: { "aws:SecureTransport": "true" } } }, 1],
  ["any external id", { Condition: { StringLike: { "sts:ExternalId": "*" } } }, 1],
  ["a region", { Condition: { StringEquals: { "aws:RequestedRegion": "eu-central-1" } } }, 1],
  ["any external id but one", { Condition: { StringNotEquals: { "sts:ExternalId": "partner-17" } } }, 1],
])("under %s", (_, rest, count) => {
  expect(read({ AWS: root }, rest).ids).toHaveLength(count);
});

test("principals that are not known yet are counted, since each may be an account", () => {
  expect(read({ AWS: [unknown, root, unknown] })).toEqual({ ids: ["111111111111"], unknown: 2 });
});

test("all but somebody names nobody", () => {
  expect(read(undefined, { NotPrincipal: { AWS: root } })).toEqual({ ids: [], unknown: 0 });
});
