// Storage beyond a pod's own files goes through claims and drivers, which a cluster's owners control.

import { fail, pass, plain, rule } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

const allowed = [
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "image",
  "persistentVolumeClaim",
  "projected",
  "secret",
] as const;

/** Pod Security Standards, restricted, "Volume Types": every volume is of one of nine (`image` since 1.33). */
export const k8sPodUsesOnlyCoreVolumeTypes = rule("k8s-pod-uses-only-core-volume-types", {
  title: { en: "Pod uses only core volume types", cnr: "Pod koristi samo osnovne vrste volumena" },
  severity: "medium",
  on: workloadTypes,
  why: "Other types reach the node's files or network storage by the pod's own word, past claims and their quotas.",
  attack: "An exotic volume leads to disks of the machine or to a server that nobody guards.",
  fix: "use a PersistentVolumeClaim or a CSI volume",
  controls: ["pss-restricted:volume-types"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://github.com/kubernetes/kubernetes/pull/130394",
  ],
  check(workload, context) {
    return everyPod(workload, context, ({ spec, path }) =>
      everyItem(spec.volumes, `${path}.volumes`, (volume, at) => {
        const said = Object.entries(plain(volume) as object).filter(([, value]) => value !== null);
        const types = said.map(([name]) => name).filter((name) => name !== "name");
        if (types.some((type) => (allowed as readonly string[]).includes(type))) return pass();
        const given = types.length === 0 ? undefined : types.join(", ");
        return fail({ path: at, given, allowed: `one of ${allowed.join(", ")}` });
      }),
    );
  },
});
