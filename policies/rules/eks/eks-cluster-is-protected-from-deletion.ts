// With the cluster goes everything that runs in it.

import { equals, every, rule } from "@temelj/policy";

/** A cluster can't be deleted by one command. */
export const eksClusterIsProtectedFromDeletion = rule("eks-cluster-is-protected-from-deletion", {
  title: { en: "Cluster is protected from deletion", cnr: "Klaster je zaštićen od brisanja" },
  severity: "medium",
  on: "aws:eks/cluster:Cluster",
  why: "One wrong command, or a replacement nobody noticed in a plan, ends all services of the cluster at once.",
  attack: "One wrong command, or a stolen deploy key, deletes the cluster with every service on it.",
  fix: "set deletionProtection: true",
  sources: ["https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html"],
  check: (cluster) => every(cluster, ["deletionProtection"], equals(true)),
});
