// What containers say of resources, images, probes, their filesystem and their environment.
import { wireMarks } from "@temelj/plan";
import { judge, resource } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { cases, goodContainer, inEachWorkload, one, pod, type Part } from "../../testing/kubernetes.ts";
import { k8sContainerHasLivenessProbe } from "./k8s-container-has-liveness-probe.ts";
import { k8sContainerHasReadinessProbe } from "./k8s-container-has-readiness-probe.ts";
import { k8sContainerLimitsCpu } from "./k8s-container-limits-cpu.ts";
import { k8sContainerLimitsMemory } from "./k8s-container-limits-memory.ts";
import { k8sContainerRequestsResources } from "./k8s-container-requests-resources.ts";
import { k8sContainerRootFilesystemIsReadOnly } from "./k8s-container-root-filesystem-is-read-only.ts";
import { k8sImageIsPulledAlways } from "./k8s-image-is-pulled-always.ts";
import { k8sImageNamesADigest } from "./k8s-image-names-a-digest.ts";
import { k8sImageNamesAVersion } from "./k8s-image-names-a-version.ts";

const unknown = wireMarks.unknown;
const digest = `@sha256:${"a".repeat(64)}`;
const memory = { memory: "1Gi" };
const resources = (said: Part | undefined): Part => ({ resources: said });
const image = (name: unknown, imagePullPolicy?: string): Part => ({ image: name, imagePullPolicy });
const range = (limit: Part, namespace = "kotor") =>
  resource("kubernetes:core/v1:LimitRange", { metadata: { namespace }, spec: { limits: [limit] } });

describe("containers and init containers", () => {
  test.each(
    cases<[Part, string]>(
      [k8sContainerRequestsResources, resources({ requests: { cpu: "1", ...memory } }), "pass"],
      [k8sContainerRequestsResources, resources({ limits: { cpu: 1, ...memory } }), "pass"],
      [k8sContainerRequestsResources, resources({ requests: memory }), "fail"],
      [k8sContainerRequestsResources, resources({ requests: { cpu: unknown, memory: unknown } }), "pass"],
      [k8sContainerRequestsResources, resources({ requests: unknown }), "unknown"],
      [k8sContainerRequestsResources, resources(undefined), "fail"],
      [k8sContainerLimitsMemory, resources({ limits: memory }), "pass"],
      [k8sContainerLimitsMemory, resources({ requests: memory, limits: { cpu: "1" } }), "fail"],
      [k8sContainerLimitsCpu, resources({ limits: { cpu: "500m" } }), "pass"],
      [k8sContainerLimitsCpu, resources({ limits: { cpu: null, ...memory } }), "fail"],
      [k8sImageNamesAVersion, image("nginx"), "fail"],
      [k8sImageNamesAVersion, image("nginx:latest"), "fail"],
      [k8sImageNamesAVersion, image("registry.example:5000/team/nginx"), "fail"],
      [k8sImageNamesAVersion, image("registry.example:5000/team/nginx:1.29"), "pass"],
      [k8sImageNamesAVersion, image(`nginx:latest${digest}`), "pass"],
      [k8sImageNamesAVersion, image(""), "fail"],
      [k8sImageNamesAVersion, image(unknown), "unknown"],
      [k8sImageNamesADigest, image(`nginx${digest}`), "pass"],
      [k8sImageNamesADigest, image("nginx:1.29"), "fail"],
      [k8sImageIsPulledAlways, image("nginx:1.29"), "fail"],
      [k8sImageIsPulledAlways, image("nginx:1.29", "Always"), "pass"],
      [k8sImageIsPulledAlways, image("nginx:1.29", "IfNotPresent"), "fail"],
      [k8sImageIsPulledAlways, image("nginx"), "pass"],
      [k8sImageIsPulledAlways, image("nginx:latest", "IfNotPresent"), "fail"],
      [k8sImageIsPulledAlways, image(`nginx${digest}`), "pass"],
      [k8sImageIsPulledAlways, image(`nginx${digest}`, "Never"), "fail"],
      [k8sContainerRootFilesystemIsReadOnly, { securityContext: { readOnlyRootFilesystem: true } }, "pass"],
      [k8sContainerRootFilesystemIsReadOnly, { securityContext: { readOnlyRootFilesystem: "true" } }, "pass"],
      [k8sContainerRootFilesystemIsReadOnly, { securityContext: { readOnlyRootFilesystem: false } }, "fail"],
      [k8sContainerRootFilesystemIsReadOnly, { securityContext: undefined }, "fail"],
      [k8sContainerRootFilesystemIsReadOnly, { securityContext: unknown }, "unknown"],
    ),
  )("%s", (_, rule, change, outcome) => {
    const other = { ...goodContainer, ...change };
    expect(judge(rule, pod({ containers: [goodContainer, other] })).outcome).toBe(outcome);
    expect(judge(rule, pod({ initContainers: [other] })).outcome).toBe(outcome);
  });

  test("ephemeral containers can have no resources", () => {
    const debug = pod({ ephemeralContainers: [{ name: "debug", image: "busybox:1.37" }] });
    expect(judge(k8sContainerLimitsMemory, debug).outcome).toBe("pass");
  });
});

