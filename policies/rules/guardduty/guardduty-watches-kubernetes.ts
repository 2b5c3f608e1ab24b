// Whoever has the cluster has what runs on it.

import { anyOf, equals, every, rule } from "@temelj/policy";

import { hasFeature } from "../../reading/detector-features.ts";

/** A detector reads the audit logs of Kubernetes clusters, as a DetectorFeature or in the older datasources. */
export const guarddutyWatchesKubernetes = rule("guardduty-watches-kubernetes", {
  title: { en: "Threat detection watches Kubernetes", cnr: "Otkrivanje prijetnji prati Kubernetes" },
  severity: "medium",
  on: "aws:guardduty/detector:Detector",
  why: "Unusual calls to a cluster's API, such as those of anonymous users, are not noticed.",
  attack: "A stolen token starts containers in the cluster; the audit log has each step, and nobody reads it.",
  fix: "add a DetectorFeature named EKS_AUDIT_LOGS with status ENABLED",
  controls: ["security-hub:GuardDuty.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html#guardduty-5"],
  check: (detector, context) =>
    anyOf(
      () => hasFeature(context, "EKS_AUDIT_LOGS"),
      () => every(detector, ["datasources.kubernetes.auditLogs.enable"], equals(true)),
    ),
});
