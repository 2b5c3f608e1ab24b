// What is open to the world needs a filter before it.

import { fail, notApplicable, pass, rule } from "@temelj/policy";

import { isPrivateApi } from "../../reading/api-stages.ts";

/** A stage of a REST API that is not private has a web ACL of AWS WAF. Other kinds of API can't have one. */
export const apigatewayStageHasFirewall = rule("apigateway-stage-has-firewall", {
  title: { en: "API stage has a web application firewall", cnr: "Faza API-ja ima veb zaštitni zid" },
  severity: "medium",
  on: "aws:apigateway/stage:Stage",
  why: "Without it floods, scanners and known attacks reach the code behind the API.",
  attack: "A known attack on forms is sent to the interface a thousand times a minute, and nothing stops it.",
  fix: "add a wafv2.WebAclAssociation whose resourceArn is the stage's ARN",
  controls: ["security-hub:APIGateway.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-4"],
  check(_stage, context) {
    if (context.related("aws:wafv2/webAclAssociation:WebAclAssociation", "resourceArn") !== undefined) return pass();
    if (isPrivateApi(context)) return notApplicable("the API is private");
    return fail({ message: "the stage has no web ACL" });
  },
});
