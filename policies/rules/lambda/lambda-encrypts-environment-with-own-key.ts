// Configuration says where everything is.

import { every, isAbsent, notApplicable, plain, present, rule, type Verdict } from "@temelj/policy";

/** A function with environment variables encrypts them with a customer managed key. */
export const lambdaEncryptsEnvironmentWithOwnKey = rule("lambda-encrypts-environment-with-own-key", {
  title: { en: "Function's environment has a key of its own", cnr: "Okruženje funkcije ima vlastiti ključ" },
  severity: "low",
  on: "aws:lambda/function:Function",
  why: "With AWS's key everybody who may see the function sees its variables.",
  attack: "A read-only role reads the variables of all functions and learns the whole system.",
  fix: "set kmsKeyArn",
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html"],
  check(lambda): Verdict {
    if (isAbsent(plain(lambda.environment?.variables))) return notApplicable("the function has no variables");
    return every(lambda, ["kmsKeyArn"], present);
  },
});
