// Environment variables are shown on the console.

import { allOf, fail, pass, rule, type Verdict } from "@temelj/policy";

import { holdsSecretNoArn, isSecretName } from "../../reading/secret-texts.ts";

/** No variable of a function has a secret's name with a value, or a secret's form. Names and ARNs that say where a secret is are fine. */
export const lambdaEnvironmentHoldsNoSecret = rule("lambda-environment-holds-no-secret", {
  title: { en: "Function has no secret in its environment", cnr: "Funkcija nema tajnu u okruženju" },
  severity: "high",
  on: "aws:lambda/function:Function",
  why: "Whoever may look at the function reads the secret; it is in the state and in every copy of the configuration.",
  attack: "A read-only role lists all functions, and has the database's password.",
  fix: "keep the secret in Secrets Manager and give the function its ARN",
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"],
  check(lambda): Verdict {
    const variables: Readonly<Record<string, unknown>> = lambda.environment?.variables ?? {};
    return allOf(...Object.keys(variables).map((name) => () => judgeVariable(variables, name)));
  },
});

/** A value that is not known yet matters only where the name announces a secret. */
function judgeVariable(variables: Readonly<Record<string, unknown>>, name: string): Verdict {
  const path = `environment.variables.${name}`;
  const verdict = allOf(() => {
    const value = variables[name];
    if (typeof value !== "string" || !holdsSecretNoArn(name, value)) return pass();
    return fail({ path, given: "(a secret)", allowed: "the ARN of a secret" });
  });
  return verdict.outcome === "unknown" && !isSecretName(name) ? pass() : verdict;
}
