import * as k8s from "@pulumi/kubernetes";

new k8s.rbac.v1.ClusterRole("reader", {
  rules: [{ apiGroups: [""], resources: ["configmaps"], resourceNames: ["settings"], verbs: ["get"] }],
});
