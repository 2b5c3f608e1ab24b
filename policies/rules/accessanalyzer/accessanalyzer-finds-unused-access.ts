// Rights that nobody uses are there for the attacker.

import { atMost, every, fail, findCertain, notApplicable, orAbsent, pass, rule, type Verdict } from "@temelj/policy";

/** Beside an analyzer of outside access there is one of unused access, which looks back so many days at most (parameter). */
export const accessanalyzerFindsUnusedAccess = rule("accessanalyzer-finds-unused-access", {
  title: { en: "Unused access is looked for", cnr: "Traže se neiskorišćene dozvole" },
  severity: "low",
  on: "aws:accessanalyzer/analyzer:Analyzer",
  why: "Old roles, keys and permissions stay for ever, because nobody knows that they are not needed.",
  attack: "A key of a project that ended two years ago is found in a backup, and it still works.",
  fix: 'add an Analyzer with type: "ORGANIZATION_UNUSED_ACCESS"',
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html"],
  parameters: { days: 90 as number },
  check(analyzer, { config, inSameAccount }): Verdict {
    if (isUnusedAccess(analyzer)) {
      // AWS looks back 90 days unless told otherwise.
      return every(analyzer, ["configuration.unusedAccess.unusedAccessAge"], orAbsent(atMost(config.days)));
    }
    if (String(analyzer.type).endsWith("INTERNAL_ACCESS")) return notApplicable("it analyzes access from inside");
    const analyzers = inSameAccount("aws:accessanalyzer/analyzer:Analyzer");
    if (findCertain(analyzers, isUnusedAccess) !== undefined) return pass();
    return fail({ message: "no Analyzer of the account looks for unused access" });
  },
});

function isUnusedAccess({ type }: { readonly type?: string | undefined }): boolean {
  return String(type).endsWith("UNUSED_ACCESS");
}
