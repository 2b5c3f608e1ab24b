// getPolicyDocument: statements to policy JSON, byte for byte as the provider writes it.
// Behaviour: hashicorp/terraform-provider-aws internal/service/iam/policy_model.go (2026-11-23)

import { crc32 } from "node:zlib";

import type { Properties } from "../../simulation.ts";
import { containsUnknown, unknownMarker } from "../../unknown-marker.ts";
import { type AwsFunctions, refuse, type Refusal } from "./aws-function.ts";

type Statement = Readonly<Record<string, unknown>>;
interface Document {
  readonly version: string;
  readonly id: string;
  readonly statements: readonly Statement[];
}

export const policyDocumentFunctions: AwsFunctions = {
  "aws:iam/getPolicyDocument:getPolicyDocument": (args) => policyDocument(args),
};

/** Renders a document; an unknown anywhere makes the JSON unknown. */
function policyDocument(args: Properties): Properties | Refusal {
  if (containsUnknown(args)) return { ...args, id: unknownMarker, json: unknownMarker, minifiedJson: unknownMarker };
  const sources = documents(args["sourcePolicyDocuments"]);
  const overrides = documents(args["overridePolicyDocuments"]);
  if (sources === undefined || overrides === undefined) return refuse("a merged policy document is not JSON");
  const version = typeof args["version"] === "string" ? args["version"] : "2012-10-17";
  const own: Document = {
    version,
    id: typeof args["policyId"] === "string" ? args["policyId"] : "",
    statements: objects(args["statements"]).map(renderStatement),
  };
  const merged = [...sources, own, ...overrides].reduce(merge, { version: "", id: "", statements: [] });
  const document = {
    Version: merged.version,
    ...(merged.id === "" ? {} : { Id: merged.id }),
    ...(merged.statements.length === 0 ? {} : { Statement: merged.statements }),
  };
  const json = escaped(JSON.stringify(document, undefined, 2));
  return { ...args, version, id: String(crc32(json)), json, minifiedJson: escaped(JSON.stringify(document)) };
}

/** A later statement replaces the earlier one of the same Sid. */
function merge(into: Document, added: Document): Document {
  const statements = [...into.statements];
  for (const statement of added.statements) {
    const sid = statement["Sid"];
    const same = sid === undefined ? -1 : statements.findIndex((existing) => existing["Sid"] === sid);
    if (same === -1) statements.push(statement);
    else statements[same] = statement;
  }
  return {
    version: added.version > into.version ? added.version : into.version,
    id: added.id === "" ? into.id : added.id,
    statements,
  };
}

function renderStatement(given: Statement): Statement {
  const parts: readonly (readonly [string, unknown])[] = [
    ["Sid", given["sid"] === "" ? undefined : given["sid"]],
    ["Effect", given["effect"] ?? "Allow"],
    ["Action", oneOrSorted(given["actions"])],
    ["NotAction", oneOrSorted(given["notActions"])],
    ["Resource", withVariables(oneOrSorted(given["resources"]))],
    ["NotResource", withVariables(oneOrSorted(given["notResources"]))],
    ["Principal", renderPrincipals(given["principals"])],
    ["NotPrincipal", renderPrincipals(given["notPrincipals"])],
    ["Condition", renderConditions(given["conditions"])],
  ];
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** One text, or several in descending order: so the provider writes sets. */
function oneOrSorted(value: unknown): string | readonly string[] | undefined {
  const items = [...new Set(texts(value))];
  if (items.length === 0) return undefined;
  return items.length === 1 ? items[0] : items.toSorted().toReversed();
}

function renderPrincipals(value: unknown): unknown {
  const principals = objects(value);
  if (principals.length === 0) return undefined;
  const rendered: Record<string, unknown> = {};
  for (const { type, identifiers } of principals) {
    const before = rendered[String(type)];
    const added = withVariables(oneOrSorted(identifiers));
    rendered[String(type)] = before === undefined ? added : [before, added].flat();
  }
  const everyone = principals.length === 1 && rendered["*"] === "*";
  return everyone ? "*" : sortedKeys(rendered);
}

function renderConditions(value: unknown): unknown {
  const conditions = objects(value);
  if (conditions.length === 0) return undefined;
  const tests: Record<string, Record<string, string[]>> = {};
  for (const { test, variable, values } of conditions) {
    const variables = (tests[String(test)] ??= {});
    (variables[String(variable)] ??= []).push(...texts(withVariables(texts(values))));
  }
  const flat = Object.entries(tests).map(([test, variables]) => [
    test,
    sortedKeys(
      Object.fromEntries(Object.entries(variables).map(([name, all]) => [name, all.length === 1 ? all[0] : all])),
    ),
  ]);
  return sortedKeys(Object.fromEntries(flat) as Readonly<Record<string, unknown>>);
}

/** `&{aws:username}` stands for `${aws:username}`, which Terraform would read as its own. */
function withVariables<T extends string | readonly string[] | undefined>(value: T): T {
  if (typeof value === "string") return value.replaceAll("&{", "${") as T;
  return (Array.isArray(value) ? value.map((item: string) => item.replaceAll("&{", "${")) : value) as T;
}

function documents(value: unknown): Document[] | undefined {
  const parsed: Document[] = [];
  for (const json of texts(value)) {
    try {
      const document = JSON.parse(json) as Readonly<Record<string, unknown>>;
      const statement = document["Statement"];
      parsed.push({
        version: String(document["Version"] ?? ""),
        id: String(document["Id"] ?? ""),
        statements: objects(Array.isArray(statement) ? statement : [statement]),
      });
    } catch {
      return undefined;
    }
  }
  return parsed;
}

/** Go writes these characters as escapes. */
function escaped(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}

function sortedKeys(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function objects(value: unknown): readonly Statement[] {
  return Array.isArray(value)
    ? value.filter((item): item is Statement => typeof item === "object" && item !== null)
    : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
