// The pods that a workload runs, whichever kind it is of.

import { notApplicable, type PropertiesOf, type RuleContext, type Verdict } from "@temelj/policy";

import { tokensOf, type Kind } from "./kinds.ts";
import { everyObject, type AnyObject, type KubernetesObject } from "./objects.ts";

/** The specification of a pod. */
export type PodSpec = NonNullable<PropertiesOf<"kubernetes:core/v1:Pod">["spec"]>;

/** The pod of a workload: what it is a template of, or itself. */
export interface Pod {
  /** The kind of the workload. */
  readonly kind: string;
  /** The workload as an object. */
  readonly object: KubernetesObject<Workload>;
  readonly spec: PodSpec;
  readonly metadata: NonNullable<AnyObject["metadata"]>;
  /** Where its specification stands: `spec.template.spec`. */
  readonly path: string;
  readonly metadataPath: string;
  /** True of a patch: what it does not say may be said elsewhere. */
  readonly partial: boolean;
}

/** What rules read of a workload beside its pod. */
export interface Workload extends AnyObject {
  readonly spec?: PropertiesOf<"kubernetes:apps/v1:Deployment">["spec"];
}

/** Every kind that runs pods, and the names on the way to its template. */
const templateOf: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Pod: [],
  PodTemplate: ["template"],
  ReplicationController: ["spec", "template"],
  ReplicaSet: ["spec", "template"],
  Deployment: ["spec", "template"],
  StatefulSet: ["spec", "template"],
  DaemonSet: ["spec", "template"],
  Job: ["spec", "template"],
  CronJob: ["spec", "jobTemplate", "spec", "template"],
};

/** The type tokens of everything that runs pods. */
export const workloadTypes: readonly string[] = tokensOf(...(Object.keys(templateOf) as Kind[]));

/** Judges the pod of a workload; of a list of workloads, all. */
export function everyPod(
  resource: object,
  { resource: { type } }: Pick<RuleContext<unknown>, "resource">,
  check: (pod: Pod) => Verdict,
): Verdict {
  return everyObject<Workload>(resource, type, (object) => {
    const { kind, properties, prefix, partial } = object;
    const names = templateOf[kind as Kind] ?? [];
    let template: unknown = properties;
    let path = prefix;
    for (const name of names) {
      template = child(template, name);
      path += `${name}.`;
    }
    const spec = child(template, "spec");
    if (!isObject(spec)) return notApplicable("it says nothing of its pods");
    return check({
      kind,
      object,
      spec: spec as PodSpec,
      get metadata() {
        return (child(template, "metadata") ?? {}) as Pod["metadata"];
      },
      path: `${path}spec`,
      metadataPath: `${path}metadata`,
      partial,
    });
  });
}

function child(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
