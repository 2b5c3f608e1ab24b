// To whom bindings grant roles.
import { wireMarks } from "@temelj/plan";
import { judge } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { cases, one } from "../../testing/kubernetes.ts";
import { k8sBindingExcludesAnonymous } from "./k8s-binding-excludes-anonymous.ts";
import { k8sBindingExcludesDefaultAccount } from "./k8s-binding-excludes-default-account.ts";
import { k8sBindingExcludesEverybody } from "./k8s-binding-excludes-everybody.ts";
import { k8sBindingGrantsNoClusterAdmin } from "./k8s-binding-grants-no-cluster-admin.ts";
import { k8sBindingNamesNoMasters } from "./k8s-binding-names-no-masters.ts";

const type = "kubernetes:rbac.authorization.k8s.io/v1:";
const unknown = wireMarks.unknown;
const someone = { kind: "Group", name: "kotor-operators" };
const bind = (kind: string, subjects: readonly unknown[], role: string, roleKind = "ClusterRole") =>
  one(`${type}${kind}`, { metadata: { name: "b" }, roleRef: { kind: roleKind, name: role }, subjects });

test.each(
  cases<[string, string, string, string]>(
    [k8sBindingGrantsNoClusterAdmin, "Group", "kotor-operators", "cluster-admin", "fail"],
    [k8sBindingGrantsNoClusterAdmin, "Group", "kotor-operators", "admin", "pass"],
    [k8sBindingGrantsNoClusterAdmin, "Group", "kotor-operators", unknown, "unknown"],
    [k8sBindingNamesNoMasters, "Group", "system:masters", "view", "fail"],
    [k8sBindingNamesNoMasters, "User", "system:masters", "view", "pass"],
    [k8sBindingNamesNoMasters, "Group", "masters", "view", "pass"],
    [k8sBindingNamesNoMasters, "Group", unknown, "view", "unknown"],
    [k8sBindingExcludesAnonymous, "User", "system:anonymous", "view", "fail"],
    [k8sBindingExcludesAnonymous, "Group", "system:unauthenticated", "view", "fail"],
    [k8sBindingExcludesAnonymous, "Group", "system:unauthenticated", "system:public-info-viewer", "pass"],
    [k8sBindingExcludesAnonymous, "Group", "system:authenticated", "view", "pass"],
    [k8sBindingExcludesEverybody, "Group", "system:authenticated", "view", "fail"],
    [k8sBindingExcludesEverybody, "Group", "system:serviceaccounts", "view", "fail"],
    [k8sBindingExcludesEverybody, "Group", "system:serviceaccounts:kotor", "view", "pass"],
    [k8sBindingExcludesEverybody, "Group", "system:authenticated", "system:discovery", "pass"],
    [k8sBindingExcludesDefaultAccount, "ServiceAccount", "default", "view", "fail"],
    [k8sBindingExcludesDefaultAccount, "ServiceAccount", "portal", "view", "pass"],
    [k8sBindingExcludesDefaultAccount, "User", "default", "view", "pass"],
  ),
)("%s", (_, rule, kind, name, role, outcome) => {
  for (const form of ["RoleBinding", "ClusterRoleBinding", "ClusterRoleBindingPatch"]) {
    expect([form, judge(rule, bind(form, [someone, { kind, name }], role)).outcome]).toEqual([form, outcome]);
    expect(judge(rule, bind(form, [], role)).outcome).toBe("pass");
  }
});

test("cluster-admin of a namespace is a role of one's own", () => {
  const own = bind("RoleBinding", [someone], "cluster-admin", "Role");
  expect(judge(k8sBindingGrantsNoClusterAdmin, own).outcome).toBe("pass");
});

test("administrators are the user's to name", () => {
  const parameters = { [k8sBindingGrantsNoClusterAdmin.id]: { allowedSubjects: ["Group/kotor-operators"] } };
  const given = bind("ClusterRoleBinding", [someone], "cluster-admin");
  expect(judge(k8sBindingGrantsNoClusterAdmin, given, { parameters }).outcome).toBe("not-applicable");
  const other = bind("ClusterRoleBinding", [someone, { kind: "User", name: "kotor-operators" }], "cluster-admin");
  expect(judge(k8sBindingGrantsNoClusterAdmin, other, { parameters })).toMatchObject({
    outcome: "fail",
    path: "subjects[1]",
    given: "User/kotor-operators",
  });
});
