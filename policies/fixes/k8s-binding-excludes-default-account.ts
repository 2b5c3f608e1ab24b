import * as k8s from "@pulumi/kubernetes";

new k8s.rbac.v1.RoleBinding("readers", {
  metadata: { namespace: "portal" },
  roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: "reader" },
  subjects: [{ kind: "ServiceAccount", name: "web", namespace: "portal" }],
});
