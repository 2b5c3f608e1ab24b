// Queries and answers in the clear can be read on the way.

import { fail, listed, pass, rule, type Verdict } from "@temelj/policy";

/** Parameter groups set require_ssl, unless the family does so by itself (redshift-2.0). */
export const redshiftParametersRequireTls = rule("redshift-parameters-require-tls", {
  title: { en: "Warehouse refuses connections without TLS", cnr: "Skladište odbija veze bez TLS-a" },
  severity: "medium",
  on: "aws:redshift/parameterGroup:ParameterGroup",
  why: "Passwords and personal data pass in the clear.",
  attack: "Somebody on one machine of the network records the traffic, and reads the answers.",
  fix: "set the parameter require_ssl to true",
  controls: ["security-hub:Redshift.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-2"],
  check(group): Verdict {
    const said = listed(group.parameters).find(({ name }) => name === "require_ssl")?.value;
    if (said === undefined && group.family === "redshift-2.0") return pass();
    if (said !== undefined && /^true$/i.test(said)) return pass();
    return fail({ path: "parameters", given: said, allowed: "true", message: `require_ssl is ${said ?? "not set"}` });
  },
});
