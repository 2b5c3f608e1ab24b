// The kubelet sends a pod's probes: a pod must not choose to whom.

import { allOf, fail, isAbsent, pass, rule, type Verdict } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** What the kubelet calls: a probe or a lifecycle hook. */
interface Handler {
  readonly httpGet?: { readonly host?: string | undefined } | undefined;
  readonly tcpSocket?: { readonly host?: string | undefined } | undefined;
}

/** Pod Security Standards, baseline since 1.34, "Host Probes / Lifecycle Hooks": they go to the pod itself. */
export const k8sProbeNamesNoHost = rule("k8s-probe-names-no-host", {
  title: {
    en: "Probes and lifecycle hooks go to the pod itself",
    cnr: "Provjere i kuke životnog ciklusa idu samom podu",
  },
  severity: "medium",
  on: workloadTypes,
  why: "The kubelet calls from the node: with a host of its choice a pod reaches what only nodes may reach.",
  attack: "The kubelet calls whatever address the probe names: inside addresses that the attacker can't reach.",
  fix: "remove host from httpGet and tcpSocket",
  controls: ["pss-baseline:host-probes-lifecycle-hooks"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://github.com/kubernetes/kubernetes/pull/125271",
  ],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ livenessProbe, readinessProbe, startupProbe, lifecycle }, path) =>
        allOf(
          () => namesNoHost(livenessProbe, `${path}.livenessProbe`),
          () => namesNoHost(readinessProbe, `${path}.readinessProbe`),
          () => namesNoHost(startupProbe, `${path}.startupProbe`),
          () => namesNoHost(lifecycle?.postStart, `${path}.lifecycle.postStart`),
          () => namesNoHost(lifecycle?.preStop, `${path}.lifecycle.preStop`),
        ),
      ),
    );
  },
});

function namesNoHost(handler: Handler | undefined, path: string): Verdict {
  return allOf(
    ...(["httpGet", "tcpSocket"] as const).map((action) => (): Verdict => {
      const given = handler?.[action]?.host;
      return isAbsent(given) ? pass() : fail({ path: `${path}.${action}.host`, given, allowed: "no host" });
    }),
  );
}
