// What is not written can't be exported.

import { fail, findCertain, listed, pass, rule } from "@temelj/policy";

/** Parameter groups of DocumentDB switch audit logs on. Without a word they are off. */
export const rdsParametersRecordAudits = rule("rds-parameters-record-audits", {
  title: { en: "DocumentDB writes audit logs", cnr: "DocumentDB vodi revizijski zapis" },
  severity: "medium",
  on: "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
  why: "Exporting the audit log helps nothing when the database does not write it.",
  attack: "A stolen sign-in makes itself an administrator; the log that should show it was never written.",
  fix: 'set the parameter audit_logs to "enabled" or "all"',
  controls: ["security-hub:DocumentDB.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-4"],
  check({ parameters }) {
    const said = findCertain(listed(parameters), ({ name }) => name === "audit_logs")?.value;
    if (said !== undefined && !/^(?:disabled|none)?$/i.test(String(said))) return pass();
    return fail({ path: "parameters", given: said, allowed: "audit_logs: enabled" });
  },
});
