// Builds a component under Pulumi's mocks and keeps what it registered: type, name, inputs and options.

import * as pulumi from "@pulumi/pulumi";

import { registrationOf, type Registered, type Registration } from "./registration.ts";

/** What a provider adds to the inputs of a resource, by type token. */
export type ComputedValues = Readonly<
  Record<string, (name: string, inputs: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>
>;

/** What a component meets while it is built. */
export interface RegisterOptions {
  /**
   * Outputs that the component reads and that the provider would compute. Every resource has an `id`, `<name>-id`, and
   * an `arn`, `arn:aws:any::111111111111:<name>`, anyway.
   * @default none
   * @example { "aws:organizations/organization:Organization": () => ({ roots: [{ id: "r-root" }] }) }
   */
  readonly computed?: ComputedValues;
}

/**
 * Builds something and resolves to what it registered. Nothing is simulated: outputs are the inputs, an id, an ARN and
 * what `computed` says. Needs no provider, engine or credentials. For the resources of a whole program with realistic
 * ids, names and defaults, see {@link compileProgram}.
 *
 * @param build gets options that it must pass on to the component: they are how its children's options are seen
 * @example const { named } = await register((opts) => new Archive("archive", { days: 30 }, opts));
 */
export async function register<T>(
  build: (opts: pulumi.ComponentResourceOptions) => T,
  { computed = {} }: RegisterOptions = {},
): Promise<Registration<T>> {
  const inputs = new Map<string, Registered["inputs"]>();
  const seen: Omit<Registered, "inputs">[] = [];
  const asked: string[] = [];
  await pulumi.runtime.setMocks({
    newResource({ type, name, inputs: given }) {
      inputs.set(`${type} ${name}`, given);
      const arn = `arn:aws:any::111111111111:${name}`;
      return { id: `${name}-id`, state: { arn, ...given, ...computed[type]?.(name, given) } };
    },
    call({ token }) {
      asked.push(token);
      return {};
    },
  });
  const see: pulumi.ResourceTransformation = ({ type, name, opts }) => {
    seen.push({ type, name, options: opts });
    return undefined;
  };
  const built = build({ transformations: [see] });
  // Ends when every registration, and those that follow from their outputs, have ended.
  await pulumi.runtime.disconnect();
  if (asked.length > 0) {
    throw new Error(`the component asks the provider: ${asked.join(", ")}; give it the answer as an argument`);
  }
  refuseUnseen([...inputs.keys()], seen);
  return registrationOf(
    built,
    seen.map((each) => ({ ...each, inputs: inputs.get(`${each.type} ${each.name}`) ?? {} })),
  );
}

/** A test that forgets the options would find nothing registered, and pass where it should not. */
function refuseUnseen(registered: readonly string[], seen: readonly Omit<Registered, "inputs">[]): void {
  const known = new Set(seen.map(({ type, name }) => `${type} ${name}`));
  const unseen = registered.filter((each) => !known.has(each) && !each.startsWith("pulumi:"));
  if (unseen.length === 0) return;
  throw new Error(`pass the options that register gives on to the component; not seen: ${unseen.join(", ")}`);
}
