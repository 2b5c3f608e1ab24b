import * as k8s from "@pulumi/kubernetes";

new k8s.networking.v1.Ingress("portal", {
  metadata: { namespace: "portal" },
  spec: {
    tls: [{ hosts: ["portal.gov-me.example"], secretName: "portal" }],
    rules: [
      {
        host: "portal.gov-me.example",
        http: {
          paths: [{ path: "/", pathType: "Prefix", backend: { service: { name: "portal", port: { number: 80 } } } }],
        },
      },
    ],
  },
});
