// A domain that is ill says so in its log first.

import { fail, findCertain, isTrue, listed, pass, rule } from "@temelj/policy";

/** Errors of a domain go to CloudWatch Logs. */
export const opensearchRecordsErrors = rule("opensearch-records-errors", {
  title: { en: "Search domain writes error logs", cnr: "Domen za pretragu vodi zapis grešaka" },
  severity: "medium",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "Failed sign-ins, broken nodes and refused requests leave no trace.",
  attack: "Somebody tries passwords at the domain for weeks; nobody sees the refusals.",
  fix: 'add { logType: "ES_APPLICATION_LOGS", cloudwatchLogGroupArn } to logPublishingOptions',
  controls: ["security-hub:OpenSearch.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-4"],
  check({ logPublishingOptions }) {
    const found = findCertain(
      listed(logPublishingOptions),
      ({ logType, enabled }) => logType === "ES_APPLICATION_LOGS" && isTrue(enabled, true),
    );
    return found === undefined ? fail({ path: "logPublishingOptions", allowed: "ES_APPLICATION_LOGS" }) : pass();
  },
});
