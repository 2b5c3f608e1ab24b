// Cases as in the tables of https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted.
import { wireMarks } from "@temelj/plan";
import { judge } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import {
  cases,
  goodContainer,
  inEachContainerKind,
  inEachWorkload,
  one,
  pod,
  type Part,
} from "../../testing/kubernetes.ts";
import { k8sContainerDropsAllCapabilities } from "./k8s-container-drops-all-capabilities.ts";
import { k8sContainerForbidsPrivilegeEscalation } from "./k8s-container-forbids-privilege-escalation.ts";
import { k8sContainerMustRunAsNonRoot } from "./k8s-container-must-run-as-non-root.ts";
import { k8sContainerRunsNotAsUserZero } from "./k8s-container-runs-not-as-user-zero.ts";
import { k8sPodUsesOnlyCoreVolumeTypes } from "./k8s-pod-uses-only-core-volume-types.ts";
import { k8sProcMountIsAlwaysDefault } from "./k8s-proc-mount-is-always-default.ts";
import { k8sSeccompProfileIsSet } from "./k8s-seccomp-profile-is-set.ts";

const rules = [
  k8sContainerDropsAllCapabilities,
  k8sContainerForbidsPrivilegeEscalation,
  k8sContainerMustRunAsNonRoot,
  k8sContainerRunsNotAsUserZero,
  k8sPodUsesOnlyCoreVolumeTypes,
  k8sProcMountIsAlwaysDefault,
  k8sSeccompProfileIsSet,
];
const coreTypes = "configMap csi downwardAPI ephemeral image persistentVolumeClaim projected secret".split(" ");
const unknown = wireMarks.unknown;
const of = (securityContext: Part | undefined): Part => ({ securityContext });
const bare = [{ name: "bare" }];
const patch = (container: Part) =>
  one("kubernetes:apps/v1:StatefulSetPatch", { spec: { template: { spec: { containers: [container] } } } });
const volume = (source: Part): Part => ({ volumes: [{ name: "v", ...source }] });

describe("of the pod", () => {
  test.each(
    cases<[Part, string]>(
      ...coreTypes.map((type) => [k8sPodUsesOnlyCoreVolumeTypes, volume({ [type]: { a: "b" } }), "pass"] as const),
      [k8sPodUsesOnlyCoreVolumeTypes, volume({ emptyDir: {} }), "pass"],
      [k8sPodUsesOnlyCoreVolumeTypes, volume({ hostPath: { path: "/" } }), "fail"],
      [k8sPodUsesOnlyCoreVolumeTypes, volume({ nfs: { server: "nfs", path: "/" } }), "fail"],
      [k8sPodUsesOnlyCoreVolumeTypes, volume({ awsElasticBlockStore: { volumeID: "vol-1" } }), "fail"],
      [k8sPodUsesOnlyCoreVolumeTypes, volume({}), "fail"],
      [k8sPodUsesOnlyCoreVolumeTypes, volume({ secret: null, nfs: {} }), "fail"],
      [k8sPodUsesOnlyCoreVolumeTypes, volume({ secret: { secretName: unknown } }), "pass"],
      [k8sPodUsesOnlyCoreVolumeTypes, { volumes: [unknown] }, "unknown"],
      [k8sContainerMustRunAsNonRoot, of({ runAsNonRoot: true }), "pass"],
      [k8sContainerMustRunAsNonRoot, of({ runAsNonRoot: "true" }), "pass"],
      [k8sContainerMustRunAsNonRoot, of({ runAsNonRoot: false }), "fail"],
      [k8sContainerMustRunAsNonRoot, of(undefined), "fail"],
      [k8sContainerMustRunAsNonRoot, of({ runAsNonRoot: unknown }), "unknown"],
      [k8sContainerMustRunAsNonRoot, { hostUsers: false, ...of(undefined) }, "not-applicable"],
      [k8sContainerRunsNotAsUserZero, of({ runAsUser: 0 }), "fail"],
      [k8sContainerRunsNotAsUserZero, of({ runAsUser: "0" }), "fail"],
      [k8sContainerRunsNotAsUserZero, of(undefined), "pass"],
      [k8sContainerRunsNotAsUserZero, { hostUsers: false, ...of({ runAsUser: 0 }) }, "not-applicable"],
      [k8sSeccompProfileIsSet, of({ seccompProfile: { type: "RuntimeDefault" } }), "pass"],
      [k8sSeccompProfileIsSet, of({ seccompProfile: { type: "Unconfined" } }), "fail"],
      [k8sSeccompProfileIsSet, of({ seccompProfile: {} }), "fail"],
      [k8sSeccompProfileIsSet, of(undefined), "fail"],
    ),
  )("%s", (_, rule, spec, outcome) => {
    expect(judge(rule, pod(spec)).outcome).toBe(outcome);
  });
});

