// Who may enter the cluster must stand where AWS records it.

import { equals, every, rule } from "@temelj/policy";

/** A cluster takes its administrators from access entries, not from a table inside it (`CONFIG_MAP`, the default). */
export const eksUsesAccessEntries = rule("eks-uses-access-entries", {
  title: { en: "Cluster uses access entries", cnr: "Klaster koristi pristupne unose" },
  severity: "low",
  on: "aws:eks/cluster:Cluster",
  why: "Whoever may write the aws-auth table rules the cluster, and one slip in it locks everybody out.",
  attack: "One wrong line in a map inside the cluster locks everybody out, or lets a stranger in.",
  fix: 'set accessConfig.authenticationMode: "API" and create AccessEntry resources',
  sources: ["https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html"],
  check: (cluster) => every(cluster, ["accessConfig.authenticationMode"], equals("API")),
});
