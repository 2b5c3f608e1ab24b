// Cases as in the tables of https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline.
import { wireMarks } from "@temelj/plan";
import { judge } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { cases, inEachContainerKind, inEachWorkload, pod, type Part } from "../../testing/kubernetes.ts";
import { k8sApparmorIsNotWeakened } from "./k8s-apparmor-is-not-weakened.ts";
import { k8sContainerAddsNoExtraCapability } from "./k8s-container-adds-no-extra-capability.ts";
import { k8sContainerIsNotPrivileged } from "./k8s-container-is-not-privileged.ts";
import { k8sContainerOpensNoHostPort } from "./k8s-container-opens-no-host-port.ts";
import { k8sPodMountsNoHostPath } from "./k8s-pod-mounts-no-host-path.ts";
import { k8sPodRunsNoHostProcess } from "./k8s-pod-runs-no-host-process.ts";
import { k8sPodSetsOnlySafeSysctls } from "./k8s-pod-sets-only-safe-sysctls.ts";
import { k8sPodSharesNoHostNamespace } from "./k8s-pod-shares-no-host-namespace.ts";
import { k8sProbeNamesNoHost } from "./k8s-probe-names-no-host.ts";
import { k8sProcMountIsDefault } from "./k8s-proc-mount-is-default.ts";
import { k8sSeccompIsNotSwitchedOff } from "./k8s-seccomp-is-not-switched-off.ts";
import { k8sSelinuxIsNotWeakened } from "./k8s-selinux-is-not-weakened.ts";

const unknown = wireMarks.unknown;
const of = (securityContext: Part): Part => ({ securityContext });
const apparmor = "container.apparmor.security.beta.kubernetes.io/portal";

describe("of the pod", () => {
  test.each(
    cases<[Part, string]>(
      [k8sPodRunsNoHostProcess, of({ windowsOptions: { hostProcess: true } }), "fail"],
      [k8sPodRunsNoHostProcess, of({ windowsOptions: { hostProcess: false } }), "pass"],
      [k8sPodRunsNoHostProcess, of({ windowsOptions: {} }), "pass"],
      [k8sPodSharesNoHostNamespace, { hostNetwork: true }, "fail"],
      [k8sPodSharesNoHostNamespace, { hostPID: true }, "fail"],
      [k8sPodSharesNoHostNamespace, { hostIPC: "true" }, "fail"],
      [k8sPodSharesNoHostNamespace, { hostNetwork: false, hostPID: null, hostUsers: true }, "pass"],
      [k8sPodSharesNoHostNamespace, { hostNetwork: unknown }, "unknown"],
      [k8sPodSharesNoHostNamespace, { hostNetwork: unknown, hostIPC: true }, "fail"],
      [k8sPodMountsNoHostPath, { volumes: [{ name: "v", hostPath: { path: "/var/run" } }] }, "fail"],
      [k8sPodMountsNoHostPath, { volumes: [{ name: "a", emptyDir: {} }, { hostPath: {} }] }, "fail"],
      [k8sPodMountsNoHostPath, { volumes: [{ name: "v", emptyDir: {} }] }, "pass"],
      [k8sPodMountsNoHostPath, { volumes: unknown }, "unknown"],
      [k8sApparmorIsNotWeakened, of({ appArmorProfile: { type: "Unconfined" } }), "fail"],
      [k8sApparmorIsNotWeakened, of({ appArmorProfile: { type: "Localhost", localhostProfile: "x" } }), "pass"],
      [k8sSelinuxIsNotWeakened, of({ seLinuxOptions: { type: "spc_t" } }), "fail"],
      [k8sSelinuxIsNotWeakened, of({ seLinuxOptions: { type: "container_engine_t", level: "s0:c1,c2" } }), "pass"],
      [k8sSelinuxIsNotWeakened, of({ seLinuxOptions: { user: "system_u" } }), "fail"],
      [k8sSelinuxIsNotWeakened, of({ seLinuxOptions: { role: "sysadm_r" } }), "fail"],
      [k8sSelinuxIsNotWeakened, of({ seLinuxOptions: { type: "", user: "", role: "" } }), "pass"],
      [k8sSeccompIsNotSwitchedOff, of({ seccompProfile: { type: "Unconfined" } }), "fail"],
      [k8sSeccompIsNotSwitchedOff, of({ seccompProfile: { type: unknown } }), "unknown"],
      [k8sSeccompIsNotSwitchedOff, of({}), "pass"],
      [k8sPodSetsOnlySafeSysctls, of({ sysctls: [{ name: "kernel.msgmax", value: "65536" }] }), "fail"],
      [k8sPodSetsOnlySafeSysctls, of({ sysctls: [{ name: "net.ipv4.tcp_rmem", value: "4096" }] }), "pass"],
      [k8sPodSetsOnlySafeSysctls, of({ sysctls: [{ name: "net.ipv4.tcp_notsent_lowat", value: "1" }] }), "pass"],
      [k8sPodSetsOnlySafeSysctls, of({ sysctls: [{ name: "" }] }), "fail"],
      [k8sPodSetsOnlySafeSysctls, of({ sysctls: [] }), "pass"],
    ),
  )("%s", (_, rule, spec, outcome) => {
    expect(judge(rule, pod(spec)).outcome).toBe(outcome);
  });
});

