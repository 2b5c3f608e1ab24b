// Namespaces: where things are put, what they admit, and what they let through.
import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario, type ScenarioResource } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { one, pod, type Part } from "../../testing/kubernetes.ts";
import { k8sNamespaceDeniesTrafficByDefault } from "./k8s-namespace-denies-traffic-by-default.ts";
import { k8sNamespaceEnforcesPodSecurity } from "./k8s-namespace-enforces-pod-security.ts";
import { k8sObjectIsNotInDefaultNamespace } from "./k8s-object-is-not-in-default-namespace.ts";
import { k8sPodHasNetworkPolicy } from "./k8s-pod-has-network-policy.ts";

const unknown = wireMarks.unknown;
const namespaceType = "kubernetes:core/v1:Namespace";
const policy = (spec: Part, namespace: string | undefined = "kotor", type = "networking.k8s.io/v1"): ScenarioResource =>
  resource(`kubernetes:${type}:NetworkPolicy`, { metadata: { name: "p", namespace }, spec });
const denyAll = { podSelector: {}, policyTypes: ["Ingress", "Egress"] };
const provider = (namespace?: string) => resource("pulumi:providers:kubernetes", namespace ? { namespace } : {});

describe("the default namespace", () => {
  test.each<[string, string, Part, string]>([
    ["core/v1:Pod", "a pod elsewhere", { namespace: "kotor" }, "pass"],
    ["apps/v1:Deployment", "a workload in it", { namespace: "default" }, "fail"],
    ["apps/v1:Deployment", "a workload that says nothing", {}, "fail"],
    ["core/v1:Secret", "a secret", { namespace: "default" }, "fail"],
    ["core/v1:ConfigMap", "a place that is not known", { namespace: unknown }, "unknown"],
    ["core/v1:Service", "Kubernetes' own service", { name: "kubernetes" }, "pass"],
    ["core/v1:ServiceAccount", "its own account", { name: "default", namespace: "default" }, "pass"],
    ["core/v1:ServiceAccount", "another account", { name: "portal", namespace: "default" }, "fail"],
  ])("%s: %s", (type, _, metadata, outcome) => {
    expect(judge(k8sObjectIsNotInDefaultNamespace, one(`kubernetes:${type}`, { metadata })).outcome).toBe(outcome);
  });

  test.each<[string, Record<string, ScenarioResource>, string]>([
    ["the provider's namespace", { a: provider("kotor") }, "pass"],
    ["the provider says nothing", { a: provider() }, "fail"],
    ["providers agree", { a: provider("kotor"), b: provider("kotor") }, "pass"],
    ["providers differ", { a: provider("kotor"), b: provider() }, "unknown"],
  ])("%s", (_, providers, outcome) => {
    const scenario = one("kubernetes:core/v1:Service", { metadata: { name: "portal" } }).and(providers);
    expect(judge(k8sObjectIsNotInDefaultNamespace, scenario).outcome).toBe(outcome);
  });
});

test.each<[string, string, unknown, string]>([
  ["kotor", "restricted", "restricted", "pass"],
  ["kotor", "baseline", "baseline", "pass"],
  ["kotor", "privileged", "privileged", "fail"],
  ["kotor", "no level", undefined, "fail"],
  ["kotor", "a level that is not known", unknown, "unknown"],
  ["kube-system", "Kubernetes' own", undefined, "not-applicable"],
])("namespace %s enforces %s", (name, _, level, outcome) => {
  const labels = { "pod-security.kubernetes.io/warn": "restricted", "pod-security.kubernetes.io/enforce": level };
  const object = { metadata: { name, labels } };
  expect(judge(k8sNamespaceEnforcesPodSecurity, one(namespaceType, object)).outcome).toBe(outcome);
  expect(judge(k8sNamespaceEnforcesPodSecurity, one(`${namespaceType}List`, { items: [object] })).outcome).toBe(
    outcome,
  );
});

