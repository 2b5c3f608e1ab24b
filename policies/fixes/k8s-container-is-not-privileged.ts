import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Pod("web", {
  spec: {
    containers: [{ name: "web", image: "registry.gov-me.example/web:1.4.2", securityContext: { privileged: false } }],
  },
});
