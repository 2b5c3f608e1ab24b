// Where a warehouse stands should be somebody's decision.

import { every, present, rule } from "@temelj/policy";

/** A cluster names the subnets where it stands. Without a word it stands in the account's default network. */
export const redshiftIsInASubnetGroup = rule("redshift-is-in-a-subnet-group", {
  title: { en: "Warehouse stands in chosen subnets", cnr: "Skladište je u odabranim podmrežama" },
  severity: "medium",
  on: "aws:redshift/cluster:Cluster",
  why: "The default network has public subnets and an open way to the internet.",
  attack: "Somebody opens a port for a day; since the subnet is public, the whole internet reaches the warehouse.",
  fix: "set clusterSubnetGroupName to a redshift.SubnetGroup of private subnets",
  sources: ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html"],
  check: (cluster) => every(cluster, ["clusterSubnetGroupName"], present),
});
