// Replicas: how many there are, where they stand, and how many may go at once.
import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario, type ScenarioResource } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { goodPodSpec, one, type Part } from "../../testing/kubernetes.ts";
import { k8sDisruptionBudgetLetsNodesDrain } from "./k8s-disruption-budget-lets-nodes-drain.ts";
import { k8sReplicatedWorkloadHasDisruptionBudget } from "./k8s-replicated-workload-has-disruption-budget.ts";
import { k8sReplicatedWorkloadSpreads } from "./k8s-replicated-workload-spreads.ts";

const unknown = wireMarks.unknown;
const labels = { app: "portal" };
const metadata = { name: "portal", namespace: "kotor" };
const workload = (replicas: unknown, podSpec: Part = {}, kind = "apps/v1:Deployment") =>
  resource(`kubernetes:${kind}`, {
    metadata,
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { ...goodPodSpec, ...podSpec } },
    },
  });
const budget = (spec: Part, namespace: unknown = "kotor", version = "v1"): ScenarioResource =>
  resource(`kubernetes:policy/${version}:PodDisruptionBudget`, { metadata: { name: "b", namespace }, spec });
const autoscaler = (spec: Part) =>
  resource("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", {
    metadata: { name: "a", namespace: "kotor" },
    spec: { scaleTargetRef: { kind: "Deployment", name: "portal" }, ...spec },
  });
const own = budget({ maxUnavailable: 1, selector: { matchLabels: labels } });
const apart = (kind: string, terms: unknown) => ({ affinity: { podAntiAffinity: { [kind]: terms } } });

describe("a budget", () => {
  test.each<[string, Record<string, ScenarioResource>, string]>([
    ["of its pods", { it: workload(2), own }, "pass"],
    [
      "of an older version",
      { it: workload(2), own: budget({ selector: { matchLabels: labels } }, "kotor", "v1beta1") },
      "pass",
    ],
    ["of all pods", { it: workload(3), all: budget({ selector: {} }) }, "pass"],
    ["of no pods", { it: workload(3), none: budget({ maxUnavailable: 1 }) }, "fail"],
    ["of other pods", { it: workload(2), other: budget({ selector: { matchLabels: { app: "db" } } }) }, "fail"],
    ["of another namespace", { it: workload(2), other: budget({ selector: {} }, "budva") }, "fail"],
    ["of a namespace that is not known", { it: workload(2), other: budget({ selector: {} }, unknown) }, "unknown"],
    ["is missing", { it: workload("2") }, "fail"],
    ["is missing of a StatefulSet", { it: workload(2, {}, "apps/v1:StatefulSet") }, "fail"],
    ["is not needed for one pod", { it: workload(1) }, "not-applicable"],
    ["is not needed when nothing is said, which is one pod", { it: workload(undefined) }, "not-applicable"],
    ["for a number that is not known", { it: workload(unknown) }, "unknown"],
    ["is missing where it scales", { it: workload(undefined), scaler: autoscaler({ minReplicas: 2 }) }, "fail"],
    ["is not needed where it scales from one", { it: workload(undefined), scaler: autoscaler({}) }, "not-applicable"],
    [
      "is not needed where another scales",
      { it: workload(1), scaler: autoscaler({ minReplicas: 2, scaleTargetRef: { kind: "Deployment", name: "db" } }) },
      "not-applicable",
    ],
  ])("%s", (_, resources, outcome) => {
    expect(judge(k8sReplicatedWorkloadHasDisruptionBudget, new Scenario(resources)).outcome).toBe(outcome);
  });
});

describe("a budget allows", () => {
  const selector = { matchLabels: labels };
  test.each<[string, Part, string]>([
    ["one to go", { maxUnavailable: 1 }, "pass"],
    ["a share to go", { maxUnavailable: "25%" }, "pass"],
    ["none to go", { maxUnavailable: 0 }, "fail"],
    ["none to go, as text", { maxUnavailable: "0" }, "fail"],
    ["no share to go", { maxUnavailable: "0%" }, "fail"],
    ["all but one to stay", { minAvailable: 2 }, "pass"],
    ["all to stay", { minAvailable: 3 }, "fail"],
    ["all to stay, as a share", { minAvailable: "100%" }, "fail"],
    ["half to stay", { minAvailable: "50%" }, "pass"],
    ["all of others to stay", { minAvailable: 3, selector: { matchLabels: { app: "db" } } }, "pass"],
    ["what is not known", { maxUnavailable: unknown }, "unknown"],
  ])("%s", (_, spec, outcome) => {
    const scenario = new Scenario({ it: workload(3), budget: budget({ selector, ...spec }) });
    expect(judge(k8sDisruptionBudgetLetsNodesDrain, scenario).outcome).toBe(outcome);
  });
});

describe("replicas", () => {
  const none = { topologySpreadConstraints: undefined };
  test.each<[string, unknown, Part, string]>([
    ["spread over zones", 2, {}, "pass"],
    ["must stand apart", 2, { ...none, ...apart("requiredDuringSchedulingIgnoredDuringExecution", [{}]) }, "pass"],
    [
      "should stand apart",
      2,
      { ...none, ...apart("preferredDuringSchedulingIgnoredDuringExecution", [{ weight: 1 }]) },
      "pass",
    ],
    ["have empty terms", 2, { ...none, ...apart("requiredDuringSchedulingIgnoredDuringExecution", []) }, "fail"],
    ["say nothing", 2, none, "fail"],
    ["say what is not known", 2, { topologySpreadConstraints: unknown }, "unknown"],
    ["are one", 1, none, "not-applicable"],
  ])("%s", (_, replicas, spec, outcome) => {
    expect(judge(k8sReplicatedWorkloadSpreads, new Scenario({ it: workload(replicas, spec) })).outcome).toBe(outcome);
  });
});

test("the workloads of a list are judged, each by its own number", () => {
  const items = [workload(1).inputs, workload(2).inputs];
  const list = one("kubernetes:apps/v1:DeploymentList", { items });
  expect(judge(k8sReplicatedWorkloadHasDisruptionBudget, list).outcome).toBe("fail");
  expect(judge(k8sReplicatedWorkloadHasDisruptionBudget, list.and({ own })).outcome).toBe("pass");
});
