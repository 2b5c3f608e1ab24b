// What roles allow.
import { wireMarks } from "@temelj/plan";
import { judge, resource } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { cases, one, type Part } from "../../testing/kubernetes.ts";
import { k8sClusterRoleCannotApproveCertificates } from "./k8s-cluster-role-cannot-approve-certificates.ts";
import { k8sClusterRoleCannotChangeWebhooks } from "./k8s-cluster-role-cannot-change-webhooks.ts";
import { k8sClusterRoleCannotCreatePersistentVolumes } from "./k8s-cluster-role-cannot-create-persistent-volumes.ts";
import { k8sClusterRoleCannotReachKubelets } from "./k8s-cluster-role-cannot-reach-kubelets.ts";
import { k8sClusterRoleReadsNoSecrets } from "./k8s-cluster-role-reads-no-secrets.ts";
import { k8sRoleCannotCreatePods } from "./k8s-role-cannot-create-pods.ts";
import { k8sRoleCannotEscalate } from "./k8s-role-cannot-escalate.ts";
import { k8sRoleCannotImpersonate } from "./k8s-role-cannot-impersonate.ts";
import { k8sRoleCannotIssueTokens } from "./k8s-role-cannot-issue-tokens.ts";
import { k8sRoleCannotRunCommandsInPods } from "./k8s-role-cannot-run-commands-in-pods.ts";
import { k8sRoleNamesWhatItAllows } from "./k8s-role-names-what-it-allows.ts";

const unknown = wireMarks.unknown;
const group = "rbac.authorization.k8s.io";
const say = (apiGroups: unknown, resources: unknown, verbs: unknown): Part => ({ apiGroups, resources, verbs });
const core = (resources: string, ...verbs: string[]): Part => say([""], [resources], verbs);
const reads = core("configmaps", "get", "list", "watch");
const all = say(["*"], ["*"], ["*"]);
const csr = (resources: string, ...verbs: string[]): Part => say(["certificates.k8s.io"], [resources], verbs);
const hooks = (...verbs: string[]) => say(["admissionregistration.k8s.io"], ["mutatingwebhookconfigurations"], verbs);

const both = [
  k8sRoleNamesWhatItAllows,
  k8sRoleCannotEscalate,
  k8sRoleCannotImpersonate,
  k8sRoleCannotRunCommandsInPods,
  k8sRoleCannotCreatePods,
  k8sRoleCannotIssueTokens,
];
const ofCluster = [
  k8sClusterRoleReadsNoSecrets,
  k8sClusterRoleCannotReachKubelets,
  k8sClusterRoleCannotChangeWebhooks,
  k8sClusterRoleCannotApproveCertificates,
  k8sClusterRoleCannotCreatePersistentVolumes,
];

