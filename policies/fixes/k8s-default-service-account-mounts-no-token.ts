import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.ServiceAccount("default", {
  metadata: { name: "default", namespace: "portal" },
  automountServiceAccountToken: false,
});
