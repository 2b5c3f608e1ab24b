// What a statement speaks of: actions, resources, principals, with wildcards and inverted lists.

import type { Answer } from "./answer.ts";
import { hasUnknown, knownTexts, unknownText, type PolicyText } from "./policy-text.ts";
import type { PolicyPrincipal, PolicyStatement, Selection } from "./statement.ts";
import { coversWildcard, overlapsWildcard } from "./wildcard.ts";

/** Whether a statement speaks of every action that a pattern such as `s3:*` matches. */
export function coversActions(statement: PolicyStatement, pattern: string): Answer {
  return selects(lowerCase(statement.actions), pattern.toLowerCase(), coversWildcard);
}

/** Whether a statement speaks of some action that a pattern matches. */
export function touchesActions(statement: PolicyStatement, pattern: string): Answer {
  return selects(lowerCase(statement.actions), pattern.toLowerCase(), overlapsWildcard);
}

/** Whether a statement speaks of every resource that a pattern matches. Without resources (trust policies) it does. */
export function coversResources(statement: PolicyStatement, pattern: string): Answer {
  if (statement.resources === undefined) return "yes";
  return selects(statement.resources, pattern, coversWildcard);
}

/** Whether a statement gives every action there is: `*`, `*:*`. Nothing is excepted. */
export function coversEveryAction(statement: PolicyStatement): Answer {
  return everything(statement.actions, (text) => /^[*:]*\*[*:]*$/.test(text));
}

/** Whether a statement speaks of every resource there is: `*`, or an ARN of nothing but wildcards. */
export function coversEveryResource(statement: PolicyStatement): Answer {
  if (statement.resources === undefined) return "yes";
  return everything(statement.resources, isEveryResource);
}

/** Whether a statement speaks of everybody: a principal of wildcards only, or everybody but some. */
export function coversEverybody(statement: PolicyStatement): Answer {
  const { principals } = statement;
  if (principals === undefined) return "no";
  if (principals.inverted) return "yes";
  if (principals.items.some(({ id }) => id !== unknownText && isEverybody(id))) return "yes";
  return principals.items.some(({ id }) => id === unknownText) ? "unknown" : "no";
}

/** Principals of one kind, known ones only. */
export function principalsOfKind(statement: PolicyStatement, kind: string): readonly string[] {
  const items: readonly PolicyPrincipal[] = statement.principals?.items ?? [];
  return knownTexts(items.filter((principal) => principal.kind === kind).map(({ id }) => id));
}

function isEverybody(id: string): boolean {
  return /^\*+$/.test(id) || /^arn:[^:]*:(?:iam|sts):[^:]*:[*?]+:/.test(id);
}

function isEveryResource(text: string): boolean {
  const partition = text.split(":")[1] ?? "aws";
  return coversWildcard(text, "*") || coversWildcard(text, `arn:${partition}:*:*:*:*`);
}

function everything(selection: Selection<PolicyText>, isEverything: (text: string) => boolean): Answer {
  if (selection.inverted) return selection.items.length === 0 ? "yes" : "no";
  if (knownTexts(selection.items).some(isEverything)) return "yes";
  return hasUnknown(selection.items) ? "unknown" : "no";
}

function selects(
  selection: Selection<PolicyText>,
  pattern: string,
  relates: (item: string, pattern: string) => boolean,
): Answer {
  const { inverted, items } = selection;
  const known = knownTexts(items);
  if (!inverted) {
    if (known.some((item) => relates(item, pattern))) return "yes";
    return hasUnknown(items) ? "unknown" : "no";
  }
  // Everything but the items: covers what none of them meets; touches what none of them swallows whole.
  const lost = relates === overlapsWildcard ? coversWildcard : overlapsWildcard;
  if (known.some((item) => lost(item, pattern))) return "no";
  return hasUnknown(items) ? "unknown" : "yes";
}

function lowerCase({ inverted, items }: Selection<PolicyText>): Selection<PolicyText> {
  return { inverted, items: items.map((item) => (item === unknownText ? item : item.toLowerCase())) };
}
