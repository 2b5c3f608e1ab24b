// The stacks that a user asked for, with all those that they need.

import type { StackDefinition } from "@temelj/estate";
import { failure, issue, success, suggest, type Issue, type Result } from "@temelj/kernel";

/** Selects by `project/stack`, by stack name, or by tenant code; everything when nothing is asked for. */
export function selectStacks(
  stacks: readonly StackDefinition[],
  asked: readonly string[] | undefined,
): Result<readonly StackDefinition[]> {
  if (asked === undefined || asked.length === 0) return success(stacks);
  const wanted = new Set<string>();
  const issues: Issue[] = [];
  for (const name of asked) {
    const found = stacks.filter(({ id, stack, tenant }) => id === name || stack === name || tenant === name);
    if (found.length === 0) issues.push(unknownStack(name, stacks));
    for (const { id } of found) wanted.add(id);
  }
  if (issues.length > 0) return failure(issues);
  for (const { id, dependsOn } of stacks.toReversed()) {
    if (wanted.has(id)) for (const needed of dependsOn) wanted.add(needed);
  }
  return success(stacks.filter(({ id }) => wanted.has(id)));
}

function unknownStack(name: string, stacks: readonly StackDefinition[]): Issue {
  const names = [...new Set(stacks.flatMap(({ id, stack, tenant }) => [tenant ?? stack, stack, id]))];
  const close = suggest(name, names);
  return issue("STACK_UNKNOWN", `--stack is "${name}", which is no stack or tenant of the estate`, {
    allowed: "project/stack, a stack's name, or a tenant's code",
    fix: close === undefined ? "see stacks/estate for the tenants" : `use "${close}"`,
  });
}