describe("one rule of a role", () => {
  test.each(
    cases<[Part, string]>(
      ...[...both, ...ofCluster].flatMap((rule) => [
        [rule, reads, "pass"] as const,
        [rule, {}, "pass"] as const,
        [rule, all, "fail"] as const,
        [rule, say(unknown, unknown, unknown), "unknown"] as const,
      ]),
      [k8sRoleNamesWhatItAllows, say(["apps"], ["deployments"], ["*"]), "fail"],
      [k8sRoleNamesWhatItAllows, say(["apps"], ["*"], ["get"]), "fail"],
      [k8sRoleNamesWhatItAllows, say(["*"], ["deployments"], ["get"]), "fail"],
      [k8sRoleNamesWhatItAllows, say(unknown, ["*"], ["get"]), "fail"],
      [k8sRoleCannotEscalate, say([group], ["clusterroles"], ["bind"]), "fail"],
      [k8sRoleCannotEscalate, say([group], ["roles"], ["escalate"]), "fail"],
      [k8sRoleCannotEscalate, say([group], ["clusterrolebindings"], ["bind"]), "fail"],
      [k8sRoleCannotEscalate, say([group], ["roles"], ["*"]), "fail"],
      [k8sRoleCannotEscalate, say([group], ["clusterrolebindings"], ["create"]), "pass"],
      [k8sRoleCannotEscalate, say(["apis.kcp.io"], ["apiexports"], ["bind"]), "pass"],
      [k8sRoleCannotImpersonate, core("serviceaccounts", "impersonate"), "fail"],
      [k8sRoleCannotImpersonate, say(["authentication.k8s.io"], ["uids"], ["*"]), "fail"],
      [k8sRoleCannotImpersonate, core("pods", "impersonate"), "fail"],
      [k8sRoleCannotImpersonate, core("pods", "*"), "pass"],
      [k8sRoleCannotRunCommandsInPods, core("pods/exec", "create"), "fail"],
      [k8sRoleCannotRunCommandsInPods, core("pods/attach", "get"), "fail"],
      [k8sRoleCannotRunCommandsInPods, core("*/exec", "create"), "fail"],
      [k8sRoleCannotRunCommandsInPods, core("*", "create"), "fail"],
      [k8sRoleCannotRunCommandsInPods, core("pods/log", "get"), "pass"],
      [k8sRoleCannotRunCommandsInPods, core("pods", "create"), "pass"],
      [k8sRoleCannotRunCommandsInPods, say(["metrics.k8s.io"], ["*"], ["get"]), "pass"],
      [k8sRoleCannotCreatePods, core("pods", "create"), "fail"],
      [k8sRoleCannotCreatePods, core("pods", "get", "delete"), "pass"],
      [k8sRoleCannotCreatePods, say(["apps"], ["deployments"], ["create"]), "pass"],
      [k8sRoleCannotIssueTokens, core("serviceaccounts/token", "create"), "fail"],
      [k8sRoleCannotIssueTokens, core("serviceaccounts", "create"), "pass"],
      [k8sClusterRoleReadsNoSecrets, core("secrets", "list"), "fail"],
      [k8sClusterRoleReadsNoSecrets, core("secrets", "create"), "pass"],
      [k8sClusterRoleReadsNoSecrets, { ...core("secrets", "get"), resourceNames: ["portal"] }, "pass"],
      [k8sClusterRoleCannotReachKubelets, core("nodes/proxy", "get"), "fail"],
      [k8sClusterRoleCannotReachKubelets, core("nodes/metrics", "get"), "pass"],
      [k8sClusterRoleCannotChangeWebhooks, hooks("patch"), "fail"],
      [k8sClusterRoleCannotChangeWebhooks, hooks("get", "list", "watch"), "pass"],
      [k8sClusterRoleCannotApproveCertificates, csr("*", "*"), "fail"],
      [k8sClusterRoleCannotApproveCertificates, csr("certificatesigningrequests/approval", "update"), "pass"],
      [k8sClusterRoleCannotApproveCertificates, csr("signers", "approve"), "pass"],
      [k8sClusterRoleCannotCreatePersistentVolumes, core("persistentvolumes", "create"), "fail"],
      [k8sClusterRoleCannotCreatePersistentVolumes, core("persistentvolumeclaims", "create"), "pass"],
    ),
  )("%s", (_, rule, said, outcome) => {
    const kinds = both.includes(rule) ? ["Role", "ClusterRole"] : ["ClusterRole"];
    for (const type of kinds.flatMap((kind) => [`v1:${kind}`, `v1beta1:${kind}`, `v1alpha1:${kind}Patch`])) {
      const scenario = one(`kubernetes:${group}/${type}`, { metadata: { name: "reader" }, rules: [reads, said] });
      expect([type, judge(rule, scenario).outcome]).toEqual([type, outcome]);
    }
    const list = one(`kubernetes:${group}/v1:ClusterRoleList`, { items: [{ rules: [reads] }, { rules: [said] }] });
    expect(judge(rule, list).outcome).toBe(outcome);
  });
});

test("two rules together allow approving certificates", () => {
  const rules = [csr("certificatesigningrequests/approval", "update"), csr("signers", "approve")];
  const role = one(`kubernetes:${group}/v1:ClusterRole`, { rules });
  expect(judge(k8sClusterRoleCannotApproveCertificates, role).outcome).toBe("fail");
});

test("which workloads count as pods is the user's to say", () => {
  const role = one(`kubernetes:${group}/v1:Role`, { rules: [say(["batch"], ["jobs"], ["create"])] });
  const parameters = { [k8sRoleCannotCreatePods.id]: { resources: ["pods", "jobs"] } };
  expect(judge(k8sRoleCannotCreatePods, role, { parameters }).outcome).toBe("fail");
});

test.each<[string, readonly string[], string]>([
  ["nowhere", [], "fail"],
  ["in namespaces", ["RoleBinding"], "not-applicable"],
  ["in the cluster", ["ClusterRoleBinding"], "fail"],
  ["in both", ["RoleBinding", "ClusterRoleBinding"], "fail"],
])("a role that reads secrets, bound %s", (_, kinds, outcome) => {
  const roleRef = { kind: "ClusterRole", name: "reader" };
  const bindings = kinds.map((kind) => [kind, resource(`kubernetes:${group}/v1:${kind}`, { roleRef })] as const);
  const role = one(`kubernetes:${group}/v1:ClusterRole`, {
    metadata: { name: "reader" },
    rules: [core("secrets", "get")],
  });
  expect(judge(k8sClusterRoleReadsNoSecrets, role.and(Object.fromEntries(bindings))).outcome).toBe(outcome);
});
