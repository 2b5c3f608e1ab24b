// Which stack of the estate the running program is, by the name that Pulumi gives it.

import { fileURLToPath } from "node:url";

import * as pulumi from "@pulumi/pulumi";
import {
  estateAt,
  estateStacks,
  type Environment,
  type Estate,
  type StackDefinition,
  type Tenant,
} from "@temelj/estate";
import { issue, IssueError, suggest, valueOrThrow } from "@temelj/kernel";

/** The estate, and the stack of it that runs. */
export interface CurrentStack {
  readonly estate: Estate;
  readonly definition: StackDefinition;
}

/** The same for a tenant's stack. */
export interface CurrentTenant extends CurrentStack {
  readonly tenant: Tenant;
  readonly environment: Environment;
}

/**
 * The estate that the running stack belongs to, and its definition.
 *
 * @param estate where the estate's folder is; the environment variable TEMELJ_ESTATE wins over it
 * @throws IssueError with every mistake in the estate, or when the estate has no such stack
 */
export function currentStack(estate: URL): CurrentStack {
  const loaded = valueOrThrow(estateAt(process.env["TEMELJ_ESTATE"] ?? fileURLToPath(estate)));
  const id = `${pulumi.getProject()}/${pulumi.getStack()}`;
  const stacks = estateStacks(loaded);
  const definition = stacks.find((stack) => stack.id === id);
  if (definition !== undefined) return { estate: loaded, definition };
  const known = stacks.map((stack) => stack.id);
  const close = suggest(id, known);
  throw new IssueError([
    issue("STACK_UNKNOWN", `the estate ${loaded.code} has no stack ${id}`, {
      allowed: known.filter((other) => other.startsWith(`${pulumi.getProject()}/`)).join(", "),
      ...(close === undefined ? {} : { fix: `select stack ${close}` }),
    }),
  ]);
}

/** {@link currentStack} for a tenant's stack: with its tenant and environment. */
export function currentTenant(estate: URL): CurrentTenant {
  const current = currentStack(estate);
  const { tenant: code, environment } = current.definition;
  const tenant = current.estate.tenants.find((candidate) => candidate.code === code);
  if (tenant === undefined || environment === undefined) {
    throw new Error(`${current.definition.id} is not a tenant's stack`);
  }
  return { ...current, tenant, environment };
}
