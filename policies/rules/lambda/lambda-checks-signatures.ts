// What runs should be what was built.

import { every, notApplicable, present, rule } from "@temelj/policy";

/** A function from an archive takes only code that was signed. */
export const lambdaChecksSignatures = rule("lambda-checks-signatures", {
  title: { en: "Function takes signed code only", cnr: "Funkcija prima samo potpisani kod" },
  severity: "low",
  on: "aws:lambda/function:Function",
  why: "Whoever may update the function may put any code there.",
  attack: "A stolen deployment role replaces the function by one that also copies what it reads.",
  fix: 'set codeSigningConfigArn, with untrustedArtifactOnDeployment: "Enforce"',
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"],
  check(lambda) {
    if (lambda.packageType === "Image") return notApplicable("images are signed in their registry");
    return every(lambda, ["codeSigningConfigArn"], present);
  },
});
