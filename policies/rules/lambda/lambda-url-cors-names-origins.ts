// A page of any site should not call in a visitor's name.

import { fail, isTrue, listed, pass, rule } from "@temelj/policy";

/** A function URL does not let pages of every origin call with the visitor's credentials. */
export const lambdaUrlCorsNamesOrigins = rule("lambda-url-cors-names-origins", {
  title: { en: "CORS of a function URL names origins", cnr: "CORS adrese funkcije navodi izvore" },
  severity: "medium",
  on: "aws:lambda/functionUrl:FunctionUrl",
  why: "Any page that the visitor opens can then call the function as the visitor, and read the answer.",
  attack: "A citizen who is signed in opens a forged page; its script reads the citizen's file.",
  fix: "name the origins in cors.allowOrigins, or leave allowCredentials out",
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors"],
  check: ({ cors }) => {
    if (!isTrue(cors?.allowCredentials) || !listed(cors?.allowOrigins).includes("*")) return pass();
    return fail({ path: "cors.allowOrigins", given: "*", allowed: "names of origins" });
  },
});
