// Who fetched which file is a question of law.

import { anyOf, every, present, rule, some } from "@temelj/policy";

/** A server has a log destination or a logging role. */
export const transferServerRecordsLogs = rule("transfer-server-records-logs", {
  title: { en: "File server writes logs", cnr: "Server datoteka vodi zapise" },
  severity: "medium",
  on: "aws:transfer/server:Server",
  why: "Nobody can say who fetched which file.",
  attack: "A partner's stolen key fetches files for months.",
  fix: "set structuredLogDestinations",
  sources: ["https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html"],
  check: (server) =>
    anyOf(
      () => some(server, ["structuredLogDestinations[]"], present),
      () => every(server, ["loggingRole"], present),
    ),
});