describe("traffic that nobody allowed", () => {
  const namespace = resource(namespaceType, { metadata: { name: "kotor" } });
  test.each<[string, ScenarioResource | undefined, string]>([
    ["is denied", policy(denyAll), "pass"],
    ["is denied by a policy that says no types", policy({ podSelector: { matchLabels: {} } }), "pass"],
    ["is denied by an older policy", policy(denyAll, "kotor", "extensions/v1beta1"), "pass"],
    ["is denied from pods only", policy({ podSelector: {}, policyTypes: ["Egress"] }), "fail"],
    ["is denied to some pods", policy({ ...denyAll, podSelector: { matchLabels: { app: "db" } } }), "fail"],
    ["is allowed from somewhere", policy({ ...denyAll, ingress: [{ from: [{ podSelector: {} }] }] }), "fail"],
    ["is denied elsewhere", policy(denyAll, "budva"), "fail"],
    ["is not denied", undefined, "fail"],
    ["is denied in a place that is not known", policy(denyAll, unknown), "unknown"],
    ["is perhaps denied to all", policy({ ...denyAll, podSelector: unknown }), "unknown"],
  ])("%s", (_, one_, outcome) => {
    const scenario = new Scenario({ namespace, ...(one_ === undefined ? {} : { policy: one_ }) });
    expect(judge(k8sNamespaceDeniesTrafficByDefault, scenario).outcome).toBe(outcome);
  });

  test("is denied in a namespace whose name is not known yet", () => {
    const fresh = resource(namespaceType, { metadata: { name: unknown } });
    const dependent = { ...policy(denyAll, unknown), from: { metadata: ["namespace"] } };
    const scenario = new Scenario({ namespace: fresh, policy: dependent });
    expect(judge(k8sNamespaceDeniesTrafficByDefault, scenario).outcome).toBe("pass");
    expect(
      judge(k8sNamespaceDeniesTrafficByDefault, scenario.with({ policy: { spec: { ingress: [{}] } } })).outcome,
    ).toBe("unknown");
  });

  test("is denied both ways where the user asks for it, by one policy or by two", () => {
    const parameters = { [k8sNamespaceDeniesTrafficByDefault.id]: { directions: ["Ingress", "Egress"] } };
    const judged = (...policies: readonly Part[]) => {
      const named = policies.map((spec, index) => [`policy${index}`, policy(spec)] as const);
      const scenario = new Scenario({ namespace, ...Object.fromEntries(named) });
      return judge(k8sNamespaceDeniesTrafficByDefault, scenario, { parameters }).outcome;
    };
    expect(judged(denyAll)).toBe("pass");
    expect(judged({ podSelector: {} })).toBe("fail");
    expect(judged({ podSelector: {} }, { podSelector: {}, policyTypes: ["Egress"] })).toBe("pass");
  });

  test("is not Kubernetes' own namespaces' matter", () => {
    const system = one(namespaceType, { metadata: { name: "kube-system" } });
    expect(judge(k8sNamespaceDeniesTrafficByDefault, system).outcome).toBe("not-applicable");
  });
});

const app = (operator: string, ...values: string[]): Part => ({ matchExpressions: [{ key: "app", operator, values }] });

test.each<[string, Part, string, string]>([
  ["all pods", { podSelector: {} }, "kotor", "pass"],
  ["all pods elsewhere", { podSelector: {} }, "budva", "fail"],
  ["pods of its label", { podSelector: { matchLabels: { app: "portal" } } }, "kotor", "pass"],
  ["pods of another label", { podSelector: { matchLabels: { app: "db" } } }, "kotor", "fail"],
  ["some of its labels", { podSelector: { matchLabels: { app: "portal", tier: "web" } } }, "kotor", "fail"],
  ["one of a list", { podSelector: app("In", "db", "portal") }, "kotor", "pass"],
  ["none of a list", { podSelector: app("NotIn", "db") }, "kotor", "pass"],
  ["not it", { podSelector: app("NotIn", "portal") }, "kotor", "fail"],
  ["pods with the label", { podSelector: app("Exists") }, "kotor", "pass"],
  ["pods without the label", { podSelector: app("DoesNotExist") }, "kotor", "fail"],
  ["what it sends", { podSelector: {}, policyTypes: ["Egress"] }, "kotor", "fail"],
  ["pods of a label that is not known", { podSelector: { matchLabels: { app: unknown } } }, "kotor", "unknown"],
])("a pod's policy is about %s", (_, spec, namespace, outcome) => {
  expect(judge(k8sPodHasNetworkPolicy, pod().and({ policy: policy(spec, namespace) })).outcome).toBe(outcome);
  expect(judge(k8sPodHasNetworkPolicy, pod()).outcome).toBe("fail");
  const host = pod({ hostNetwork: true }).and({ policy: policy(spec, namespace) });
  expect(judge(k8sPodHasNetworkPolicy, host).outcome).toBe("not-applicable");
});
