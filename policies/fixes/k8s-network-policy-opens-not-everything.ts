import * as k8s from "@pulumi/kubernetes";

new k8s.networking.v1.NetworkPolicy("portal", {
  metadata: { namespace: "portal" },
  spec: {
    podSelector: { matchLabels: { app: "portal" } },
    policyTypes: ["Ingress"],
    ingress: [{ from: [{ podSelector: { matchLabels: { app: "entrance" } } }], ports: [{ port: 8080 }] }],
  },
});
