import * as k8s from "@pulumi/kubernetes";

new k8s.rbac.v1.Role("reader", {
  metadata: { namespace: "portal" },
  rules: [{ apiGroups: [""], resources: ["configmaps"], resourceNames: ["settings"], verbs: ["get"] }],
});