describe("of containers of every kind", () => {
  test.each(
    cases<[Part, string]>(
      [k8sContainerForbidsPrivilegeEscalation, of({ allowPrivilegeEscalation: true }), "fail"],
      [k8sContainerForbidsPrivilegeEscalation, of({ allowPrivilegeEscalation: undefined }), "fail"],
      [k8sContainerForbidsPrivilegeEscalation, of({ allowPrivilegeEscalation: "false" }), "pass"],
      [k8sContainerForbidsPrivilegeEscalation, of({ allowPrivilegeEscalation: unknown }), "unknown"],
      [k8sContainerMustRunAsNonRoot, of({ runAsNonRoot: false }), "fail"],
      [k8sContainerMustRunAsNonRoot, of({}), "pass"],
      [k8sContainerRunsNotAsUserZero, of({ runAsUser: 0 }), "fail"],
      [k8sContainerRunsNotAsUserZero, of({ runAsUser: 1 }), "pass"],
      [k8sSeccompProfileIsSet, of({ seccompProfile: { type: "Unconfined" } }), "fail"],
      [k8sSeccompProfileIsSet, of({ seccompProfile: { type: "Localhost" } }), "pass"],
      [k8sContainerDropsAllCapabilities, of({ capabilities: undefined }), "fail"],
      [k8sContainerDropsAllCapabilities, of({ capabilities: { drop: ["NET_RAW"] } }), "fail"],
      [k8sContainerDropsAllCapabilities, of({ capabilities: { drop: ["all"] } }), "fail"],
      [k8sContainerDropsAllCapabilities, of({ capabilities: { drop: ["NET_RAW", "ALL"] } }), "pass"],
      [k8sContainerDropsAllCapabilities, of({ capabilities: { drop: [unknown] } }), "unknown"],
      [k8sContainerDropsAllCapabilities, of({ capabilities: { drop: ["ALL"], add: ["NET_BIND_SERVICE"] } }), "pass"],
      [k8sContainerDropsAllCapabilities, of({ capabilities: { drop: ["ALL"], add: ["CHOWN"] } }), "fail"],
      [k8sProcMountIsAlwaysDefault, of({ procMount: "Unmasked" }), "fail"],
      [k8sProcMountIsAlwaysDefault, of({ procMount: "Default" }), "pass"],
    ),
  )("%s", (_, rule, change, outcome) => {
    for (const [kind, scenario] of Object.entries(inEachContainerKind(change))) {
      expect([kind, judge(rule, scenario).outcome]).toEqual([kind, outcome]);
    }
  });

  test("each may say for itself what the pod does not", () => {
    const own = { ...goodContainer, ...of({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } }) };
    for (const rule of [k8sContainerMustRunAsNonRoot, k8sSeccompProfileIsSet]) {
      expect(judge(rule, pod({ ...of({}), containers: [own] })).outcome).toBe("pass");
      expect(judge(rule, pod({ ...of({}), containers: [own], initContainers: bare })).outcome).toBe("fail");
    }
  });
});

describe("in every kind of workload", () => {
  test.each(cases<[]>(...rules.map((rule) => [rule] as const)))("%s", (_, rule) => {
    for (const [type, scenario] of Object.entries(inEachWorkload({}))) {
      expect([type, judge(rule, scenario).outcome]).toEqual([type, "pass"]);
    }
    const bad = { containers: [{ securityContext: { procMount: "Unmasked", runAsUser: 0 } }], ...volume({ nfs: {} }) };
    for (const [type, scenario] of Object.entries(inEachWorkload({ ...bad, securityContext: {} }))) {
      const lacks = type.endsWith("Patch") && !rules.slice(3, 6).includes(rule);
      expect([type, judge(rule, scenario).outcome]).toEqual([type, lacks ? "not-applicable" : "fail"]);
    }
  });

  test("a patch fails only by what it says", () => {
    const rule = k8sContainerForbidsPrivilegeEscalation;
    expect(judge(rule, patch({}))).toMatchObject({
      outcome: "not-applicable",
      message: expect.stringContaining("patch says nothing"),
    });
    expect(judge(rule, patch(of({ allowPrivilegeEscalation: true }))).outcome).toBe("fail");
    expect(judge(rule, one("kubernetes:apps/v1:StatefulSetPatch", { spec: { replicas: 2 } })).outcome).toBe(
      "not-applicable",
    );
  });
});

test.each([
  ["windows", "not-applicable"],
  ["linux", "fail"],
  [undefined, "fail"],
  [unknown, "unknown"],
])("Windows knows no seccomp, capabilities and escalation: os %s", (name, outcome) => {
  for (const rule of [
    k8sSeccompProfileIsSet,
    k8sContainerDropsAllCapabilities,
    k8sContainerForbidsPrivilegeEscalation,
  ]) {
    expect(judge(rule, pod({ os: { name }, ...of({}), containers: bare })).outcome).toBe(outcome);
    expect(judge(rule, pod({ os: { name } })).outcome).toBe("pass");
  }
  expect(judge(k8sContainerMustRunAsNonRoot, pod({ os: { name }, ...of({}), containers: bare })).outcome).toBe("fail");
});
