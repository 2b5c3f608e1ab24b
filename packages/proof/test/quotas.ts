// Resources by type, and what they come to against quotas.

import { planOf, type DeploymentResource } from "@temelj/plan";

import { quotaStates, quotaUse, type QuotaUse } from "../src/quotas/quota-use.ts";

/** A resource whose name is its id. */
export function made(type: string, name: string, inputs: object, outputs: object = {}): DeploymentResource {
  const urn = `urn:pulumi:test::net::${type}::${name}`;
  return { urn, type, custom: true, id: name, inputs: { ...inputs }, outputs: { ...inputs, id: name, ...outputs } };
}

/** The use of one stack. */
export const use = (stack: string, resources: readonly DeploymentResource[]): readonly QuotaUse[] =>
  quotaUse([planOf("net", stack, resources)]);

/** An ARN in the region and account of {@link here}. */
export const at = (service: string, rest: string) => ({
  arn: `arn:aws:${service}:eu-central-1:111111111111:${rest}`,
});
export const here = "111111111111 eu-central-1";

/** `used of limit`, by quota and what it is for. */
export const counted = (...stacks: readonly (readonly DeploymentResource[])[]): Record<string, string> =>
  Object.fromEntries(
    quotaStates(stacks.map((resources, place) => use(`s${place}`, resources))).map((state) => [
      `${state.quota} ${state.of}`,
      `${state.used} of ${state.limit}`,
    ]),
  );
