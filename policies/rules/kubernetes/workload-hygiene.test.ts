import { wireMarks } from "@temelj/plan";

import { judgesScenarios } from "../../testing/aws.ts";
import { goodPodSpec, inEachContainerKind, inEachWorkload, one, pod } from "../../testing/kubernetes.ts";
import { k8sContainerDropsNetRaw } from "./k8s-container-drops-net-raw.ts";
import { k8sContainerUserIsHigh } from "./k8s-container-user-is-high.ts";
import { k8sContainerUsesNoSudo } from "./k8s-container-uses-no-sudo.ts";
import { k8sDashboardIsNotDeployed } from "./k8s-dashboard-is-not-deployed.ts";
import { k8sPodHasAController } from "./k8s-pod-has-a-controller.ts";
import { k8sPodIsInNoRootGroup } from "./k8s-pod-is-in-no-root-group.ts";
import { k8sPodSetsNoHostAliases } from "./k8s-pod-sets-no-host-aliases.ts";
import { k8sTillerIsNotDeployed } from "./k8s-tiller-is-not-deployed.ts";
import { k8sWorkloadIsNotInSystemNamespace } from "./k8s-workload-is-not-in-system-namespace.ts";
import { k8sWorkloadIsNotOnTheControlPlane } from "./k8s-workload-is-not-on-the-control-plane.ts";
import { k8sWorkloadRunsTwice } from "./k8s-workload-runs-twice.ts";

const { unknown } = wireMarks;

judgesScenarios(k8sContainerDropsNetRaw, [
  ["all", pod(), "pass"],
  [
    "it alone",
    inEachContainerKind({ securityContext: { capabilities: { drop: ["NET_RAW"] } } })["containers"] ?? pod(),
    "pass",
  ],
  [
    "another",
    inEachContainerKind({ securityContext: { capabilities: { drop: ["CHOWN"] } } })["initContainers"] ?? pod(),
    "fail",
  ],
  ["none", inEachContainerKind({ securityContext: { capabilities: undefined } })["containers"] ?? pod(), "fail"],
  [
    "not known",
    inEachContainerKind({ securityContext: { capabilities: { drop: unknown } } })["containers"] ?? pod(),
    "unknown",
  ],
]);

judgesScenarios(k8sContainerUserIsHigh, [
  ["the pod's", pod(), "pass"],
  ["too low", pod({ securityContext: { runAsUser: 1000 } }), "fail"],
  ["as text", pod({ securityContext: { runAsUser: "20000" } }), "pass"],
  ["not said", pod({ securityContext: {} }), "fail"],
  ["a container's own", inEachContainerKind({ securityContext: { runAsUser: 500 } })["containers"] ?? pod(), "fail"],
  ["not known", pod({ securityContext: { runAsUser: unknown } }), "unknown"],
]);

judgesScenarios(k8sPodIsInNoRootGroup, [
  ["nothing said", pod(), "pass"],
  ["the main group", pod({ securityContext: { runAsGroup: 0 } }), "fail"],
  ["of volumes, as text", pod({ securityContext: { fsGroup: "0" } }), "fail"],
  ["a further one", pod({ securityContext: { supplementalGroups: [10_001, 0] } }), "fail"],
  [
    "a container's",
    inEachContainerKind({ securityContext: { runAsGroup: 0 } })["ephemeralContainers"] ?? pod(),
    "fail",
  ],
  ["with users of its own", pod({ hostUsers: false, securityContext: { runAsGroup: 0 } }), "not-applicable"],
  ["not known", pod({ securityContext: { fsGroup: unknown } }), "unknown"],
]);

judgesScenarios(k8sWorkloadIsNotInSystemNamespace, [
  ["its own", pod(), "pass"],
  ["kube-system", pod({}, { namespace: "kube-system" }), "fail"],
  ["not known", pod({}, { namespace: unknown }), "unknown"],
]);

