// An address with no questions is a public API.

import { equals, every, rule } from "@temelj/policy";

/** A function URL uses IAM. */
export const lambdaFunctionUrlAsksWhoCalls = rule("lambda-function-url-asks-who-calls", {
  title: { en: "Function URL asks who calls", cnr: "Adresa funkcije pita ko poziva" },
  severity: "high",
  on: "aws:lambda/functionUrl:FunctionUrl",
  why: "Everybody on the internet may run the function, at your cost and with its role.",
  attack: "A scanner finds the address and calls it a million times, or sends it what breaks it.",
  fix: 'set authorizationType: "AWS_IAM", or put an API with authorization in front',
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"],
  check: (url) => every(url, ["authorizationType"], equals("AWS_IAM")),
});
