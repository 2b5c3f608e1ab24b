import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Service("registry", {
  metadata: { namespace: "portal" },
  spec: { type: "ExternalName", externalName: "registry.gov-me.example" },
});
