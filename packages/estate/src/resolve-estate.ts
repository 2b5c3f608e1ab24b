// Puts an estate together from files that have been checked.

import { join, normalize, resolve } from "node:path";

import type { AddressLock } from "@temelj/cidr";
import { compareText } from "@temelj/kernel";

import type { EstateContents, SingleContents } from "./estate-content.ts";
import type { Estate, Guardrail, GuardrailStatement, OrganizationalUnit } from "./estate.ts";
import { filledIn } from "./placeholders.ts";
import { resolveTenant } from "./resolve-tenant.ts";

/** The estate of checked contents, or undefined when one of its files is missing or was refused. */
export function resolveEstate(
  directory: string,
  { single, tenants }: EstateContents,
  allocations: AddressLock,
): Estate | undefined {
  const settings = single["estate.yaml"]?.content;
  const units = single["organizational-units.yaml"]?.content;
  const accounts = single["platform-accounts.yaml"]?.content;
  const network = single["network.yaml"]?.content;
  const identity = single["identity.yaml"]?.content;
  const guardrails = single["guardrails.yaml"];
  if (settings === undefined || units === undefined || accounts === undefined) return undefined;
  if (network === undefined || identity === undefined || guardrails === undefined) return undefined;
  const { projects, ...rest } = settings;
  return {
    directory,
    projectsDirectory: projects === undefined ? normalize(join(directory, "..")) : resolve(directory, projects),
    ...rest,
    organizationalUnits: parentsFirst(units.units),
    rootGuardrails: units.rootGuardrails,
    platformAccounts: withoutUndefined(accounts.accounts.toSorted(byCode)),
    network: withoutUndefined(network),
    identity,
    guardrails: resolveGuardrails(guardrails.content.guardrails, settings),
    // "ministry" sorts before "municipality".
    tenants: tenants
      .map((file) => resolveTenant(file, network.zones))
      .toSorted((left, right) => compareText(left.kind, right.kind) || byCode(left, right)),
    allocations,
  };
}

function parentsFirst(
  units: NonNullable<SingleContents["organizational-units.yaml"]>["content"]["units"],
): OrganizationalUnit[] {
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  const level = (code: string | undefined): number => (code === undefined ? 0 : 1 + level(parents.get(code)));
  return units
    .toSorted((left, right) => level(left.code) - level(right.code) || byCode(left, right))
    .map(withoutUndefined);
}

function resolveGuardrails(
  guardrails: NonNullable<SingleContents["guardrails.yaml"]>["content"]["guardrails"],
  settings: NonNullable<SingleContents["estate.yaml"]>["content"],
): Guardrail[] {
  return guardrails
    .map((guardrail) => ({
      ...guardrail,
      statements: guardrail.statements.map(
        (statement) => filledIn(withoutUndefined(statement), settings) as GuardrailStatement,
      ),
    }))
    .toSorted(byCode);
}

function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
  return compareText(left.code, right.code);
}

type Defined<T> = T extends readonly (infer Item)[]
  ? Defined<Item>[]
  : T extends object
    ? { [Key in keyof T]: Defined<Exclude<T[Key], undefined>> }
    : T;

/** Zod types an absent field as possibly undefined, at any depth; in an estate it is absent. */
function withoutUndefined<T>(value: T): Defined<T> {
  if (Array.isArray(value)) return value.map(withoutUndefined) as Defined<T>;
  if (typeof value !== "object" || value === null) return value as Defined<T>;
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(present.map(([key, inner]) => [key, withoutUndefined(inner)])) as Defined<T>;
}
