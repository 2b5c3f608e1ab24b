import { describe, expect, test } from "vitest";

import { coversActions, coversEveryAction, coversEveryResource, coversResources, touchesActions } from "./grants.ts";
import { readPolicyDocument, type PolicyDocument } from "./policy-document.ts";
import { unknownText } from "./policy-text.ts";
import type { PolicyStatement } from "./statement.ts";

class NotKnown {
  readonly known = false;
}

function documentOf(value: unknown): PolicyDocument {
  const reading = readPolicyDocument(value);
  if (reading.kind !== "document") throw new Error(`not a document: ${JSON.stringify(reading)}`);
  return reading.document;
}

function only(value: unknown): PolicyStatement {
  const [read] = documentOf({ Version: "2012-10-17", Statement: value }).statements;
  if (read === undefined) throw new Error("no statement");
  return read;
}

function statement(part: object): PolicyStatement {
  return only({ Effect: "Allow", ...part });
}

describe("readPolicyDocument", () => {
  test("text and data of the same document read the same, single values become lists", () => {
    const data = {
      Statement: { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::a/*" },
    };
    expect(documentOf(JSON.stringify(data))).toEqual(documentOf(data));
    expect(documentOf(data).statements).toEqual([
      {
        effect: "Allow",
        principals: { inverted: false, items: [{ kind: "AWS", id: "*" }] },
        actions: { inverted: false, items: ["s3:GetObject"] },
        resources: { inverted: false, items: ["arn:aws:s3:::a/*"] },
        conditions: [],
      },
    ]);
  });

  test("the same text is read once", () => {
    const text = '{"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';
    expect(readPolicyDocument(text)).toBe(readPolicyDocument(text));
  });

  test("principals of several kinds keep their kinds", () => {
    const { principals } = only({
      Effect: "Allow",
      Principal: { AWS: ["arn:aws:iam::111111111111:root", "222222222222"], Service: "sns.amazonaws.com" },
      Action: "sts:AssumeRole",
    });
    expect(principals?.items.map(({ kind, id }) => [kind, id])).toEqual([
      ["AWS", "arn:aws:iam::111111111111:root"],
      ["AWS", "222222222222"],
      ["Service", "sns.amazonaws.com"],
    ]);
  });

  test("an operator is taken apart", () => {
    const { conditions } = only({
      Effect: "Deny",
      Action: "*",
      Resource: "*",
      Condition: {
        "ForAnyValue:StringNotLikeIfExists": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/*"] },
        Bool: { X: false },
      },
    });
    expect(conditions).toEqual([
      {
        operator: "ForAnyValue:StringNotLikeIfExists",
        comparison: "StringLike",
        negated: true,
        ifExists: true,
        quantifier: "ForAnyValue",
        key: "aws:principalorgpaths",
        values: ["o-a1b2c3d4e5/*"],
      },
      {
        operator: "Bool",
        comparison: "Bool",
        negated: false,
        ifExists: false,
        quantifier: "none",
        key: "x",
        values: ["false"],
      },
    ]);
  });

  test("only the part that is not known is unknown", () => {
    const { actions, resources } = only({ Effect: "Allow", Action: "s3:*", Resource: ["a", new NotKnown()] });
    expect(actions.items).toEqual(["s3:*"]);
    expect(resources?.items).toEqual(["a", unknownText]);
  });

  test.each([
    ["the document", new NotKnown()],
    ["its statements", { Statement: new NotKnown() }],
    ["one statement", { Statement: [new NotKnown()] }],
  ])("%s not known makes the reading unknown", (_, value) => {
    expect(readPolicyDocument(value)).toEqual({ kind: "unknown" });
  });

  test.each([
    ["[1,", "not JSON"],
    ["", "not JSON"],
    ["{", "not JSON"],
    ["[]", "not an object"],
    ["{}", "no Statement"],
    ['{"Statement":["x"]}', "a statement is not an object"],
    ['{"Statement":[{"Effect":"allow","Action":"*"}]}', 'Effect is "allow", neither "Allow" nor "Deny"'],
    ['{"Statement":[{"Effect":"Allow"}]}', "a statement has neither Action nor NotAction"],
    ['{"Statement":[{"Effect":"Allow","Action":"*","Condition":"x"}]}', "Condition is not an object of objects"],
  ])("%s is invalid: %s", (text, reason) => {
    expect(readPolicyDocument(text)).toEqual({ kind: "invalid", reason });
  });

  test("a document of a million characters is read", () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `arn:aws:s3:::bucket-number-${index}/*`);
    const text = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: many }] });
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(documentOf(text).statements[0]?.resources?.items).toHaveLength(30_000);
  });
});

describe("what a statement speaks of", () => {
  test.each([
    [{ Action: "S3:*" }, "s3:GetObject", "yes", "yes"],
    [{ Action: ["s3:Get*", "s3:Put*"] }, "s3:*", "no", "yes"],
    [{ Action: "sqs:*" }, "s3:*", "no", "no"],
    [{ NotAction: "iam:*" }, "s3:*", "yes", "yes"],
    [{ NotAction: "s3:GetObject" }, "s3:*", "no", "yes"],
    [{ NotAction: "s3:*" }, "s3:GetObject", "no", "no"],
    [{ Action: new NotKnown() }, "s3:*", "unknown", "unknown"],
    [{ Action: ["*", new NotKnown()] }, "s3:*", "yes", "yes"],
  ])("%j and %s: covers %s, touches %s", (part, pattern, covers, touches) => {
    expect(coversActions(statement(part), pattern)).toBe(covers);
    expect(touchesActions(statement(part), pattern)).toBe(touches);
  });

  test.each([
    [{ Action: "*", Resource: "*" }, "yes", "yes"],
    [{ Action: "*:*", Resource: "arn:aws:*:*:*:*" }, "yes", "yes"],
    [{ Action: "**", Resource: "arn:aws:*" }, "yes", "yes"],
    [{ Action: "iam:*", Resource: "arn:aws:s3:::*" }, "no", "no"],
    [{ NotAction: "iam:*", NotResource: "x" }, "no", "no"],
    [{ Action: new NotKnown(), Resource: [new NotKnown()] }, "unknown", "unknown"],
  ])("%j: every action %s, every resource %s", (part, actions, resources) => {
    expect(coversEveryAction(statement(part))).toBe(actions);
    expect(coversEveryResource(statement(part))).toBe(resources);
  });

  test("a statement without resources, as in trust policies, speaks of all", () => {
    expect(coversResources(statement({ Action: "sts:AssumeRole" }), "anything")).toBe("yes");
  });
});

test("a comma too many at the end of a list is overlooked", () => {
  const text = '{"Statement":[{"Effect":"Allow","Action":["sns:Publish",],"Resource":"a, ]",},]}';
  const reading = readPolicyDocument(text);
  expect(reading.kind === "document" ? reading.document.statements[0]?.resources?.items : reading).toEqual(["a, ]"]);
});
