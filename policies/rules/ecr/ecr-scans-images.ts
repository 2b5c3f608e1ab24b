// Holes are found in what was safe last year.

import { anyOf, equals, every, fail, oneOf, rule, some } from "@temelj/policy";

/** A repository scans on push, or the registry scans by a rule. */
export const ecrScansImages = rule("ecr-scans-images", {
  title: { en: "Images are scanned", cnr: "Slike se skeniraju" },
  severity: "high",
  on: "aws:ecr/repository:Repository",
  why: "Images with known holes run until somebody is broken into.",
  attack: "A library in the image has a published hole; nobody knows that it is in there.",
  fix: "set imageScanningConfiguration: { scanOnPush: true }, or add a RegistryScanningConfiguration",
  controls: ["security-hub:ECR.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-1"],
  check: (repository, { inSameAccount }) =>
    anyOf(
      () => every(repository, ["imageScanningConfiguration.scanOnPush"], equals(true)),
      () => {
        const [registry] = inSameAccount("aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration");
        if (registry === undefined) return fail({ path: "imageScanningConfiguration.scanOnPush", allowed: "true" });
        return some(registry, ["rules.scanFrequency"], oneOf(["SCAN_ON_PUSH", "CONTINUOUS_SCAN"]));
      },
    ),
});
