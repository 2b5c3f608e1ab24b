// A service that calls on behalf of everybody is everybody.

import { fail, isAbsent, pass, plain, rule, type Verdict } from "@temelj/policy";

/** A permission for a service names the source; one for accounts is not for all. Alexa's skill token counts as a source. */
export const lambdaPermissionNamesItsCaller = rule("lambda-permission-names-its-caller", {
  title: { en: "Function is not callable by everybody", cnr: "Funkciju ne može pozvati svako" },
  severity: "critical",
  on: "aws:lambda/permission:Permission",
  why: "Anybody can have the service call your function, from their own account.",
  attack: "An attacker points their own bucket's events at your function and sends it what they like.",
  fix: "set sourceArn or sourceAccount, or principalOrgId; name an account as principal",
  controls: ["security-hub:Lambda.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-1"],
  check(permission): Verdict {
    const { principal, principalOrgId, sourceArn, sourceAccount, eventSourceToken } = plain(permission) as Readonly<
      Record<string, unknown>
    >;
    const tied = [principalOrgId, sourceArn, sourceAccount, eventSourceToken].some((value) => !isAbsent(value));
    if (tied) return pass();
    if (permission.principal === "*")
      return fail({ path: "principal", given: principal, allowed: "an account, or a condition" });
    if (/\.amazonaws\.com(?:\.cn)?$/.test(permission.principal ?? "")) {
      return fail({ path: "sourceArn", message: `every account's ${permission.principal} may call the function` });
    }
    return pass();
  },
});
