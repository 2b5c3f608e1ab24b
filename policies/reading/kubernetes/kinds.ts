// Kinds of Kubernetes objects and the type tokens under which Pulumi knows them: older API versions, lists, patches.

/** API versions of a kind in @pulumi/kubernetes 4.34.2, newest first. */
const versions = {
  ClusterRole: rbac(),
  ClusterRoleBinding: rbac(),
  ConfigMap: ["core/v1"],
  CronJob: ["batch/v1", "batch/v1beta1", "batch/v2alpha1"],
  DaemonSet: ["apps/v1", "apps/v1beta2", "extensions/v1beta1"],
  Deployment: ["apps/v1", "apps/v1beta2", "apps/v1beta1", "extensions/v1beta1"],
  HorizontalPodAutoscaler: ["autoscaling/v2", "autoscaling/v2beta2", "autoscaling/v2beta1", "autoscaling/v1"],
  Ingress: ["networking.k8s.io/v1", "networking.k8s.io/v1beta1", "extensions/v1beta1"],
  Job: ["batch/v1"],
  LimitRange: ["core/v1"],
  Namespace: ["core/v1"],
  NetworkPolicy: ["networking.k8s.io/v1", "extensions/v1beta1"],
  PersistentVolume: ["core/v1"],
  PersistentVolumeClaim: ["core/v1"],
  Pod: ["core/v1"],
  PodDisruptionBudget: ["policy/v1", "policy/v1beta1"],
  PodTemplate: ["core/v1"],
  ReplicaSet: ["apps/v1", "apps/v1beta2", "extensions/v1beta1"],
  ReplicationController: ["core/v1"],
  ResourceQuota: ["core/v1"],
  Role: rbac(),
  RoleBinding: rbac(),
  Secret: ["core/v1"],
  Service: ["core/v1"],
  ServiceAccount: ["core/v1"],
  StatefulSet: ["apps/v1", "apps/v1beta2", "apps/v1beta1"],
} as const;

/** A kind that rules know. */
export type Kind = keyof typeof versions;

/** All type tokens of kinds: `kubernetes:apps/v1:Deployment`, `…:DeploymentList`, `…:DeploymentPatch`, older ones. */
export function tokensOf(...kinds: readonly Kind[]): readonly string[] {
  return kinds.flatMap((kind) =>
    versions[kind].flatMap((version) => ["", "List", "Patch"].map((form) => `kubernetes:${version}:${kind}${form}`)),
  );
}

/** All type tokens of all kinds. */
export function allTokens(): readonly string[] {
  return tokensOf(...(Object.keys(versions) as Kind[]));
}

const kinds = new Map<string, string>();

/** The kind in a type token, also of a list and of a patch. */
export function kindOf(token: string): string {
  const known = kinds.get(token);
  if (known !== undefined) return known;
  const kind = (token.split(":")[2] ?? "").replace(/(?:List|Patch)$/, "");
  kinds.set(token, kind);
  return kind;
}

/** Whether the resource holds several objects, in `items`. */
export function isList(token: string): boolean {
  return token.endsWith("List");
}

/** Whether the resource changes a part of an object that somebody else manages. */
export function isPatch(token: string): boolean {
  return token.endsWith("Patch");
}

function rbac(): readonly string[] {
  return ["v1", "v1beta1", "v1alpha1"].map((version) => `rbac.authorization.k8s.io/${version}`);
}
