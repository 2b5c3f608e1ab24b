// Builds print their environment when they fail.

import { listed, noneOf, rule, type Verdict } from "@temelj/policy";

import { holdsSecret } from "../../reading/secret-texts.ts";

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
  check({ environment }): Verdict {
    return noneOf(
      listed(environment?.environmentVariables),
      ({ name = "", value = "", type }) => {
        if (type === "SECRETS_MANAGER" || type === "PARAMETER_STORE") return false;
        return holdsSecret(name, value);
      },
      ({ name }, index) => ({
        path: `environment.environmentVariables[${index}]`,
        given: "(a secret)",
        message: `the variable ${name} holds a secret`,
      }),
    );
  },
});
