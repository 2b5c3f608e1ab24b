// Old runtimes get no repairs.

import { every, isAbsent, notApplicable, rule, text, type Verdict } from "@temelj/policy";

import { hasEnded, lambdaRuntimes } from "../../facts/support-calendars.ts";

/** AWS supports a function's runtime on a day (parameter), by its calendar. Images bring their own. */
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
  parameters: { asOf: lambdaRuntimes.readOn },
  check(lambda, { config }): Verdict {
    if (isAbsent(lambda.runtime)) return notApplicable("an image brings its own runtime");
    const isSupported = (runtime: string): boolean => !hasEnded(lambdaRuntimes, runtime, config.asOf);
    return every(lambda, ["runtime"], text(`a runtime that AWS supports on ${config.asOf}`, isSupported));
  },
});
