// Most programs need none of root's powers.

import { allOf, fail, findCertain, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { everyContainer, type SecurityContext } from "../../reading/kubernetes/containers.ts";
import { unlessWindows } from "../../reading/kubernetes/exemptions.ts";
import { everyItem } from "../../reading/kubernetes/items.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";

/** Pod Security Standards, restricted, "Capabilities": all are dropped; only NET_BIND_SERVICE may be added. */
export const k8sContainerDropsAllCapabilities = rule("k8s-container-drops-all-capabilities", {
  title: { en: "Container drops all Linux capabilities", cnr: "Kontejner odbacuje sva Linux ovlašćenja" },
  severity: "medium",
  on: workloadTypes,
  why: "The runtime's default set still lets a container change owners, forge packets and make device files.",
  attack: "The attacker forges packets of the network with a right that the web server never used.",
  fix: 'set securityContext.capabilities.drop to ["ALL"] and add nothing but NET_BIND_SERVICE',
  controls: ["pss-restricted:capabilities", "cis-kubernetes-1.12:5.2.8", "cis-kubernetes-1.12:5.2.9"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      unlessWindows(pod, () =>
        everyContainer(pod, ({ securityContext }, path) => {
          const at = `${path}.securityContext.capabilities`;
          return allOf(
            () => dropsAll(pod, securityContext, `${at}.drop`),
            () => addsOnlyPorts(securityContext?.capabilities?.add, `${at}.add`),
          );
        }),
      ),
    );
  },
});

function addsOnlyPorts(add: readonly string[] | undefined, path: string): Verdict {
  if (add === undefined) return notApplicable("it adds none");
  return everyItem(add, path, (given, at) =>
    given === "NET_BIND_SERVICE" ? pass() : fail({ path: at, given, allowed: "NET_BIND_SERVICE" }),
  );
}

function dropsAll(pod: Pod, security: SecurityContext | undefined, path: string): Verdict {
  const drop = security?.capabilities?.drop;
  if (drop === undefined) return missing(pod, path, { allowed: "ALL" });
  if (findCertain(drop, (name) => name === "ALL") !== undefined) return pass();
  return fail({ path, given: drop, allowed: "a list with ALL" });
}
