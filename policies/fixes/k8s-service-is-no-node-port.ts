import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Service("web", {
  metadata: { namespace: "portal" },
  spec: { type: "ClusterIP", selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }] },
});
