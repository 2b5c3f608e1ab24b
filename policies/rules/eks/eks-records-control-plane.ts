// Who did what in the cluster stands only in these logs.

import { fail, listed, pass, rule } from "@temelj/policy";

const allTypes: readonly string[] = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

/** A cluster sends all logs of its control plane to CloudWatch. */
export const eksRecordsControlPlane = rule("eks-records-control-plane", {
  title: { en: "Cluster records its control plane", cnr: "Klaster bilježi upravljačku ravan" },
  severity: "medium",
  on: "aws:eks/cluster:Cluster",
  why: "Without them nobody sees who read secrets, changed rights or started a container of his own.",
  attack: "Somebody reads all secrets with a stolen token; no log says when, or from where.",
  fix: 'set enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"]',
  controls: ["security-hub:EKS.8"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-8",
    "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html",
  ],
  parameters: { types: allTypes },
  check({ enabledClusterLogTypes }, { config }) {
    const enabled = listed(enabledClusterLogTypes);
    const missing = config.types.filter((type) => !enabled.includes(type));
    if (missing.length === 0) return pass();
    const path = "enabledClusterLogTypes";
    return fail({ path, given: enabled.join(", "), allowed: config.types.join(", ") });
  },
});
