// Makes URNs as the engine does, and resolves former identities to the URNs they had.

import { parseUrn } from "@temelj/plan";

import type { AliasRequest } from "./resource-monitor.ts";

/** The stack's own type; it never shows in its children's URNs. */
export const rootStackType = "pulumi:pulumi:Stack";

/** The stack that URNs are made in. */
export interface UrnScope {
  readonly project: string;
  readonly stack: string;
}

/** The URN of a resource. `parent` is its parent's URN, or empty. */
export function createUrn(scope: UrnScope, parent: string, type: string, name: string): string {
  const parentType = parent === "" ? undefined : parseUrn(parent)?.qualifiedType;
  const qualified = parentType === undefined || parentType === rootStackType ? type : `${parentType}$${type}`;
  return `urn:pulumi:${scope.stack}::${scope.project}::${qualified}::${name}`;
}

/**
 * The URN that an alias stands for. Parts that it leaves out are those of the resource itself. Under a parent, project
 * and stack are the parent's, whatever the alias says: so does the engine.
 */
export function resolveAlias(scope: UrnScope, parent: string, type: string, name: string, alias: AliasRequest): string {
  if (alias.kind === "urn") return alias.urn;
  const [formerType, formerName] = [alias.type === "" ? type : alias.type, alias.name === "" ? name : alias.name];
  const formerParent = alias.noParent ? "" : alias.parent === "" ? parent : alias.parent;
  if (formerParent !== "" && parseUrn(formerParent)?.qualifiedType !== rootStackType) {
    return `${formerParent.slice(0, formerParent.lastIndexOf("::"))}$${formerType}::${formerName}`;
  }
  const former = {
    project: alias.project === "" ? scope.project : alias.project,
    stack: alias.stack === "" ? scope.stack : alias.stack,
  };
  return createUrn(former, "", formerType, formerName);
}

/** The provider package of a type or function token: `aws` of `aws:s3/bucket:Bucket`. */
export function packageOf(token: string): string {
  return token.slice(0, Math.max(0, token.indexOf(":")));
}
