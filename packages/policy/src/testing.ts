// Test kit for rules: start from resources that are good, break one field, look at the verdict.

import { planOf, type DeploymentResource, type Plan } from "@temelj/plan";

import { evaluate, type EvaluationOptions } from "./evaluate.ts";
import type { Finding } from "./finding.ts";
import { newestType } from "./older-types.ts";
import type { Rule } from "./rule.ts";

/** A resource of a scenario. */
export interface ScenarioResource {
  readonly type: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly id?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** The names, in the scenario, of the resources from which inputs come, by input. */
  readonly from?: Readonly<Record<string, readonly string[]>>;
  /** @default one provider for all */
  readonly provider?: string;
}

/** A part that replaces fields at any depth. `undefined` removes a field; a list replaces a list. */
export type Change = Readonly<Record<string, unknown>>;

/** Resources by name, from which broken variants are made. */
export class Scenario {
  readonly resources: Readonly<Record<string, ScenarioResource>>;

  constructor(resources: Readonly<Record<string, ScenarioResource>>) {
    this.resources = resources;
  }

  /** The scenario with inputs of some of its resources changed. */
  with(changes: Readonly<Record<string, Change>>): Scenario {
    const resources = { ...this.resources };
    for (const [name, change] of Object.entries(changes)) {
      const original = resources[name];
      if (original === undefined) throw new Error(`the scenario has no resource "${name}"`);
      resources[name] = { ...original, inputs: changed(original.inputs, change) };
    }
    return new Scenario(resources);
  }

  /** The scenario without one of its resources. */
  without(name: string): Scenario {
    if (this.resources[name] === undefined) throw new Error(`the scenario has no resource "${name}"`);
    return new Scenario(Object.fromEntries(Object.entries(this.resources).filter(([other]) => other !== name)));
  }

  /** The scenario with further resources, or others under the same names. */
  and(resources: Readonly<Record<string, ScenarioResource>>): Scenario {
    return new Scenario({ ...this.resources, ...resources });
  }

  /** The scenario as a plan. */
  plan(): Plan {
    const wire = Object.entries(this.resources).map(([name, said]) => this.#wire(name, said));
    return planOf("shop", "test", wire);
  }

  #wire(name: string, { type, inputs, id, outputs, from = {}, provider }: ScenarioResource): DeploymentResource {
    const urns = Object.entries(from).map(([property, names]): [string, readonly string[]] => [
      property,
      names.map((other) => this.urn(other)),
    ]);
    return {
      urn: this.urn(name),
      custom: true,
      type,
      inputs,
      outputs: { ...inputs, ...outputs },
      provider:
        provider ?? "urn:pulumi:test::shop::pulumi:providers:aws::default::00000000-0000-4000-8000-000000000000",
      propertyDependencies: Object.fromEntries(urns),
      dependencies: [...new Set(urns.flatMap(([, list]) => list))],
      ...(id === undefined ? {} : { id }),
    };
  }

  /** The URN of a resource of the scenario. */
  urn(name: string): string {
    const named = this.resources[name];
    if (named === undefined) throw new Error(`the scenario has no resource "${name}"`);
    return `urn:pulumi:test::shop::${named.type}::${name}`;
  }
}

/** A resource of a scenario. */
export function resource(
  type: string,
  inputs: Readonly<Record<string, unknown>>,
  rest: Omit<ScenarioResource, "type" | "inputs"> = {},
): ScenarioResource {
  return { type, inputs, ...rest };
}

/** What a rule says about the first resource of its types in a scenario, or about the named one. */
export function judge(
  rule: Rule,
  scenario: Scenario,
  options: EvaluationOptions & { readonly about?: string } = {},
): Finding {
  const { about, ...rest } = options;
  const { findings, issues } = evaluate([rule], [scenario.plan()], rest);
  const [broken] = issues;
  if (broken !== undefined) throw new Error(broken.message);
  const urn = about === undefined ? undefined : scenario.urn(about);
  const found = findings.find((finding) => urn === undefined || finding.urn === urn);
  if (found === undefined) {
    throw new Error(`no resource of ${rule.on.map(newestType).join(", ")} in the scenario`);
  }
  return found;
}

function changed(original: unknown, change: Change): Record<string, unknown> {
  const result: Record<string, unknown> = isObject(original) ? { ...original } : {};
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) delete result[name];
    else result[name] = isObject(value) ? changed(result[name], value) : value;
  }
  return result;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
