// What a component registered, for tests to look at.

import type * as pulumi from "@pulumi/pulumi";

/** One registered resource. Outputs among the inputs are resolved; those that are not known stay away. */
export interface Registered {
  /** Type token, such as `aws:s3/bucket:Bucket`. */
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** As the component gave them: `parent`, `protect`, `dependsOn`, `provider` and so on. */
  readonly options: pulumi.CustomResourceOptions;
}

/** What a test built, and everything that it registered on the way. */
export interface Registration<T> {
  readonly built: T;
  /** In the order of registration. */
  readonly resources: readonly Registered[];
  /** The one resource of that name, children of a component being `<component>-<role>`. Throws when there is none. */
  named(name: string): Registered;
}

/** Puts a registration together. */
export function registrationOf<T>(built: T, resources: readonly Registered[]): Registration<T> {
  return {
    built,
    resources,
    named(name) {
      const [found, another] = resources.filter((resource) => resource.name === name);
      if (found === undefined) {
        const names = resources.map((each) => each.name).join(", ");
        throw new Error(`nothing named ${name} was registered, only ${names === "" ? "nothing at all" : names}`);
      }
      if (another !== undefined) throw new Error(`${found.type} and ${another.type} are both named ${name}`);
      return found;
    },
  };
}

/** Names of the resources that one waits for by `dependsOn`. */
export async function dependencies({ options }: Registered): Promise<readonly string[]> {
  const { dependsOn } = options;
  const waitedFor = Array.isArray(dependsOn) ? dependsOn : dependsOn === undefined ? [] : [dependsOn];
  return Promise.all((waitedFor as readonly pulumi.Resource[]).map(nameOf));
}

function nameOf(resource: pulumi.Resource): Promise<string> {
  return new Promise((resolve) => {
    resource.urn.apply((urn) => resolve(urn.split("::").at(-1) ?? ""));
  });
}
