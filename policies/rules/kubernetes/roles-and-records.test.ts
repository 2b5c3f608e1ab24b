import { wireMarks } from "@temelj/plan";

import { judgesScenarios } from "../../testing/aws.ts";
import { one } from "../../testing/kubernetes.ts";
import { k8sRoleCannotChangeRoles } from "./k8s-role-cannot-change-roles.ts";
import { k8sRoleCannotDeleteRecords } from "./k8s-role-cannot-delete-records.ts";
import { k8sRoleCannotForwardPorts } from "./k8s-role-cannot-forward-ports.ts";
import { k8sRoleCannotRedirectTraffic } from "./k8s-role-cannot-redirect-traffic.ts";
import { k8sRoleReadsNamedSecrets } from "./k8s-role-reads-named-secrets.ts";

const { unknown } = wireMarks;

judgesScenarios(k8sRoleCannotChangeRoles, [
  [
    "something else",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["configmaps"], verbs: ["get"] }],
    }),
    "pass",
  ],
  [
    "binding",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: ["rbac.authorization.k8s.io"], resources: ["rolebindings"], verbs: ["create"] }],
    }),
    "fail",
  ],
  [
    "reading",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: ["rbac.authorization.k8s.io"], resources: ["roles"], verbs: ["get", "list"] }],
    }),
    "pass",
  ],
  [
    "everything",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }],
    }),
    "fail",
  ],
  [
    "not known",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: unknown, resources: unknown, verbs: unknown }],
    }),
    "unknown",
  ],
]);

judgesScenarios(k8sRoleCannotForwardPorts, [
  [
    "something else",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["configmaps"], verbs: ["get"] }],
    }),
    "pass",
  ],
  [
    "creating",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["pods/portforward"], verbs: ["create"] }],
    }),
    "fail",
  ],
  [
    "getting",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["*/portforward"], verbs: ["get"] }],
    }),
    "fail",
  ],
  [
    "the pods themselves",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["create", "get"] }],
    }),
    "pass",
  ],
  [
    "everything",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }],
    }),
    "fail",
  ],
  [
    "not known",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: unknown, resources: unknown, verbs: unknown }],
    }),
    "unknown",
  ],
]);

judgesScenarios(k8sRoleCannotDeleteRecords, [
  [
    "something else",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["configmaps"], verbs: ["get"] }],
    }),
    "pass",
  ],
  [
    "events",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["events"], verbs: ["delete"] }],
    }),
    "fail",
  ],
  [
    "events in their newer group",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: ["events.k8s.io"], resources: ["events"], verbs: ["deletecollection"] }],
    }),
    "fail",
  ],
  [
    "logs",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["pods/log"], verbs: ["delete"] }],
    }),
    "fail",
  ],
  [
    "writing",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["events"], verbs: ["create", "patch"] }],
    }),
    "pass",
  ],
  [
    "everything",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }],
    }),
    "fail",
  ],
  [
    "not known",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: unknown, resources: unknown, verbs: unknown }],
    }),
    "unknown",
  ],
]);

judgesScenarios(k8sRoleCannotRedirectTraffic, [
  [
    "something else",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["configmaps"], verbs: ["get"] }],
    }),
    "pass",
  ],
  [
    "endpoints",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["endpoints"], verbs: ["patch"] }],
    }),
    "fail",
  ],
  [
    "a service's status",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["services/status"], verbs: ["update"] }],
    }),
    "fail",
  ],
  [
    "policies",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: ["networking.k8s.io"], resources: ["networkpolicies"], verbs: ["delete"] }],
    }),
    "fail",
  ],
  [
    "reading",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["endpoints"], verbs: ["watch"] }],
    }),
    "pass",
  ],
  [
    "everything",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }],
    }),
    "fail",
  ],
  [
    "not known",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: unknown, resources: unknown, verbs: unknown }],
    }),
    "unknown",
  ],
]);

judgesScenarios(k8sRoleReadsNamedSecrets, [
  [
    "by name",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["secrets"], resourceNames: ["db"], verbs: ["get"] }],
    }),
    "pass",
  ],
  [
    "all",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["secrets"], verbs: ["list"] }],
    }),
    "fail",
  ],
  [
    "writing",
    one("kubernetes:rbac.authorization.k8s.io/v1:Role", {
      rules: [{ apiGroups: [""], resources: ["secrets"], verbs: ["create"] }],
    }),
    "pass",
  ],
]);