describe("resources come from elsewhere too", () => {
  const bare = pod({ containers: [{ name: "bare" }] });

  test.each<[string, Part, string, string]>([
    ["a default of the namespace", { type: "Container", default: memory }, "kotor", "pass"],
    ["a default request is no limit", { type: "Container", defaultRequest: memory }, "kotor", "fail"],
    ["a maximum is no default", { type: "Container", max: memory }, "kotor", "fail"],
    ["a limit of pods", { type: "Pod", default: memory }, "kotor", "fail"],
    ["a default of another namespace", { type: "Container", default: memory }, "budva", "fail"],
    ["a default of a namespace that is not known", { type: "Container", default: memory }, unknown, "unknown"],
  ])("%s", (_, limit, namespace, outcome) => {
    expect(judge(k8sContainerLimitsMemory, bare.and({ range: range(limit, namespace) })).outcome).toBe(outcome);
  });

  test("the whole pod may have a limit", () => {
    const spec = { resources: { limits: memory }, containers: [{ name: "bare" }] };
    expect(judge(k8sContainerLimitsMemory, pod(spec)).outcome).toBe("pass");
    expect(judge(k8sContainerLimitsCpu, pod(spec)).outcome).toBe("fail");
  });
});

describe("probes", () => {
  test.each([
    [k8sContainerHasLivenessProbe, "livenessProbe"],
    [k8sContainerHasReadinessProbe, "readinessProbe"],
  ] as const)("are needed where a pod runs on (%#)", (rule, probe) => {
    const without = { containers: [{ ...goodContainer, [probe]: undefined }] };
    for (const [type, scenario] of Object.entries(inEachWorkload(without))) {
      const outcome = /Patch|Job/.test(type) ? "not-applicable" : "fail";
      expect([type, judge(rule, scenario).outcome]).toEqual([type, outcome]);
    }
    expect(judge(rule, pod({ restartPolicy: "Never", ...without })).outcome).toBe("not-applicable");
    expect(judge(rule, pod({ initContainers: without.containers })).outcome).toBe("pass");
    expect(judge(rule, pod({ containers: [{ [probe]: unknown }] })).outcome).toBe("pass");
  });
});

test("Windows has no read-only root filesystem", () => {
  const windows = pod({ os: { name: "windows" }, containers: [{ name: "bare" }] });
  expect(judge(k8sContainerRootFilesystemIsReadOnly, windows).outcome).toBe("not-applicable");
});

test("a patch need not repeat what the object says", () => {
  const spec = { template: { spec: { containers: [{ name: "portal" }] } } };
  const patch = one("kubernetes:apps/v1:DeploymentPatch", { spec });
  for (const rule of [k8sContainerLimitsMemory, k8sImageNamesAVersion, k8sContainerRootFilesystemIsReadOnly]) {
    expect(judge(rule, patch).outcome).toBe("not-applicable");
  }
});
