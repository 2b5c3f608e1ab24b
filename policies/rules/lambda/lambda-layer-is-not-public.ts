// A layer holds programs, and often more.

import { fail, isAbsent, pass, rule } from "@temelj/policy";

/** No permission of a layer is for all accounts, unless it is for those of an organization. */
export const lambdaLayerIsNotPublic = rule("lambda-layer-is-not-public", {
  title: { en: "Function layer is not public", cnr: "Sloj funkcije nije javan" },
  severity: "high",
  on: "aws:lambda/layerVersionPermission:LayerVersionPermission",
  why: "Anybody with an AWS account may download the layer, with whatever was packed into it.",
  attack: "A scanner downloads public layers and searches them for keys and internal addresses.",
  fix: "name an account as principal, or set organizationId",
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html"],
  check(permission) {
    if (permission.principal !== "*") return pass();
    const given: { readonly organizationId?: unknown } = permission;
    if (!isAbsent(given.organizationId)) return pass();
    return fail({ path: "principal", given: "*", allowed: "an account, or an organization" });
  },
});
