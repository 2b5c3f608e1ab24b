// Runs a program under Pulumi's mocks and keeps what it registered: type, name, inputs and options.

import * as pulumi from "@pulumi/pulumi";

/** One registered resource. Outputs among the inputs are resolved. */
export interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly options: pulumi.CustomResourceOptions;
}

/** What a program built and registered. */
export interface Registration<T> {
  readonly built: T;
  readonly resources: readonly Registered[];
  /** The one resource of that name, children of a component being `<component>-<role>`. */
  named(name: string): Registered;
}

/** Builds with mocks; `opts` must be given to the component so that its children's options are seen. */
export async function register<T>(build: (opts: pulumi.ComponentResourceOptions) => T): Promise<Registration<T>> {
  const inputs = new Map<string, Registered["inputs"]>();
  const seen: { type: string; name: string; options: pulumi.CustomResourceOptions }[] = [];
  await pulumi.runtime.setMocks({
    newResource: (args) => {
      inputs.set(`${args.type} ${args.name}`, args.inputs);
      return { id: `${args.name}-id`, state: { ...args.inputs, ...computed(args.type, args.name) } };
    },
    call: (args) => {
      throw new Error(`the component asks the provider: ${args.token}`);
    },
  });
  const see: pulumi.ResourceTransformation = ({ type, name, opts }) => {
    seen.push({ type, name, options: opts });
    return undefined;
  };
  const built = build({ transformations: [see] });
  // Ends when every registration, and those that follow from their outputs, have ended.
  await pulumi.runtime.disconnect();
  const resources = seen.map(({ type, name, options }) => ({
    type,
    name,
    options,
    inputs: inputs.get(`${type} ${name}`) ?? {},
  }));
  const named = (name: string): Registered => {
    const found = resources.find((resource) => resource.name === name);
    if (found === undefined) throw new Error(`${name} is not among ${resources.map((each) => each.name).join(", ")}`);
    return found;
  };
  return { built, resources, named };
}

/** Names of the resources that one waits for. */
export async function dependencies({ options }: Registered): Promise<readonly string[]> {
  const { dependsOn } = options;
  const list = Array.isArray(dependsOn) ? (dependsOn as readonly pulumi.Resource[]) : [];
  return Promise.all(list.map(nameOf));
}

function nameOf(resource: pulumi.Resource): Promise<string> {
  return new Promise((resolve) => {
    resource.urn.apply((urn) => resolve(urn.split("::").at(-1) ?? ""));
  });
}

/** What the provider would add to a resource's inputs, as far as the components read it. */
function computed(type: string, name: string): Record<string, unknown> {
  if (type === "aws:identitystore/group:Group") return { groupId: `${name}-group-id` };
  return { arn: `arn:aws:any::333333333333:${name}` };
}
