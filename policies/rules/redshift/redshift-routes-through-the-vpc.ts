// A warehouse can copy itself into any bucket.

import { equals, every, rule } from "@temelj/policy";

/** Enhanced VPC routing is on: COPY and UNLOAD pass endpoints, flow logs and the firewall. */
export const redshiftRoutesThroughTheVpc = rule("redshift-routes-through-the-vpc", {
  title: { en: "Warehouse loads and unloads through the VPC", cnr: "Skladište učitava i iznosi podatke kroz VPC" },
  severity: "medium",
  on: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/workgroup:Workgroup"],
  why: "Data leaves on ways that no flow log and no endpoint policy sees.",
  attack: "A stolen sign-in unloads all tables into the attacker's bucket, past every control of the network.",
  fix: "set enhancedVpcRouting: true",
  controls: ["security-hub:Redshift.7"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-7"],
  check: (warehouse) => every(warehouse, ["enhancedVpcRouting"], equals(true)),
});
