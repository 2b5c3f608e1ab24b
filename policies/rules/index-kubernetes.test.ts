import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { evaluate } from "@temelj/policy";
import { resource } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { goodPodSpec, pod } from "../testing/kubernetes.ts";
import { kubernetesRules } from "./index-kubernetes.ts";

const ids = kubernetesRules.map(({ id }) => id);
const group = "rbac.authorization.k8s.io/v1";
const labels = { app: "portal" };
const metadata = { name: "portal", namespace: "kotor" };

/** A namespace with everything that belongs to a workload, and nothing wrong. */
const everything = pod().and({
  namespace: resource("kubernetes:core/v1:Namespace", {
    metadata: { name: "kotor", labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
  }),
  workload: resource("kubernetes:apps/v1:Deployment", {
    metadata,
    spec: { replicas: 3, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: goodPodSpec } },
  }),
  account: resource("kubernetes:core/v1:ServiceAccount", { metadata, automountServiceAccountToken: false }),
  quota: resource("kubernetes:core/v1:ResourceQuota", { metadata, spec: { hard: { pods: "50" } } }),
  limits: resource("kubernetes:core/v1:LimitRange", { metadata, spec: { limits: [{ type: "Container" }] } }),
  policy: resource("kubernetes:networking.k8s.io/v1:NetworkPolicy", {
    metadata,
    spec: { podSelector: {}, policyTypes: ["Ingress"] },
  }),
  budget: resource("kubernetes:policy/v1:PodDisruptionBudget", {
    metadata,
    spec: { maxUnavailable: 1, selector: { matchLabels: labels } },
  }),
  service: resource("kubernetes:core/v1:Service", { metadata, spec: { selector: labels, ports: [{ port: 80 }] } }),
  ingress: resource("kubernetes:networking.k8s.io/v1:Ingress", {
    metadata,
    spec: { tls: [{ hosts: ["kotor.example"] }], rules: [{ host: "kotor.example" }] },
  }),
  role: resource(`kubernetes:${group}:Role`, {
    metadata,
    rules: [{ apiGroups: [""], resources: ["configmaps"], verbs: ["get"] }],
  }),
  binding: resource(`kubernetes:${group}:RoleBinding`, {
    metadata,
    roleRef: { kind: "Role", name: "portal" },
    subjects: [{ kind: "ServiceAccount", name: "portal" }],
  }),
});

/** A pod belongs to a workload: alone it is one finding. */
const good = everything.without("it");

test("each file holds the rule of its name, and each is in the list, once", () => {
  const files = readdirSync(fileURLToPath(new URL("kubernetes", import.meta.url)));
  expect(ids.map((id) => `${id}.ts`).toSorted()).toEqual(files.filter((file) => !file.endsWith(".test.ts")).toSorted());
});

test("a namespace where everything is well has no findings of any rule", () => {
  const { findings, issues } = evaluate(kubernetesRules, [good.plan()], { outcomes: ["fail", "unknown"] });
  expect(issues).toEqual([]);
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test("every control of the Pod Security Standards has a rule", () => {
  const controls = new Set(kubernetesRules.flatMap((rule) => rule.controls));
  const baseline = "hostprocess host-namespaces privileged-containers capabilities hostpath-volumes host-ports";
  const more = "host-probes-lifecycle-hooks apparmor selinux proc-mount-type seccomp sysctls";
  const restricted =
    "volume-types privilege-escalation running-as-non-root running-as-non-root-user seccomp capabilities";
  const expected = [
    ...`${baseline} ${more}`.split(" ").map((name) => `pss-baseline:${name}`),
    ...`${restricted} proc-mount-type`.split(" ").map((name) => `pss-restricted:${name}`),
  ];
  expect([...controls].filter((control) => control.startsWith("pss-")).toSorted()).toEqual(expected.toSorted());
});
