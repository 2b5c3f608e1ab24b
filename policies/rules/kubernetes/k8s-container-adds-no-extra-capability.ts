// A capability is a part of root's power.

import { fail, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

const allowed: readonly string[] = [
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT",
];

/** Pod Security Standards, baseline, "Capabilities": containers add only those that runtimes give by default. */
export const k8sContainerAddsNoExtraCapability = rule("k8s-container-adds-no-extra-capability", {
  title: {
    en: "Container adds no Linux capability beyond the default ones",
    cnr: "Kontejner ne dodaje Linux ovlašćenja preko podrazumijevanih",
  },
  severity: "high",
  on: workloadTypes,
  why: "SYS_ADMIN, SYS_PTRACE or NET_ADMIN are ways out of a container; NET_RAW forges other pods' packets.",
  attack:
    "With one capability more the attacker changes the machine's network or mounts its disks from inside the container.",
  fix: "remove the capability from capabilities.add",
  controls: ["pss-baseline:capabilities", "cis-kubernetes-1.12:5.2.8"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ securityContext }, path) =>
        everyItem(securityContext?.capabilities?.add, `${path}.securityContext.capabilities.add`, (given, at) =>
          allowed.includes(given) ? pass() : fail({ path: at, given, allowed: `one of ${allowed.join(", ")}` }),
        ),
      ),
    );
  },
});
