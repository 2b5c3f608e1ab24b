// Label selectors: which pods a policy or a budget is about.

import { isAbsent } from "@temelj/policy";

/** A selector as objects say it. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string | undefined>> | undefined;
  readonly matchExpressions?: readonly (LabelExpression | undefined)[] | undefined;
}

/** One condition of a selector. */
export interface LabelExpression {
  readonly key?: string | undefined;
  readonly operator?: string | undefined;
  readonly values?: readonly (string | undefined)[] | undefined;
}

/** Labels as objects say them. */
export type Labels = Readonly<Record<string, string | undefined>>;

/** Whether a selector is about things with these labels. An empty one is about all. */
export function selects(selector: LabelSelector | undefined, labels: Labels): boolean {
  const wanted = selector?.matchLabels ?? {};
  if (!Object.keys(wanted).every((name) => labels[name] === wanted[name])) return false;
  return (selector?.matchExpressions ?? []).every((one) => one === undefined || holds(one, labels));
}

/** Whether a selector is about everything. */
export function selectsAll(selector: LabelSelector | undefined): boolean {
  return isAbsent(selector?.matchLabels) && isAbsent(selector?.matchExpressions);
}

function holds({ key = "", operator, values = [] }: LabelExpression, labels: Labels): boolean {
  const has = Object.hasOwn(labels, key);
  switch (operator) {
    case "In":
      return has && values.includes(labels[key]);
    case "NotIn":
      return !has || !values.includes(labels[key]);
    case "Exists":
      return has;
    case "DoesNotExist":
      return !has;
    default:
      return false;
  }
}
