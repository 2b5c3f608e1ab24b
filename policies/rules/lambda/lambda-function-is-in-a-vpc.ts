// What is in no network passes no firewall.

import { every, present, rule } from "@temelj/policy";

/** A function runs in the subnets of a network of one's own. */
export const lambdaFunctionIsInAVpc = rule("lambda-function-is-in-a-vpc", {
  title: { en: "Function runs in a network of one's own", cnr: "Funkcija radi u sopstvenoj mreži" },
  severity: "low",
  on: "aws:lambda/function:Function",
  why: "Outside of it the function reaches the whole internet, past the hub, its firewall and its logs.",
  attack: "A library with a back door sends what the function reads to a server abroad; no firewall sees it.",
  fix: "set vpcConfig with private subnets and a security group",
  controls: ["security-hub:Lambda.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-3"],
  check: (lambda) => every(lambda, ["vpcConfig.subnetIds[]"], present),
});
