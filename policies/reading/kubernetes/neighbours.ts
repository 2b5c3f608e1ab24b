// Other objects of the same cluster: policies, budgets and accounts that concern the judged one.

import { findCertain, UnknownRead } from "@temelj/policy";

import { isPatch, tokensOf, type Kind } from "./kinds.ts";
import { namespaceOf, type Surroundings } from "./namespaces.ts";
import { objectsIn, type AnyObject, type KubernetesObject } from "./objects.ts";

/** An object, read when it is called for. Calling throws where it is not known whether it is one of those asked for. */
export type Neighbour<Properties> = () => KubernetesObject<Properties>;

interface Cluster {
  readonly all: readonly Neighbour<unknown>[];
  /** By namespace; those of an unknown one may be in any. */
  readonly byNamespace: ReadonlyMap<string, readonly Neighbour<unknown>[]>;
  readonly doubtful: readonly Neighbour<unknown>[];
}

/** Read once for all that a rule judges in one stack: by the rule's look-up, the stack, and kind and provider. */
const clusters = new WeakMap<object, WeakMap<object, Map<string, Cluster>>>();

/** All objects of a kind that the same provider manages, whatever their namespace. */
export function allOfKind<Properties extends AnyObject>(
  kind: Kind,
  surroundings: Surroundings,
): readonly Neighbour<Properties>[] {
  return clusterOf(kind, surroundings).all as readonly Neighbour<Properties>[];
}

/** The objects of a kind in a namespace. */
export function inNamespace<Properties extends AnyObject>(
  kind: Kind,
  namespace: string,
  surroundings: Surroundings,
): readonly Neighbour<Properties>[] {
  const { byNamespace, doubtful } = clusterOf(kind, surroundings);
  return [...(byNamespace.get(namespace) ?? []), ...doubtful] as readonly Neighbour<Properties>[];
}

/** Whether the stack has an object of a kind in a namespace. One whose namespace is not known stops the rule. */
export function hasInNamespace(kind: Kind, namespace: string, surroundings: Surroundings): boolean {
  return findCertain(inNamespace(kind, namespace, surroundings), (object) => object() !== undefined) !== undefined;
}

function clusterOf(kind: Kind, surroundings: Surroundings): Cluster {
  const { inSameAccount, resource, resources } = surroundings;
  const [stack] = resources("pulumi:pulumi:Stack");
  if (stack === undefined) return readCluster(kind, surroundings);
  const byStack = clusters.get(inSameAccount) ?? new WeakMap<object, Map<string, Cluster>>();
  clusters.set(inSameAccount, byStack);
  const known = byStack.get(stack) ?? new Map<string, Cluster>();
  byStack.set(stack, known);
  const key = `${kind} ${resource.provider}`;
  const cluster = known.get(key) ?? readCluster(kind, surroundings);
  known.set(key, cluster);
  return cluster;
}

function readCluster(kind: Kind, surroundings: Surroundings): Cluster {
  const tokens = tokensOf(kind).filter((token) => !isPatch(token));
  const all = tokens.flatMap((token) =>
    surroundings.inSameAccount(token).flatMap((view) => objectsIn<AnyObject>(view, token)),
  );
  return { all, ...groupByNamespace(all, surroundings) };
}

function groupByNamespace(
  all: readonly Neighbour<unknown>[],
  surroundings: Surroundings,
): Pick<Cluster, "byNamespace" | "doubtful"> {
  const byNamespace = new Map<string, Neighbour<unknown>[]>();
  const doubtful: Neighbour<unknown>[] = [];
  for (const object of all) {
    try {
      const namespace = namespaceOf(object(), surroundings);
      const others = byNamespace.get(namespace);
      if (others === undefined) byNamespace.set(namespace, [object]);
      else others.push(object);
    } catch (error) {
      if (!(error instanceof UnknownRead)) throw error;
      doubtful.push(() => {
        throw error;
      });
    }
  }
  return { byNamespace, doubtful };
}
