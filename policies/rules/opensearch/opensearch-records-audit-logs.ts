// Who searched for whom is itself a question of law.

import { fail, findCertain, isTrue, listed, pass, rule, type Verdict } from "@temelj/policy";

/** Audit logs of a domain go to CloudWatch Logs. */
export const opensearchRecordsAuditLogs = rule("opensearch-records-audit-logs", {
  title: { en: "Search domain writes audit logs", cnr: "Domen za pretragu vodi revizijski zapis" },
  severity: "medium",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "After misuse nobody can say who searched for what.",
  attack: "An employee looks up neighbours for years; there is no record to prove it.",
  fix: 'add { logType: "AUDIT_LOGS", cloudwatchLogGroupArn } to logPublishingOptions',
  controls: ["security-hub:OpenSearch.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-5"],
  check({ logPublishingOptions }): Verdict {
    const audit = findCertain(
      listed(logPublishingOptions),
      ({ logType, enabled }) => logType === "AUDIT_LOGS" && isTrue(enabled, true),
    );
    return audit === undefined ? fail({ path: "logPublishingOptions", allowed: "AUDIT_LOGS" }) : pass();
  },
});
