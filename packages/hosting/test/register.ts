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
  switch (type) {
    case "aws:s3/bucket:Bucket":
      return { arn: `arn:aws:s3:::${name}`, bucketRegionalDomainName: `${name}.s3.eu-central-1.amazonaws.com` };
    case "aws:acm/certificate:Certificate":
      return { arn: `arn:aws:acm:us-east-1:${account}:certificate/${name}`, domainValidationOptions: proofs(inputs) };
    case "aws:cloudfront/distribution:Distribution":
      return {
        arn: `arn:aws:cloudfront::${account}:distribution/E1`,
        domainName: "d111.cloudfront.example",
        hostedZoneId: "ZDISTRIBUTION",
      };
    case "aws:cloudwatch/logDeliverySource:LogDeliverySource":
      return { arn: `arn:aws:logs:us-east-1:${account}:delivery-source:${name}`, name };
    case "aws:route53/record:Record":
      return { fqdn: inputs["name"] };
    default:
      return { arn: `arn:aws:any::${account}:${name}` };
  }
}

function proofs(inputs: Record<string, unknown>): object[] {
  const names = [inputs["domainName"], ...((inputs["subjectAlternativeNames"] as string[] | undefined) ?? [])];
  // Reversed: the component must find each by its name.
  return names.toReversed().map((domainName) => ({
    domainName,
    resourceRecordName: `_proof.${String(domainName)}`,
    resourceRecordType: "CNAME",
    resourceRecordValue: `_value-of-${String(domainName)}`,
  }));
}
