// A connector carries files to strangers' servers.

import { every, present, rule } from "@temelj/policy";

/** A connector has a role with which it writes logs. */
export const transferConnectorRecordsLogs = rule("transfer-connector-records-logs", {
  title: { en: "File connector writes logs", cnr: "Konektor za datoteke vodi zapise" },
  severity: "medium",
  on: "aws:transfer/connector:Connector",
  why: "Nobody can prove which file was sent to whom, and when.",
  attack: "A changed setting sends a copy of every file to another server; there is no entry about it.",
  fix: "set loggingRole to a role that may write to CloudWatch Logs",
  controls: ["security-hub:Transfer.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/transfer-controls.html#transfer-3"],
  check: (connector) => every(connector, ["loggingRole"], present),
});
