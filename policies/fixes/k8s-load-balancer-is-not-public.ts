import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Service("web", {
  metadata: {
    namespace: "portal",
    annotations: { "service.beta.kubernetes.io/aws-load-balancer-scheme": "internal" },
  },
  spec: { type: "LoadBalancer", selector: { app: "web" }, ports: [{ port: 443, targetPort: 8443 }] },
});
