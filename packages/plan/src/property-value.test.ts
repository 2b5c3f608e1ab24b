// Property values as they stand in a state or preview.

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { decodeProperties, decodeProperty, SecretValue, unknownValue, wireMarks, type PropertyValue } from "./index.ts";

const { signatureKey } = wireMarks;
const secret = (rest: object): object => ({ [signatureKey]: wireMarks.secret, ...rest });
const output = (rest: object): object => ({ [signatureKey]: wireMarks.output, ...rest });

describe("a property value", () => {
  test("that is plain JSON is read as it stands", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes("__proto__"));
        expect(decodeProperty(value)).toEqual(value);
      }),
    );
  });

  test.each<[string, unknown, PropertyValue]>([
    ["the marker of an unknown value", wireMarks.unknown, unknownValue],
    ["an output that is known", output({ value: { a: [1] } }), { a: [1] }],
    ["an output that is not known", output({ dependencies: [] }), unknownValue],
    ["an output that is secret", output({ value: "x", secret: true }), new SecretValue("x")],
    ["a secret output that is not known", output({ secret: true }), new SecretValue(unknownValue)],
    ["an encrypted secret", secret({ ciphertext: "v1:abc" }), new SecretValue(unknownValue)],
    ["a secret in plain text", secret({ plaintext: '{"a":["b"]}' }), new SecretValue({ a: ["b"] })],
    ["a secret of the SDK's wire format", secret({ value: 5 }), new SecretValue(5)],
    ["a secret whose plain text is cut", secret({ plaintext: '{"a":' }), new SecretValue(unknownValue)],
    [
      "an unknown inside a secret",
      secret({ plaintext: JSON.stringify([wireMarks.unknown]) }),
      new SecretValue([unknownValue]),
    ],
    ["a missing value", undefined, null],
    ["what JSON cannot hold", () => 1, unknownValue],
  ])("%s", (_, wire, expected) => {
    expect(decodeProperty(wire)).toStrictEqual(expected);
  });

  test.each([
    ["an asset", { [signatureKey]: wireMarks.asset, hash: "2cf2", text: "hello" }],
    [
      "an archive",
      { [signatureKey]: wireMarks.archive, assets: { "a.txt": { [signatureKey]: wireMarks.asset, text: "" } } },
    ],
    ["a reference to a resource", { [signatureKey]: wireMarks.resourceReference, urn: "urn:x", id: "i" }],
  ])("%s keeps its fields", (_, wire) => {
    expect(decodeProperty(wire)).toEqual(wire);
  });

  test("nested beyond every schema is unknown, and costs no crash", () => {
    const depth = 100_000;
    const deep: unknown = JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
    let value = decodeProperty(deep);
    let levels = 0;
    for (; Array.isArray(value); levels += 1) value = (value as readonly PropertyValue[])[0] ?? null;
    expect(value).toBe(unknownValue);
    expect(levels).toBeGreaterThan(50);
  });

  test("named __proto__ is a value like any other", () => {
    const decoded = decodeProperties(JSON.parse('{"__proto__": {"encrypted": true}}') as Record<string, unknown>);
    expect(decoded["encrypted"]).toBeUndefined();
    expect(Object.keys(decoded)).toEqual(["__proto__"]);
  });

  test("is sealed where a preview prints a stand-in for secrets, and only there", () => {
    const wire = { password: "[secret]", list: ["[secret]"] };
    const hidden = new SecretValue(unknownValue);
    expect(decodeProperties(wire, { blindedSecret: "[secret]" })).toStrictEqual({ password: hidden, list: [hidden] });
    expect(decodeProperties(wire)).toEqual(wire);
  });
});

describe("a secret", () => {
  test.each([
    ["text", String(new SecretValue("hush"))],
    ["JSON", JSON.stringify({ a: new SecretValue("hush") })],
    ["a template", `${new SecretValue({ deep: "hush" })}`],
  ])("never shows its content as %s", (_, shown) => {
    expect(shown).not.toContain("hush");
  });

  test("and an unknown value are the same after writing and reading", () => {
    const written = JSON.stringify({ a: new SecretValue("hush"), b: unknownValue });
    const read = decodeProperties(JSON.parse(written) as Record<string, unknown>);
    expect(read).toStrictEqual({ a: new SecretValue(unknownValue), b: unknownValue });
  });
});
