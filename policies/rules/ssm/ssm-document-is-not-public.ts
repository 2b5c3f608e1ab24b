// A document may hold commands, names and more.

import { fail, pass, rule, type Verdict } from "@temelj/policy";

/** A document is not shared with all accounts. */
export const ssmDocumentIsNotPublic = rule("ssm-document-is-not-public", {
  title: { en: "Document is not shared with everybody", cnr: "Dokument nije podijeljen sa svima" },
  severity: "critical",
  on: "aws:ssm/document:Document",
  why: "Everybody reads the commands that run on the machines.",
  attack: "Commands in the document name servers and users; an attacker reads them first.",
  fix: 'remove account_ids: "All" from permissions; name accounts',
  controls: ["security-hub:SSM.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ssm-controls.html#ssm-4"],
  check(document): Verdict {
    const { permissions } = document as {
      readonly permissions?: { readonly account_ids?: string; readonly accountIds?: string };
    };
    const shared = permissions?.account_ids ?? permissions?.accountIds ?? "";
    return /(?:^|,)\s*all\s*(?:,|$)/i.test(shared)
      ? fail({ path: "permissions", given: shared, allowed: "account ids" })
      : pass();
  },
});
