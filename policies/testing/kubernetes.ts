// Known-good Kubernetes resources, from which tests break one field at a time.

import type { Rule } from "@temelj/policy";
import { resource, Scenario } from "@temelj/policy/testing";

/** A part of an object. */
export type Part = Readonly<Record<string, unknown>>;

const labels = { app: "portal" };

/** A container that satisfies every rule. */
export const goodContainer = {
  name: "portal",
  image: `registry.gov-me.example/portal:1.4.2@sha256:${"0".repeat(64)}`,
  imagePullPolicy: "IfNotPresent",
  ports: [{ containerPort: 8080 }],
  livenessProbe: { httpGet: { path: "/live", port: 8080 } },
  readinessProbe: { httpGet: { path: "/ready", port: 8080 } },
  resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { cpu: "1", memory: "256Mi" } },
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  },
};

/** The specification of a pod that satisfies every rule. */
export const goodPodSpec = {
  serviceAccountName: "portal",
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, runAsUser: 10_001, seccompProfile: { type: "RuntimeDefault" } },
  containers: [goodContainer],
  topologySpreadConstraints: [
    { maxSkew: 1, topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "DoNotSchedule" },
  ],
};

/** A pod that satisfies every rule, with parts of its specification replaced. */
export function pod(spec: Part = {}, metadata: Part = {}): Scenario {
  return one("kubernetes:core/v1:Pod", {
    metadata: { name: "portal", namespace: "kotor", labels, ...metadata },
    spec: { ...goodPodSpec, ...spec },
  });
}

/** A scenario of one resource, named `it`. */
export function one(type: string, inputs: Part): Scenario {
  return new Scenario({ it: resource(type, inputs) });
}

/** Pods that satisfy every rule but for one container, in each place where a container can stand. */
export function inEachContainerKind(change: Part): Readonly<Record<string, Scenario>> {
  const { securityContext, ...rest } = change;
  const other = {
    ...goodContainer,
    name: "other",
    ...rest,
    securityContext: { ...goodContainer.securityContext, ...(securityContext as object | undefined) },
  };
  return {
    containers: pod({ containers: [goodContainer, other] }),
    initContainers: pod({ initContainers: [other] }),
    ephemeralContainers: pod({ ephemeralContainers: [other] }),
  };
}

/** Workloads of every kind, as a resource, in a list, as a patch, and of older API versions, all with one pod. */
export function inEachWorkload(spec: Part, metadata: Part = {}): Readonly<Record<string, Scenario>> {
  const template = { metadata: { labels, ...metadata }, spec: { ...goodPodSpec, ...spec } };
  const workload = { metadata: { name: "portal", namespace: "kotor" }, spec: { replicas: 1, template } };
  const cronJob = { ...workload, spec: { schedule: "@daily", jobTemplate: { spec: { template } } } };
  const types: Readonly<Record<string, Part>> = {
    "core/v1:Pod": { ...workload, ...template },
    "core/v1:PodTemplate": { template },
    "core/v1:ReplicationController": workload,
    "apps/v1:ReplicaSet": workload,
    "apps/v1:Deployment": workload,
    "apps/v1:StatefulSet": workload,
    "apps/v1:DaemonSet": workload,
    "batch/v1:Job": workload,
    "batch/v1:CronJob": cronJob,
    "core/v1:PodList": { items: [{ ...workload, ...template }] },
    "apps/v1:DeploymentList": { items: [workload] },
    "batch/v1:CronJobList": { items: [cronJob] },
    "apps/v1:DeploymentPatch": workload,
    "batch/v1:CronJobPatch": cronJob,
    "apps/v1beta1:Deployment": workload,
    "apps/v1beta2:StatefulSet": workload,
    "extensions/v1beta1:DaemonSet": workload,
    "batch/v1beta1:CronJob": cronJob,
  };
  return Object.fromEntries(Object.entries(types).map(([type, inputs]) => [type, one(`kubernetes:${type}`, inputs)]));
}

/** Rows of a table of cases, each named by its rule and what is changed. */
export function cases<Rest extends readonly unknown[]>(
  ...rows: readonly (readonly [Rule, ...Rest])[]
): [string, Rule, ...Rest][] {
  return rows.map(([rule, ...rest]) => [`${rule.id}: ${JSON.stringify(rest)}`, rule, ...rest]);
}
