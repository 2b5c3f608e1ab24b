// A name book of one's own leads past the common one.

import { fail, isAbsent, pass, rule } from "@temelj/policy";

import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** No pod has names and addresses of its own beside DNS. */
export const k8sPodSetsNoHostAliases = rule("k8s-pod-sets-no-host-aliases", {
  title: { en: "Pod keeps no name book of its own", cnr: "Pod nema sopstveni spisak imena" },
  severity: "low",
  on: workloadTypes,
  why: "Such entries outlive the servers that they name, and nobody else sees them.",
  attack:
    "Somebody who may edit the workload leads the name of the tax office to a server of theirs, for this pod only.",
  fix: "use DNS; remove hostAliases",
  sources: ["https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"],
  check(workload, context) {
    return everyPod(workload, context, ({ spec, path }) => {
      const given = spec.hostAliases;
      return isAbsent(given) ? pass() : fail({ path: `${path}.hostAliases`, given, allowed: "nothing" });
    });
  },
});