judgesScenarios(k8sContainerUsesNoSudo, [
  ["none", pod(), "pass"],
  ["a word of the command", inEachContainerKind({ command: ["sudo", "start"] })["containers"] ?? pod(), "fail"],
  [
    "in a line of shell",
    inEachContainerKind({ command: ["sh", "-c", "cd /app && sudo ./start"] })["initContainers"] ?? pod(),
    "fail",
  ],
  ["a word that sounds alike", inEachContainerKind({ command: ["pseudo"] })["containers"] ?? pod(), "pass"],
  ["not known", inEachContainerKind({ command: unknown })["containers"] ?? pod(), "unknown"],
]);

judgesScenarios(k8sPodSetsNoHostAliases, [
  ["none", pod(), "pass"],
  ["one", pod({ hostAliases: [{ ip: "192.0.2.1", hostnames: ["tax.example"] }] }), "fail"],
  ["an empty list", pod({ hostAliases: [] }), "pass"],
  ["not known", pod({ hostAliases: unknown }), "unknown"],
]);

judgesScenarios(k8sTillerIsNotDeployed, [
  ["something else", pod(), "pass"],
  ["Tiller", inEachContainerKind({ image: "gcr.io/kubernetes-helm/tiller:v2.16.1" })["containers"] ?? pod(), "fail"],
  ["not known", inEachContainerKind({ image: unknown })["containers"] ?? pod(), "unknown"],
]);

judgesScenarios(k8sDashboardIsNotDeployed, [
  ["something else", pod(), "pass"],
  ["the dashboard", inEachContainerKind({ image: "kubernetesui/dashboard:v2.7.0" })["containers"] ?? pod(), "fail"],
  [
    "an older one",
    inEachContainerKind({ image: "k8s.gcr.io/kubernetes-dashboard-amd64:v1.10.1" })["containers"] ?? pod(),
    "fail",
  ],
  [
    "one of another program",
    inEachContainerKind({ image: "registry.example/sales-dashboard:1" })["containers"] ?? pod(),
    "pass",
  ],
]);

judgesScenarios(k8sWorkloadIsNotOnTheControlPlane, [
  ["none", pod(), "pass"],
  [
    "the control plane",
    pod({ tolerations: [{ key: "node-role.kubernetes.io/control-plane", operator: "Exists" }] }),
    "fail",
  ],
  ["its older name", pod({ tolerations: [{ key: "node-role.kubernetes.io/master", effect: "NoSchedule" }] }), "fail"],
  ["everything", pod({ tolerations: [{ operator: "Exists" }] }), "fail"],
  [
    "a node that is not ready",
    pod({ tolerations: [{ key: "node.kubernetes.io/not-ready", operator: "Exists" }] }),
    "pass",
  ],
  [
    "on every node",
    inEachWorkload({ tolerations: [{ operator: "Exists" }] })["apps/v1:DaemonSet"] ?? pod(),
    "not-applicable",
  ],
]);

judgesScenarios(k8sWorkloadRunsTwice, [
  [
    "three",
    one("kubernetes:apps/v1:Deployment", {
      metadata: { name: "p", namespace: "kotor" },
      spec: { replicas: 3, template: { spec: goodPodSpec } },
    }),
    "pass",
  ],
  [
    "one",
    one("kubernetes:apps/v1:Deployment", {
      metadata: { name: "p", namespace: "kotor" },
      spec: { replicas: 1, template: { spec: goodPodSpec } },
    }),
    "fail",
  ],
  [
    "not said",
    one("kubernetes:apps/v1:Deployment", {
      metadata: { name: "p", namespace: "kotor" },
      spec: { template: { spec: goodPodSpec } },
    }),
    "fail",
  ],
  [
    "not known",
    one("kubernetes:apps/v1:Deployment", {
      metadata: { name: "p", namespace: "kotor" },
      spec: { replicas: unknown, template: { spec: goodPodSpec } },
    }),
    "unknown",
  ],
]);

judgesScenarios(k8sPodHasAController, [
  ["alone", pod(), "fail"],
  ["owned", pod({}, { ownerReferences: [{ kind: "ReplicaSet", name: "p" }] }), "pass"],
]);
