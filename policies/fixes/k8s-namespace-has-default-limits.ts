import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Namespace("portal", {
  metadata: { name: "portal", labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
});

new k8s.core.v1.LimitRange("portal", {
  metadata: { namespace: "portal" },
  spec: { limits: [{ type: "Container", default: { cpu: "500m", memory: "256Mi" }, defaultRequest: { cpu: "100m" } }] },
});
