// Builds print their environment when they fail.

import { listed, pass, rule, type Verdict } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { noSecretAmong } from "../../reading/variables.ts";

/** No plain variable of a build has a secret's name with a value, or a secret's form. */
export const codebuildEnvironmentHoldsNoSecret = rule("codebuild-environment-holds-no-secret", {
  title: { en: "Build has no secret in its environment", cnr: "Izgradnja nema tajnu u okruženju" },
  severity: "critical",
  on: "aws:codebuild/project:Project",
  why: "Whoever may look at the project, or at its log, reads the secret.",
  attack: "A failed build prints its environment; the log is open to all developers.",
  fix: "set the variable's type to SECRETS_MANAGER or PARAMETER_STORE",
  controls: ["security-hub:CodeBuild.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-2"],
  check({ environment }) {
    const path = "environment.environmentVariables";
    return everyItem(listed(environment?.environmentVariables), path, (variable, at): Verdict => {
      const { name = "", type } = variable;
      if (type === "SECRETS_MANAGER" || type === "PARAMETER_STORE") return pass();
      const message = `the variable ${name} holds a secret`;
      return noSecretAmong([{ name, value: () => variable.value, path: at, message }], "a reference to a secret");
    });
  },
});
