// Environment variables are shown on the console.

import { rule } from "@temelj/policy";

import { noSecretAmong, variablesIn } from "../../reading/variables.ts";

/** No variable of a function has a secret's name with a value, or a secret's form. Names and ARNs that say where a secret is are fine. */
export const lambdaEnvironmentHoldsNoSecret = rule("lambda-environment-holds-no-secret", {
  title: { en: "Function has no secret in its environment", cnr: "Funkcija nema tajnu u okruženju" },
  severity: "high",
  on: "aws:lambda/function:Function",
  why: "Whoever may look at the function reads the secret; it is in the state and in every copy of the configuration.",
  attack: "A read-only role lists all functions, and has the database's password.",
  fix: "keep the secret in Secrets Manager and give the function its ARN",
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"],
  check: ({ environment }) =>
    noSecretAmong(variablesIn(environment?.variables, "environment.variables"), "the ARN of a secret"),
});
