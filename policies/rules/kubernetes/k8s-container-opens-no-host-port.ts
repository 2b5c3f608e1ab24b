// A port of the node is reached past services and network policies.

import { fail, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Pod Security Standards, baseline, "Host Ports": none, except those of a known list. */
export const k8sContainerOpensNoHostPort = rule("k8s-container-opens-no-host-port", {
  title: { en: "Container opens no port of the node", cnr: "Kontejner ne otvara port čvora" },
  severity: "medium",
  on: workloadTypes,
  why: "A host port opens the container on the node's own address, where network policies often do not reach.",
  attack: "The port is open on the machine itself, past the network policies, to whoever reaches the machine.",
  fix: "remove hostPort and put a Service before the pod; or name the port in ports",
  controls: ["pss-baseline:host-ports", "cis-kubernetes-1.12:5.2.12"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  parameters: { ports: [] as readonly string[] },
  check(workload, context) {
    const { ports } = context.config;
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, (container, path) =>
        everyItem(container.ports, `${path}.ports`, ({ hostPort }, at) => {
          const port = Number(hostPort ?? 0);
          if (port === 0 || ports.includes(String(port))) return pass();
          const known = ports.length === 0 ? "nothing" : `one of ${ports.join(", ")}`;
          return fail({ path: `${at}.hostPort`, given: hostPort, allowed: `0, or ${known}` });
        }),
      ),
    );
  },
});
