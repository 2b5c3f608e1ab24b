// Logs of the network don't say which program it was.

import { rule } from "@temelj/policy";

import { hasFeature } from "../../reading/detector-features.ts";

/** A detector watches processes on machines and in containers. The older feature for Kubernetes alone is not enough. */
export const guarddutyWatchesRunningPrograms = rule("guardduty-watches-running-programs", {
  title: { en: "Threat detection watches running programs", cnr: "Otkrivanje prijetnji prati pokrenute programe" },
  severity: "medium",
  on: "aws:guardduty/detector:Detector",
  why: "What happens inside a machine or a container is seen only when it reaches the network.",
  attack: "A web shell reads files and opens a reverse connection; from outside it looks like ordinary HTTPS.",
  fix: "add a DetectorFeature named RUNTIME_MONITORING with status ENABLED",
  controls: ["security-hub:GuardDuty.11"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html#guardduty-11"],
  check: (_detector, context) => hasFeature(context, "RUNTIME_MONITORING"),
});
