// Old runtimes get no repairs.

import { every, isAbsent, noneOfValues, notApplicable, rule, type Verdict } from "@temelj/policy";

/** A function's runtime is none that AWS has stopped to support (parameter; as of 2026-11). Images bring their own. */
export const lambdaRuntimeIsSupported = rule("lambda-runtime-is-supported", {
  title: { en: "Function's runtime is supported", cnr: "Izvršno okruženje funkcije je podržano" },
  severity: "medium",
  on: "aws:lambda/function:Function",
  why: "Known holes of the language stay open, and one day the function can't be changed any more.",
  attack: "A published hole of an old language version works on every function that still uses it.",
  fix: "set runtime to a supported one, such as nodejs24.x",
  controls: ["security-hub:Lambda.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-2",
    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
  ],
  parameters: {
    // https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html: those that were deprecated before 2026.
    ended: [
      "dotnetcore1.0",
      "dotnetcore2.0",
      "dotnetcore2.1",
      "dotnetcore3.1",
      "dotnet5.0",
      "dotnet6",
      "dotnet7",
      "go1.x",
      "java8",
      "nodejs",
      "nodejs4.3",
      "nodejs6.10",
      "nodejs8.10",
      "nodejs10.x",
      "nodejs12.x",
      "nodejs14.x",
      "nodejs16.x",
      "nodejs18.x",
      "provided",
      "python2.7",
      "python3.6",
      "python3.7",
      "python3.8",
      "ruby2.5",
      "ruby2.7",
    ] as readonly string[],
  },
  check(lambda, { config }): Verdict {
    if (isAbsent(lambda.runtime)) return notApplicable("an image brings its own runtime");
    return every(lambda, ["runtime"], noneOfValues(config.ended));
  },
});
