// A version that is no longer cared for keeps its holes.

import { every, isAbsent, notApplicable, rule, text } from "@temelj/policy";

import { compareVersions, eksVersions, oldestEksVersion } from "../../facts/support-calendars.ts";

/** A cluster or node group runs a Kubernetes version that is in standard support on a day (parameter), by AWS's calendar. */
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
  parameters: { asOf: eksVersions.readOn },
  check(resource, { config }) {
    if (isAbsent(resource.version)) return notApplicable("AWS takes the newest version, and for nodes the cluster's");
    const oldest = oldestEksVersion(config.asOf);
    const isSupported = (version: string): boolean => compareVersions(version, oldest) >= 0;
    return every(resource, ["version"], text(`${oldest} or newer`, isSupported));
  },
});
