// Roles and bindings: what they allow, and to whom.

import { fail, findCertain, listed, pass, type PropertiesOf, type RuleContext, type Verdict } from "@temelj/policy";

import { everyItem } from "./items.ts";
import { tokensOf } from "./kinds.ts";
import { everyObject, type KubernetesObject } from "./objects.ts";

/** A role; one of a namespace and one of the cluster say the same. */
export type Role = PropertiesOf<"kubernetes:rbac.authorization.k8s.io/v1:ClusterRole">;

/** A binding of either kind. */
export type Binding = PropertiesOf<"kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding">;

/** One rule of a role. */
export type RoleRule = NonNullable<NonNullable<Role["rules"]>[number]>;

/** One of those to whom a binding grants its role. */
export type Subject = NonNullable<NonNullable<Binding["subjects"]>[number]>;

/** Something that may be done: any of the verbs, on any of the resources, in any of the groups. */
export interface Operation {
  /** API groups; the core group is the empty text. */
  readonly groups: readonly string[];
  /** `pods`, `pods/exec`. */
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

/** The type tokens of roles, of a namespace and of the cluster. */
export const roleTypes: readonly string[] = tokensOf("Role", "ClusterRole");

/** The type tokens of roles of the cluster, which alone can allow what belongs to no namespace. */
export const clusterRoleTypes: readonly string[] = tokensOf("ClusterRole");

/** The type tokens of bindings of both kinds. */
export const bindingTypes: readonly string[] = tokensOf("RoleBinding", "ClusterRoleBinding");

/** Judges every rule of a role. */
export function everyRoleRule(
  resource: object,
  { resource: { type } }: Pick<RuleContext<unknown>, "resource">,
  check: (rule: RoleRule, path: string, role: KubernetesObject<Role>) => Verdict,
): Verdict {
  return everyObject<Role>(resource, type, (role) =>
    everyItem(role.properties.rules, `${role.prefix}rules`, (rule, path) => check(rule, path, role)),
  );
}

/** Fails with the first rule of a role that allows one of the operations; `what` says in words what they are. */
export function allowsNone(
  role: object,
  context: Pick<RuleContext<unknown>, "resource">,
  operations: readonly Operation[],
  what: string,
): Verdict {
  return everyRoleRule(role, context, (one, path) =>
    operations.some((operation) => allows(one, operation)) ? fail({ path, message: `${path} allows ${what}` }) : pass(),
  );
}

/** Judges every subject of a binding. */
export function everySubject(
  resource: object,
  { resource: { type } }: Pick<RuleContext<unknown>, "resource">,
  check: (subject: Subject, path: string, binding: Binding) => Verdict,
): Verdict {
  return everyObject<Binding>(resource, type, ({ properties, prefix }) =>
    everyItem(properties.subjects, `${prefix}subjects`, (subject, path) => check(subject, path, properties)),
  );
}

/** Whether a rule allows an operation, as the API server reads it: with wildcards for all, and for a subresource of all. */
export function allows(rule: RoleRule, { groups, resources, verbs }: Operation): boolean {
  return (
    hasAny(rule.verbs, (verb) => verb === "*" || verbs.includes(verb)) &&
    hasAny(rule.apiGroups, (group) => group === "*" || groups.includes(group)) &&
    hasAny(rule.resources, (resource) => resource === "*" || resources.some((wanted) => covers(resource, wanted)))
  );
}

/** Whether a rule names one of the verbs itself, in one of the groups, whatever the resources. */
export function namesVerb(rule: RoleRule, verbs: readonly string[], groups: readonly string[]): boolean {
  return (
    hasAny(rule.verbs, (verb) => verbs.includes(verb)) &&
    hasAny(rule.apiGroups, (group) => group === "*" || groups.includes(group))
  );
}

/** Whether the rule is about some objects only, by name. */
export function namesObjects({ resourceNames }: RoleRule): boolean {
  return listed(resourceNames).length > 0;
}

function covers(said: string, wanted: string): boolean {
  const slash = wanted.indexOf("/");
  return said === wanted || (slash >= 0 && said === `*${wanted.slice(slash)}`);
}

/** A list with a match is a match, whatever else in it is not known. */
function hasAny(list: readonly (string | undefined)[] | undefined, holds: (item: string) => boolean): boolean {
  return findCertain(list ?? [], (item) => item !== undefined && holds(item)) !== undefined;
}
