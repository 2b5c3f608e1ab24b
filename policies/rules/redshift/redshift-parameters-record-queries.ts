// Who queried what is a question that will be asked.

import { equals, fail, findCertain, listed, pass, rule } from "@temelj/policy";

/** Parameter groups of a warehouse have queries written into the audit log. */
export const redshiftParametersRecordQueries = rule("redshift-parameters-record-queries", {
  title: { en: "Warehouse records queries", cnr: "Skladište bilježi upite" },
  severity: "low",
  on: "aws:redshift/parameterGroup:ParameterGroup",
  why: "Without it the audit log says who signed in, but not what was asked.",
  attack: "An analyst's stolen sign-in reads millions of rows; the log shows one sign-in.",
  fix: 'set the parameter enable_user_activity_logging to "true"',
  sources: ["https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"],
  check({ parameters }) {
    const said = findCertain(listed(parameters), ({ name }) => name === "enable_user_activity_logging")?.value;
    if (equals(true).holds(said)) return pass();
    return fail({ path: "parameters", given: said, allowed: "enable_user_activity_logging: true" });
  },
});
