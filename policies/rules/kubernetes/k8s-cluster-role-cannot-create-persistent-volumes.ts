// A persistent volume can be a path of a node.

import { fail, pass, rule } from "@temelj/policy";

import { allows, clusterRoleTypes, everyRoleRule } from "../../reading/kubernetes/rbac.ts";

const operation = {
  groups: [""],
  resources: ["persistentvolumes"],
  verbs: ["create"],
};

/** No ClusterRole allows creating PersistentVolumes; storage drivers make them for claims. */
export const k8sClusterRoleCannotCreatePersistentVolumes = rule("k8s-cluster-role-cannot-create-persistent-volumes", {
  title: {
    en: "ClusterRole does not allow creating persistent volumes",
    cnr: "ClusterRole ne dozvoljava kreiranje trajnih volumena",
  },
  severity: "medium",
  on: clusterRoleTypes,
  why: "A PersistentVolume of type hostPath brings the node's files into a pod that itself mounts no host path.",
  attack: "The attacker makes a volume of the machine's own disk and reads the keys of every pod on it.",
  fix: "remove create on persistentvolumes and let people make claims",
  controls: ["cis-kubernetes-1.12:5.1.9"],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation"],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) =>
      allows(one, operation) ? fail({ path, message: `${path} allows creating persistent volumes` }) : pass(),
    );
  },
});
