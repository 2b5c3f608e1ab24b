// Objects of the same cluster: of one stack and one provider, whatever else is judged with it.
import { evaluate } from "@temelj/policy";
import { resource, Scenario, type ScenarioResource } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { k8sPodHasNetworkPolicy } from "../../rules/kubernetes/k8s-pod-has-network-policy.ts";
import { pod } from "../../testing/kubernetes.ts";

const root = resource("pulumi:pulumi:Stack", {});
const metadata = { name: "p", namespace: "kotor" };
const policy = resource("kubernetes:networking.k8s.io/v1:NetworkPolicy", { metadata, spec: { podSelector: {} } });
const other = resource("kubernetes:networking.k8s.io/v1:NetworkPolicy", {
  metadata: { name: "q", namespace: "budva" },
  spec: { podSelector: {} },
});
const list = resource("kubernetes:networking.k8s.io/v1:NetworkPolicyList", { items: [other.inputs, policy.inputs] });
const bare = pod();
const plan = (more: Record<string, ScenarioResource>) => new Scenario({ ...more, ...bare.resources }).plan();

test.each<[string, readonly Record<string, ScenarioResource>[], readonly string[]]>([
  ["of one stack", [{ root, policy }], ["pass"]],
  ["of two stacks of one name", [{ root, policy }, { root }, { root, policy }], ["pass", "fail", "pass"]],
  ["without a root", [{ policy }, {}], ["pass", "fail"]],
  ["of another provider", [{ root, policy: { ...policy, provider: "urn:elsewhere" } }], ["fail"]],
  ["of two providers", [{ root, policy, far: { ...policy, provider: "urn:elsewhere" } }], ["pass"]],
  ["in a list", [{ root, list }], ["pass"]],
  ["in a list of others", [{ root, list: { ...list, inputs: { items: [other.inputs] } } }], ["fail"]],
])("policies %s", (_, stacks, outcomes) => {
  const { findings } = evaluate([k8sPodHasNetworkPolicy], stacks.map(plan));
  expect(findings.map(({ outcome }) => outcome)).toEqual(outcomes);
});
