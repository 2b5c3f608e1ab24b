import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Namespace("portal", {
  metadata: { name: "portal", labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
});

new k8s.networking.v1.NetworkPolicy("deny-all", {
  metadata: { namespace: "portal" },
  spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
});
