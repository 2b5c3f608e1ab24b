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

const account = "111111111111";

/** Builds with mocks; `opts` must be given to the component so that its children's options are seen. */
export async function register<T>(build: (opts: pulumi.ComponentResourceOptions) => T): Promise<Registration<T>> {
  const inputs = new Map<string, Registered["inputs"]>();
  const seen: { type: string; name: string; options: pulumi.CustomResourceOptions }[] = [];
  await pulumi.runtime.setMocks({
    newResource: (args) => {
      inputs.set(`${args.type} ${args.name}`, args.inputs);
      return { id: `${args.name}-id`, state: { ...args.inputs, ...computed(args.type, args.name, args.inputs) } };
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

/** What the provider would add to a resource's inputs, as far as the components read it. */
function computed(type: string, name: string, inputs: Record<string, unknown>): Record<string, unknown> {
  if (type === "aws:ec2/vpc:Vpc") {
    return { defaultNetworkAclId: `${name}-default-acl`, defaultRouteTableId: `${name}-default-routes` };
  }
  return { arn: `arn:aws:any:eu-central-1:${account}:${name}`, ...inputs };
}
