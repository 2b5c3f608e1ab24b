// What a guardrail's statements must have beyond their schema: one of each pair, known placeholders, room.

import { quotas } from "@temelj/facts";
import { canonicalJson, issue, suggest, type Issue } from "@temelj/kernel";
import { type ValuePath, type YamlFile, label } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";
import { placeholders, placeholderPattern } from "./placeholders.ts";
import { repeatedCodes } from "./references.ts";

/** Issues of guardrails.yaml beyond its schema. */
export function checkGuardrails({ single }: EstateContents): Issue[] {
  const guardrails = single["guardrails.yaml"];
  if (guardrails === undefined) return [];
  const { file, content } = guardrails;
  const codes = content.guardrails.map(({ code }) => code);
  return [
    ...repeatedCodes(file, "guardrails", codes),
    ...content.guardrails.flatMap(({ statements }, position) => {
      const path = ["guardrails", position, "statements"];
      return statements
        .flatMap((statement, index) => pairIssues(file, [...path, index], statement))
        .concat(placeholderIssues(file, path, statements), sizeIssues(file, path, statements));
    }),
  ];
}

const pairs = [
  ["Action", "NotAction"],
  ["Resource", "NotResource"],
] as const;

function pairIssues(file: YamlFile, path: ValuePath, statement: Readonly<Record<string, unknown>>): Issue[] {
  return pairs.flatMap(([field, opposite]) => {
    const both = statement[field] !== undefined;
    if (both !== (statement[opposite] !== undefined)) return [];
    const has = both ? `has both ${field} and ${opposite}` : `has neither ${field} nor ${opposite}`;
    return [
      issue("ESTATE_STATEMENT_INVALID", `${label(path)} ${has}`, {
        at: both ? file.atKey(path, opposite) : file.at(path),
        allowed: `exactly one of ${field}, ${opposite}`,
        fix: both ? `remove one of them` : `add one, such as ${field}: "*"`,
      }),
    ];
  });
}

function placeholderIssues(file: YamlFile, path: ValuePath, value: unknown): Issue[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      placeholderIssues(file, [...path, Array.isArray(value) ? Number(key) : key], inner),
    );
  }
  if (typeof value !== "string") return [];
  return [...value.matchAll(placeholderPattern)].flatMap(([whole, name = ""]) => {
    if (placeholders.some((known) => known === name)) return [];
    const near = suggest(name, placeholders);
    return [
      issue("ESTATE_PLACEHOLDER_UNKNOWN", `${label(path)} has the placeholder ${whole}`, {
        at: file.at(path),
        allowed: placeholders.map((known) => `\${${known}}`).join(", "),
        fix: near === undefined ? "write the value itself" : `write \${${near}}`,
      }),
    ];
  });
}

function sizeIssues(file: YamlFile, path: ValuePath, statements: readonly object[]): Issue[] {
  const most = quotas.serviceControlPolicyLength.value;
  const { length } = canonicalJson({ Version: "2012-10-17", Statement: statements });
  if (length <= most) return [];
  return [
    issue("ESTATE_GUARDRAIL_TOO_LARGE", `${label(path)} is ${length} characters of JSON`, {
      at: file.at(path),
      allowed: `at most ${most}`,
      fix: "split the guardrail into two",
    }),
  ];
}
