import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Service("portal", {
  metadata: { namespace: "portal" },
  spec: { selector: { app: "portal" }, ports: [{ port: 443, targetPort: 8443 }] },
});
