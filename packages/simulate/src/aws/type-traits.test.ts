// The table of types is the SDK's, and every type of it can be simulated.
import { readFileSync } from "node:fs";

import { canonicalJson } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import { typeTraitsFile, typeTraitsText } from "../../scripts/derive-type-traits.ts";
import type { Properties } from "../simulation.ts";
import { autoNameRule } from "./auto-name-rules.ts";
import { awsIdentities } from "./aws-identities.ts";
import { checkAws } from "./check-aws.ts";
import { createAws } from "./create-aws.ts";
import { typeTraits } from "./type-traits.ts";

const world = { account: "111122223333", region: "eu-central-1", partition: "aws" };
const types = Object.keys(JSON.parse(readFileSync(typeTraitsFile, "utf8")) as Readonly<Record<string, string>>);
const checked = (type: string): Properties => checkAws(type, `urn:pulumi:s::p::${type}::one`, {}, world).inputs;

describe("the table of types", () => {
  test("is what the SDK has (else run: pnpm derive)", () => {
    expect(readFileSync(typeTraitsFile, "utf8")).toBe(typeTraitsText());
  });

  test("names only types that the SDK has", () => {
    expect(Object.keys(awsIdentities).filter((type) => !types.includes(type))).toEqual([]);
  });

  test("gives every type an id, and an ARN of its account to every type that has one", () => {
    const wrong = types.filter((type) => {
      const { id, outputs } = createAws(type, `urn:pulumi:s::p::${type}::one`, checked(type), world);
      const { arn, tags } = typeTraits(type);
      const arnFits = /^arn:aws:[a-z0-9-]+:/.test(String(outputs["arn"])) || !arn;
      const tagsFit = canonicalJson(outputs["tagsAll"]) === "{}" || !tags;
      return id === "" || outputs["id"] !== id || !arnFits || !tagsFit;
    });
    expect(wrong).toEqual([]);
  });

  test("names by rule only what the SDK lets a program leave unnamed", () => {
    expect(types.filter((type) => autoNameRule(type)?.property === "name" && !typeTraits(type).name)).toEqual([]);
  });
});
