// Unnamed resources get the names that the provider would give them.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { autoName, looksAutoNamed, type AutoName } from "./auto-name.ts";
import { autoNameRule } from "./auto-name-rules.ts";

const urnOf = (type: string, name: string): string => `urn:pulumi:production::kotor::${type}::${name}`;
const nameOf = (type: string, name: string, inputs = {}): AutoName => autoName(type, urnOf(type, name), inputs);

describe("an automatic name", () => {
  test.each([
    ["aws:s3/bucket:Bucket", "Archive", {}, "bucket", /^archive-[0-9a-f]{7}$/],
    ["aws:iam/role:Role", "Reader", {}, "name", /^Reader-[0-9a-f]{7}$/],
    ["aws:iam/policy:Policy", "reads", {}, "name", /^reads-[0-9a-f]{7}$/],
    ["aws:wafv2/webAcl:WebAcl", "guard", {}, "name", /^guard-[0-9a-f]{7}$/],
    ["aws:ec2/securityGroup:SecurityGroup", "web", {}, "name", /^web-[0-9a-f]{7}$/],
    ["aws:organizations/organizationalUnit:OrganizationalUnit", "ministries", {}, "name", /^ministries-[0-9a-f]{7}$/],
    ["aws:kms/alias:Alias", "trail", {}, "name", /^alias\/trail-[0-9a-f]{7}$/],
    ["aws:sqs/queue:Queue", "jobs", { fifoQueue: true }, "name", /^jobs-[0-9a-f]{7}\.fifo$/],
    ["aws:sns/topic:Topic", "news", {}, "name", /^news-[0-9a-f]{7}$/],
    ["aws:rds/instance:Instance", "registry", {}, "identifier", /^registry[0-9a-f]{7}$/],
    ["aws:s3/bucketObjectv2:BucketObjectv2", "index.html", {}, "key", /^index\.html$/],
    ["aws:glue/catalogDatabase:CatalogDatabase", "Taxes", {}, "name", /^taxes_[a-z]{8}$/],
  ])("of %s", (type, name, inputs, property, pattern) => {
    expect(nameOf(type, name, inputs)).toEqual({ kind: "name", property, name: expect.stringMatching(pattern) });
  });

  test.each([
    ["a name of its own", "aws:s3/bucket:Bucket", { bucket: "mine" }],
    ["the start of a name", "aws:iam/role:Role", { namePrefix: "kotor-" }],
    ["a type without names", "aws:kms/key:Key", {}],
    ["a name that is required", "aws:route53/record:Record", {}],
    ["no name at all", "aws:cloudfront/distribution:Distribution", {}],
  ])("is not given to what has %s", (_, type, inputs) => {
    expect(nameOf(type, "anything", inputs)).toEqual({ kind: "none" });
  });

  test("that would be too long is refused in the provider's words", () => {
    expect(nameOf("aws:iam/role:Role", "r".repeat(57))).toEqual({
      kind: "failure",
      failure: {
        property: "name",
        reason: `name '${"r".repeat(57)}-' plus 7 random chars is longer than maximum length 64`,
      },
    });
  });

  test("is the same in every run, keeps the logical name, fits, and is recognized again", () => {
    const types = ["aws:s3/bucket:Bucket", "aws:iam/role:Role", "aws:sqs/queue:Queue", "aws:cloudtrail/trail:Trail"];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.stringMatching(/^[a-z][a-z0-9-]{0,80}$/), (type, logical) => {
        const named = nameOf(type, logical);
        expect(nameOf(type, logical)).toEqual(named);
        const limit = autoNameRule(type)?.maxLength ?? 0;
        fc.pre(logical.length + 8 <= limit);
        const name = named.kind === "name" ? named.name : "";
        expect(name.startsWith(`${logical}-`)).toBe(true);
        expect(name.length).toBeLessThanOrEqual(limit);
        expect(looksAutoNamed(type, name)).toBe(true);
      }),
    );
  });

  test("of two resources differs", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        fc.pre(left !== right);
        expect(nameOf("aws:iam/user:User", left)).not.toEqual(nameOf("aws:iam/user:User", right));
      }),
    );
  });
});
