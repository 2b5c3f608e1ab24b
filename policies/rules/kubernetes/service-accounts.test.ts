// Service accounts of pods, and the rights that they have.
import { wireMarks } from "@temelj/plan";
import { judge, resource } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { one, pod, type Part } from "../../testing/kubernetes.ts";
import { k8sDefaultServiceAccountMountsNoToken } from "./k8s-default-service-account-mounts-no-token.ts";
import { k8sPodUsesOwnServiceAccount } from "./k8s-pod-uses-own-service-account.ts";
import { k8sServiceAccountTokenIsMountedOnPurpose } from "./k8s-service-account-token-is-mounted-on-purpose.ts";

const unknown = wireMarks.unknown;
const unsaid = { automountServiceAccountToken: undefined };
const account = (name: string, said: Part = {}, namespace = "kotor") =>
  resource("kubernetes:core/v1:ServiceAccount", { metadata: { name, namespace }, ...said });
const binding = (subject: Part, kind = "RoleBinding") =>
  resource(`kubernetes:rbac.authorization.k8s.io/v1:${kind}`, {
    metadata: { name: "b", namespace: "kotor" },
    roleRef: { kind: "Role", name: "reader" },
    subjects: [
      { kind: "User", name: "portal" },
      { kind: "ServiceAccount", name: "portal", ...subject },
    ],
  });
const closed = { automountServiceAccountToken: false };

test.each<[string, Part, Part, string]>([
  ["not mounted", closed, {}, "pass"],
  ["not mounted, as text", { automountServiceAccountToken: "false" }, {}, "pass"],
  ["mounted by default", unsaid, {}, "fail"],
  ["mounted", { automountServiceAccountToken: true }, {}, "fail"],
  ["not known", { automountServiceAccountToken: unknown }, {}, "unknown"],
  ["its account mounts none", unsaid, { account: account("portal", closed) }, "pass"],
  [
    "its account mounts none, but the pod does",
    { automountServiceAccountToken: true },
    { account: account("portal", closed) },
    "fail",
  ],
  ["its account says nothing", unsaid, { account: account("portal") }, "fail"],
  ["another namespace's account mounts none", unsaid, { account: account("portal", closed, "budva") }, "fail"],
  ["an account that is not known", unsaid, { account: account(unknown, closed) }, "unknown"],
  ["its account is granted a role", unsaid, { binding: binding({}) }, "pass"],
  ["by a binding of the cluster", unsaid, { binding: binding({ namespace: "kotor" }, "ClusterRoleBinding") }, "pass"],
  ["another account is granted a role", unsaid, { binding: binding({ namespace: "budva" }) }, "fail"],
  [
    "the default account is granted a role",
    { ...unsaid, serviceAccountName: undefined },
    { binding: binding({ name: "default" }) },
    "fail",
  ],
])("a token %s", (_, spec, others, outcome) => {
  const scenario = pod(spec).and(others as Record<string, ReturnType<typeof account>>);
  expect(judge(k8sServiceAccountTokenIsMountedOnPurpose, scenario).outcome).toBe(outcome);
});

test.each<[string, Part, Part, string]>([
  ["an account of its own", { serviceAccountName: "portal" }, {}, "pass"],
  ["an account of its own, by the older name", { serviceAccountName: undefined, serviceAccount: "portal" }, {}, "pass"],
  ["no account", { serviceAccountName: undefined }, {}, "fail"],
  ["the default account", { serviceAccountName: "default" }, {}, "fail"],
  ["no account, no token", { serviceAccountName: undefined, ...closed }, {}, "pass"],
  [
    "a default account without a token",
    { serviceAccountName: undefined },
    { account: account("default", closed) },
    "pass",
  ],
  ["an account that is not known", { serviceAccountName: unknown }, {}, "unknown"],
])("a pod with %s", (_, spec, others, outcome) => {
  const scenario = pod({ ...unsaid, ...spec }).and(others as Record<string, ReturnType<typeof account>>);
  expect(judge(k8sPodUsesOwnServiceAccount, scenario).outcome).toBe(outcome);
});

test.each<[string, Part, string]>([
  ["default", closed, "pass"],
  ["default", {}, "fail"],
  ["default", { automountServiceAccountToken: true }, "fail"],
  ["default", { automountServiceAccountToken: unknown }, "unknown"],
  ["portal", {}, "not-applicable"],
])("the account %s with %j", (name, said, outcome) => {
  const object = { metadata: { name, namespace: "kotor" }, ...said };
  const type = "kubernetes:core/v1:ServiceAccount";
  expect(judge(k8sDefaultServiceAccountMountsNoToken, one(type, object)).outcome).toBe(outcome);
  expect(judge(k8sDefaultServiceAccountMountsNoToken, one(`${type}List`, { items: [object] })).outcome).toBe(outcome);
});
