import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.ServiceAccount("web", {
  metadata: { namespace: "portal" },
  automountServiceAccountToken: false,
});
