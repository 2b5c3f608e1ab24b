// The primary node takes orders; the internet should not reach it.

import { fail, isTrue, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

/** The subnet of a cluster, where it is in the same program, gives no public addresses. */
export const emrClusterIsInAPrivateSubnet = rule("emr-cluster-is-in-a-private-subnet", {
  title: { en: "Cluster has no public addresses", cnr: "Klaster nema javne adrese" },
  severity: "high",
  on: "aws:emr/cluster:Cluster",
  why: "The primary node runs whatever is submitted to it, and its web pages ask for no password.",
  attack: "A scanner finds the open port of the resource manager and submits a job that mines coins.",
  fix: "set ec2Attributes.subnetId to a subnet without mapPublicIpOnLaunch",
  controls: ["security-hub:EMR.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/emr-controls.html#emr-1"],
  check(_cluster, { referred }): Verdict {
    const subnet =
      referred("aws:ec2/subnet:Subnet", "ec2Attributes.subnetId") ??
      referred("aws:ec2/subnet:Subnet", "ec2Attributes.subnetIds");
    if (subnet === undefined) return notApplicable("its subnet is not in the program");
    if (!isTrue(subnet.mapPublicIpOnLaunch)) return pass();
    return fail({
      path: "ec2Attributes",
      message: "the cluster's subnet gives public addresses",
      allowed: "a subnet without mapPublicIpOnLaunch",
    });
  },
});
