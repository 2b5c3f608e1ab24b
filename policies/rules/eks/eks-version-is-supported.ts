// A version that is no longer cared for keeps its holes.

import { every, isAbsent, notApplicable, rule, text } from "@temelj/policy";

/**
 * A cluster or node group runs a Kubernetes version in standard support.
 *
 * By AWS's calendar, as of November 2026, 1.33 left standard support on 29 July 2026, 1.34 does on 2 December 2026, 1.35
 * on 27 March 2027. Extended support of 1.33 ends on 29 July 2027.
 */
export const eksVersionIsSupported = rule("eks-version-is-supported", {
  title: { en: "Cluster runs a supported version", cnr: "Klaster radi na podržanoj verziji" },
  severity: "high",
  on: ["aws:eks/cluster:Cluster", "aws:eks/nodeGroup:NodeGroup"],
  why: "An older version costs more, gets fewer repairs, and AWS replaces it at last when it likes.",
  attack: "A hole of an old Kubernetes is published with instructions; your cluster still has it.",
  fix: "set version to one in standard support, one minor version at a time",
  controls: ["security-hub:EKS.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-2",
    "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
  ],
  parameters: { oldest: "1.34" as string },
  check(resource, { config }) {
    if (isAbsent(resource.version)) return notApplicable("AWS takes the newest version, and for nodes the cluster's");
    const supported = text(`${config.oldest} or newer`, (version) => isAtLeast(version, config.oldest));
    return every(resource, ["version"], supported);
  },
});

function isAtLeast(version: string, oldest: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = oldest.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
