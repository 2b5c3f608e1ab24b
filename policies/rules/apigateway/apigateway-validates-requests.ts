// What is not a question need not be answered.

import { every, notApplicable, present, rule } from "@temelj/policy";

/** A method has a validator, which refuses requests that lack what they must have. */
export const apigatewayValidatesRequests = rule("apigateway-validates-requests", {
  title: { en: "API method validates requests", cnr: "API metoda provjerava zahtjeve" },
  severity: "low",
  on: "aws:apigateway/method:Method",
  why: "Broken requests reach the program behind, which must tell them apart by itself.",
  attack: "A program sends requests with missing and oversized fields until one of them breaks the function.",
  fix: "set requestValidatorId to an apigateway.RequestValidator",
  sources: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html"],
  check(method) {
    if (/^OPTIONS$/i.test(String(method.httpMethod))) return notApplicable("browsers ask OPTIONS without a body");
    return every(method, ["requestValidatorId"], present);
  },
});
