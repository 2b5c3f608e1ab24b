import * as k8s from "@pulumi/kubernetes";

new k8s.policy.v1.PodDisruptionBudget("web", {
  metadata: { namespace: "portal" },
  spec: { maxUnavailable: 1, selector: { matchLabels: { app: "web" } } },
});
