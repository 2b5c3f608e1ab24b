import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Namespace("portal", {
  metadata: { name: "portal", labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
});

new k8s.core.v1.ResourceQuota("portal", {
  metadata: { namespace: "portal" },
  spec: { hard: { "requests.cpu": "4", "requests.memory": "8Gi", pods: "50" } },
});