describe("of containers of every kind", () => {
  test.each(
    cases<[Part, string]>(
      [k8sPodRunsNoHostProcess, of({ windowsOptions: { hostProcess: true } }), "fail"],
      [k8sContainerIsNotPrivileged, of({ privileged: true }), "fail"],
      [k8sContainerIsNotPrivileged, of({ privileged: false }), "pass"],
      [k8sContainerIsNotPrivileged, of({ privileged: unknown }), "unknown"],
      [k8sContainerIsNotPrivileged, { securityContext: undefined }, "pass"],
      [k8sContainerAddsNoExtraCapability, of({ capabilities: { add: ["CHOWN", "NET_RAW"] } }), "fail"],
      [k8sContainerAddsNoExtraCapability, of({ capabilities: { add: ["ALL"] } }), "fail"],
      [k8sContainerAddsNoExtraCapability, of({ capabilities: { add: ["CAP_CHOWN"] } }), "fail"],
      [k8sContainerAddsNoExtraCapability, of({ capabilities: { add: ["CHOWN", "SYS_CHROOT"] } }), "pass"],
      [k8sContainerAddsNoExtraCapability, of({ capabilities: { add: [unknown, "SYS_ADMIN"] } }), "fail"],
      [k8sContainerAddsNoExtraCapability, of({ capabilities: { drop: ["ALL"] } }), "pass"],
      [k8sContainerOpensNoHostPort, { ports: [{ containerPort: 80, hostPort: 80 }] }, "fail"],
      [k8sContainerOpensNoHostPort, { ports: [{ containerPort: 80, hostPort: 0 }] }, "pass"],
      [k8sContainerOpensNoHostPort, { ports: undefined }, "pass"],
      [k8sProbeNamesNoHost, { livenessProbe: { httpGet: { host: "169.254.169.254", port: 80 } } }, "fail"],
      [k8sProbeNamesNoHost, { readinessProbe: { tcpSocket: { host: "127.0.0.1", port: 80 } } }, "fail"],
      [k8sProbeNamesNoHost, { startupProbe: { tcpSocket: { host: "", port: 80 } } }, "pass"],
      [k8sProbeNamesNoHost, { lifecycle: { preStop: { httpGet: { host: "other", port: 80 } } } }, "fail"],
      [k8sProbeNamesNoHost, { lifecycle: { postStart: { tcpSocket: { host: "other", port: 80 } } } }, "fail"],
      [k8sProbeNamesNoHost, { lifecycle: { postStart: { exec: { command: ["true"] } } } }, "pass"],
      [k8sApparmorIsNotWeakened, of({ appArmorProfile: { type: "Unconfined" } }), "fail"],
      [k8sApparmorIsNotWeakened, of({ appArmorProfile: { type: "RuntimeDefault" } }), "pass"],
      [k8sSelinuxIsNotWeakened, of({ seLinuxOptions: { type: "unconfined_t" } }), "fail"],
      [k8sSelinuxIsNotWeakened, of({ seLinuxOptions: { type: "container_init_t" } }), "pass"],
      [k8sProcMountIsDefault, of({ procMount: "Unmasked" }), "fail"],
      [k8sProcMountIsDefault, of({ procMount: "Default" }), "pass"],
      [k8sSeccompIsNotSwitchedOff, of({ seccompProfile: { type: "Unconfined" } }), "fail"],
    ),
  )("%s", (_, rule, change, outcome) => {
    for (const [kind, scenario] of Object.entries(inEachContainerKind(change))) {
      expect([kind, judge(rule, scenario).outcome]).toEqual([kind, outcome]);
    }
  });
});

test("in every kind of workload, as a list and as a patch", () => {
  for (const [type, scenario] of Object.entries(inEachWorkload({ hostPID: true }))) {
    expect([type, judge(k8sPodSharesNoHostNamespace, scenario).outcome]).toEqual([type, "fail"]);
  }
  for (const [type, scenario] of Object.entries(inEachWorkload({}))) {
    expect([type, judge(k8sPodSharesNoHostNamespace, scenario).outcome]).toEqual([type, "pass"]);
  }
});

test.each([
  ["unconfined", "fail"],
  ["runtime/default", "pass"],
  ["localhost/portal", "pass"],
  ["", "pass"],
  [unknown, "unknown"],
])("AppArmor by annotation: %s", (value, outcome) => {
  for (const [type, scenario] of Object.entries(inEachWorkload({}, { annotations: { [apparmor]: value } }))) {
    expect([type, judge(k8sApparmorIsNotWeakened, scenario).outcome]).toEqual([type, outcome]);
  }
});

test.each([
  [false, "not-applicable"],
  [true, "fail"],
  [undefined, "fail"],
  [unknown, "unknown"],
])("/proc may be unmasked in a user namespace: hostUsers %s", (hostUsers, outcome) => {
  const securityContext = { procMount: "Unmasked" };
  expect(judge(k8sProcMountIsDefault, pod({ hostUsers, containers: [{ securityContext }] })).outcome).toBe(outcome);
});

test("a known list of host ports is the user's to give", () => {
  const agent = pod({ containers: [{ ports: [{ hostPort: "9100" }] }] });
  const parameters = { [k8sContainerOpensNoHostPort.id]: { ports: ["9100"] } };
  expect(judge(k8sContainerOpensNoHostPort, agent).outcome).toBe("fail");
  expect(judge(k8sContainerOpensNoHostPort, agent, { parameters }).outcome).toBe("pass");
});

test("the finding names the field, in the item of a list too", () => {
  const { "core/v1:PodList": list, "batch/v1:CronJob": cronJob } = inEachWorkload({ hostIPC: true });
  const found = [list, cronJob].map((scenario) => scenario && judge(k8sPodSharesNoHostNamespace, scenario).message);
  expect(found).toEqual(["items[0].spec.hostIPC is true", "spec.jobTemplate.spec.template.spec.hostIPC is true"]);
});
