// Holes are where nobody scans.

import { fail, listed, pass, rule, type Verdict } from "@temelj/policy";

/** Amazon Inspector is enabled for EC2, ECR and Lambda. */
export const inspectorScansEverything = rule("inspector-scans-everything", {
  title: { en: "Inspector scans machines, images and functions", cnr: "Inspector skenira mašine, slike i funkcije" },
  severity: "medium",
  on: "aws:inspector2/enabler:Enabler",
  why: "What is not scanned runs with known holes.",
  attack: "An attacker tries last month's holes; on a function that nobody scans one works.",
  fix: 'set resourceTypes: ["EC2", "ECR", "LAMBDA"]',
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html"],
  check({ resourceTypes }): Verdict {
    const said = listed(resourceTypes);
    const missing = ["EC2", "ECR", "LAMBDA"].filter((type) => !said.includes(type));
    if (missing.length === 0) return pass();
    return fail({
      path: "resourceTypes",
      given: said.join(", "),
      allowed: "EC2, ECR, LAMBDA",
      message: `${missing.join(", ")} is not scanned`,
    });
  },
});
