// Fills in the templates of the AWS models. An unknown input makes the whole text unknown, as on the real engine.

import { partitionFacts, partitions } from "@temelj/facts";

import { seededAccountNumber, seededText, seededUuid, type Alphabet } from "../seeded-text.ts";
import { unknownMarker } from "../unknown-marker.ts";
import type { ModelSubject, Template, Templated } from "./aws-model.ts";
import { organizationIds } from "./organization-ids.ts";

/** The resource's id and ARN, as far as they are decided when the template is filled in. */
export interface Identity {
  readonly id?: string;
  readonly arn?: string;
}

/** One piece of a template: fixed text, or what is to be filled in. */
type Piece = string | ((subject: ModelSubject, identity: Identity) => string);

const parsed = new Map<Template, readonly Piece[]>();

/** The text of a template. Throws on a place that no template can have: a mistake in the table. */
export function fillTemplate(template: Template, subject: ModelSubject, identity: Identity = {}): string {
  let pieces = parsed.get(template);
  if (pieces === undefined) {
    pieces = parseTemplate(template);
    parsed.set(template, pieces);
  }
  let text = "";
  for (const piece of pieces) {
    const part = typeof piece === "string" ? piece : piece(subject, identity);
    if (part === unknownMarker) return unknownMarker;
    text += part;
  }
  return text;
}

/** {@link fillTemplate} for every text in a JSON value. */
export function fillTemplates(value: Templated, subject: ModelSubject, identity: Identity): unknown {
  if (typeof value === "string") return fillTemplate(value, subject, identity);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: Templated) => fillTemplates(item, subject, identity));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, fillTemplates(item as Templated, subject, identity)]),
  );
}

function parseTemplate(template: Template): readonly Piece[] {
  return template.split(/(\{[^}]*\})/).map((part) => (part.startsWith("{") ? parsePlace(part.slice(1, -1)) : part));
}

function parsePlace(place: string): Piece {
  if (place.startsWith(".")) {
    const [name = "", fallback = ""] = place.slice(1).split("|");
    const otherwise = fallback.startsWith("@") ? parsePlace(fallback.slice(1)) : fallback;
    return (subject, identity) =>
      inputText(subject.inputs[name]) ?? (typeof otherwise === "string" ? otherwise : otherwise(subject, identity));
  }
  const named = namedPlaces[place];
  if (named !== undefined) return named;
  const [kind = "", first = "", second = ""] = place.split(":");
  if (kind === "uuid") return ({ urn }) => seededUuid(`${urn}#${first}`);
  if (kind === "account-number") return ({ urn }) => seededAccountNumber(urn);
  if (!/^(?:hex|lower|upper|digits|letters)$/.test(kind)) throw new Error(`{${place}} is no place in a template`);
  return ({ urn }) => seededText(`${urn}#${second}`, kind as Alphabet, Number(first));
}

const namedPlaces: Readonly<Record<string, Piece>> = {
  account: ({ world }) => world.account,
  region: ({ world }) => world.region,
  partition: ({ world }) => world.partition,
  dns: ({ world }) => dnsSuffix(world.partition),
  organization: ({ world }) => organizationIds(world).organization,
  root: ({ world }) => organizationIds(world).root,
  instance: ({ world }) => organizationIds(world).instance,
  store: ({ world }) => organizationIds(world).store,
  id: (_, { id }) => id ?? missing("id"),
  arn: (_, { arn }) => arn ?? missing("arn"),
};

/** The DNS suffix of a partition. */
export function dnsSuffix(name: string): string {
  const partition = partitions.find((candidate) => candidate === name) ?? "aws";
  return partitionFacts(partition).dnsSuffix;
}

function inputText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function missing(name: string): never {
  throw new Error(`a template asks for the ${name} before there is one`);
}
