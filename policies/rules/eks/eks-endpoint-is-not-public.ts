// The door to the whole cluster need not stand on the street.

import { anyOf, equals, every, fail, findCertain, listed, pass, rule } from "@temelj/policy";

import { isEverywhere } from "../../reading/ingress.ts";

/** The API of a cluster is private, or answers named networks only. Without a word it answers everybody. */
export const eksEndpointIsNotPublic = rule("eks-endpoint-is-not-public", {
  title: { en: "Cluster API is not open to the internet", cnr: "API klastera nije otvoren internetu" },
  severity: "high",
  on: "aws:eks/cluster:Cluster",
  why: "Anybody may try stolen credentials on it, and the next flaw in Kubernetes is open to the whole world.",
  attack: "A stolen token works from anywhere in the world, and the server's holes are tried by everybody.",
  fix: "set vpcConfig.endpointPublicAccess: false, or name your own networks in vpcConfig.publicAccessCidrs",
  controls: ["security-hub:EKS.1"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-1",
    "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
  ],
  check: (cluster) =>
    anyOf(
      () => every(cluster, ["vpcConfig.endpointPublicAccess"], equals(false)),
      () => {
        const path = "vpcConfig.publicAccessCidrs";
        const networks = listed(cluster.vpcConfig?.publicAccessCidrs);
        const open = networks.length === 0 ? "0.0.0.0/0" : findCertain(networks, isEverywhere);
        if (open === undefined) return pass();
        return fail({ path, given: open, allowed: "networks of one's own" });
      },
    ),
});
