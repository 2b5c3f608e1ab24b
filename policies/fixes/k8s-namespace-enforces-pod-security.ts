import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Namespace("portal", {
  metadata: { name: "portal", labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
});
