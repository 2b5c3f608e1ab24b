import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.Pod("web", {
  metadata: { namespace: "portal" },
  spec: {
    containers: [
      {
        name: "web",
        image: "registry.gov-me.example/web@sha256:4a1c4b21597c1b4415bdbecb28a3296c6b5e23ca4f9feeb599860a1dac6a0108",
      },
    ],
  },
});
