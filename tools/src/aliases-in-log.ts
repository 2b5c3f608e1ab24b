// Reads from the engine's log which former URNs it gave each resource.

/** Aliases by URN, from lines `Generated aliases for <urn>: [<urn> <urn>]`. Resources without aliases are left out. */
export function aliasesInLog(log: string): Readonly<Record<string, readonly string[]>> {
  const aliases: Record<string, readonly string[]> = {};
  for (const match of log.matchAll(/Generated aliases for (?<urn>urn:pulumi:.*?): \[(?<list>[^\n]*)\]/g)) {
    const { urn = "", list = "" } = match.groups ?? {};
    const found = list.split(/ (?=urn:pulumi:)/).filter((text) => text !== "");
    if (found.length > 0) aliases[urn] = found;
  }
  return aliases;
}
