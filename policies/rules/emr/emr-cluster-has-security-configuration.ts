// A cluster spreads the data over many machines.

import { every, present, rule } from "@temelj/policy";

/** A cluster names a security configuration, by which it is encrypted at rest and on the way. */
export const emrClusterHasSecurityConfiguration = rule("emr-cluster-has-security-configuration", {
  title: { en: "Cluster has a security configuration", cnr: "Klaster ima bezbjednosnu konfiguraciju" },
  severity: "medium",
  on: "aws:emr/cluster:Cluster",
  why: "Data lies and moves in the clear on every node.",
  attack: "A disk of one node, or the traffic between two, gives the data.",
  fix: "set securityConfiguration",
  sources: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html"],
  check: (cluster) => every(cluster, ["securityConfiguration"], present),
});
