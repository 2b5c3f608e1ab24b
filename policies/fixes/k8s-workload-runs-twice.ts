import * as k8s from "@pulumi/kubernetes";

new k8s.apps.v1.Deployment("web", {
  metadata: { namespace: "portal" },
  spec: {
    replicas: 3,
    selector: { matchLabels: { app: "web" } },
    template: {
      metadata: { labels: { app: "web" } },
      spec: {
        containers: [
          {
            name: "web",
            image:
              "registry.gov-me.example/web@sha256:4a1c4b21597c1b4415bdbecb28a3296c6b5e23ca4f9feeb599860a1dac6a0108",
          },
        ],
      },
    },
  },
});
