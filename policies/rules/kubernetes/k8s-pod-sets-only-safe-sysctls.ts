// Most kernel parameters belong to the whole node.

import { fail, pass, rule } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Kernel parameters that a pod has for itself. Each minor version of Kubernetes may add some; these are 1.37's. */
const safe: readonly string[] = [
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.ip_unprivileged_port_start",
  "net.ipv4.ping_group_range",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_keepalive_intvl",
  "net.ipv4.tcp_keepalive_probes",
  "net.ipv4.tcp_keepalive_time",
  "net.ipv4.tcp_notsent_lowat",
  "net.ipv4.tcp_rmem",
  "net.ipv4.tcp_slow_start_after_idle",
  "net.ipv4.tcp_syncookies",
  "net.ipv4.tcp_wmem",
];

/** Pod Security Standards, baseline, "Sysctls": only those of the safe list. */
export const k8sPodSetsOnlySafeSysctls = rule("k8s-pod-sets-only-safe-sysctls", {
  title: { en: "Pod sets only safe kernel parameters", cnr: "Pod postavlja samo bezbjedne parametre jezgra" },
  severity: "medium",
  on: workloadTypes,
  why: "Other parameters are the node's: a pod that sets them weakens or stops its neighbours.",
  attack: "A setting of the kernel changes the machine for every other tenant on it.",
  fix: "remove the sysctl; set it on the nodes when all of them need it",
  controls: ["pss-baseline:sysctls"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://github.com/kubernetes/kubernetes/pull/127489",
    "https://github.com/kubernetes/kubernetes/pull/138389",
  ],
  check(workload, context) {
    return everyPod(workload, context, ({ spec, path }) =>
      everyItem(spec.securityContext?.sysctls, `${path}.securityContext.sysctls`, ({ name }, at) =>
        name !== undefined && safe.includes(name)
          ? pass()
          : fail({ path: `${at}.name`, given: name, allowed: `one of ${safe.join(", ")}` }),
      ),
    );
  },
});
