// Variables that programs are given in plain: of functions, builds, containers, jobs.

import { allOf, fail, pass, type Verdict } from "@temelj/policy";

import { holdsSecretNoArn, isSecretName } from "./secret-texts.ts";

/** A variable. Its value is read when it is called for: it may not be known yet. */
export interface Variable {
  readonly name: string;
  readonly value: () => unknown;
  readonly path: string;
  /** What is said of one that holds a secret. @default the path */
  readonly message?: string;
}

/**
 * Fails with the first variable that gives a secret away; the secret itself is never shown. A value that is not known
 * yet matters only where the name announces a secret, and never hides another variable's secret.
 */
export function noSecretAmong(variables: readonly Variable[], allowed: string): Verdict {
  return allOf(...variables.map((variable) => () => judge(variable, allowed)));
}

/** The variables of a block whose names are theirs: `{ DB_HOST: "…" }`. */
export function variablesIn(block: unknown, path: string): readonly Variable[] {
  if (typeof block !== "object" || block === null) return [];
  return Object.keys(block).map((name) => ({
    name,
    value: () => Reflect.get(block, name) as unknown,
    path: `${path}.${name}`,
  }));
}

function judge({ name, value, path, message }: Variable, allowed: string): Verdict {
  const verdict = allOf(() => {
    const given = value();
    const text = typeof given === "number" ? String(given) : given;
    if (typeof text !== "string" || !holdsSecretNoArn(name, text)) return pass();
    return fail({ path, given: "(a secret)", allowed, ...(message === undefined ? {} : { message }) });
  });
  return verdict.outcome === "unknown" && !isSecretName(name) ? pass() : verdict;
}
