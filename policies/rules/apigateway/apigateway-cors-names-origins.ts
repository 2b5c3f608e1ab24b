// A page of any site should not call in a visitor's name.

import { fail, isTrue, listed, pass, rule } from "@temelj/policy";

/** An HTTP API does not let pages of every origin call with the visitor's credentials. */
export const apigatewayCorsNamesOrigins = rule("apigateway-cors-names-origins", {
  title: { en: "CORS of an API names origins", cnr: "CORS API-ja navodi izvore" },
  severity: "medium",
  on: "aws:apigatewayv2/api:Api",
  why: "Any page that the visitor opens can then call the API as the visitor, and read the answer.",
  attack: "A citizen who is signed in opens a forged page; its script reads the citizen's file.",
  fix: "name the origins in corsConfiguration.allowOrigins, or leave allowCredentials out",
  sources: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html"],
  check: ({ corsConfiguration: cors }) => {
    const wide = listed(cors?.allowOrigins).find((origin) => /^(?:\*|https?:\/\/\*)$/.test(String(origin)));
    if (wide === undefined || !isTrue(cors?.allowCredentials)) return pass();
    return fail({ path: "corsConfiguration.allowOrigins", given: wide, allowed: "names of origins" });
  },
});
