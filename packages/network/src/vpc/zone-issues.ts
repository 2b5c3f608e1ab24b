// What may be wrong with the zones of a network.

import { issue, type Issue } from "@temelj/kernel";

import { zoneLetters } from "./plan-subnets.ts";

/** Issues of zone letters: unknown, given twice, too few. */
export function zoneIssues(zones: readonly string[]): Issue[] {
  const allowed = `letters of ${zoneLetters.join(", ")}`;
  const issues: Issue[] = [];
  for (const [position, zone] of zones.entries()) {
    if (!zoneLetters.some((letter) => letter === zone)) {
      const fix = "write only the letter: a for eu-central-1a";
      issues.push(issue("NETWORK_ZONE_UNKNOWN", `a zone is "${zone}"`, { allowed, fix }));
    }
    if (zones.indexOf(zone) !== position) {
      issues.push(issue("NETWORK_ZONE_REPEATED", `zone "${zone}" is given twice`, { fix: "remove one of them" }));
    }
  }
  if (zones.length < 2) {
    const message = `the network has ${zones.length} zone${zones.length === 1 ? "" : "s"}; one failure would stop it`;
    issues.push(issue("NETWORK_ZONES_TOO_FEW", message, { allowed: "two to four zones", fix: "add a zone" }));
  }
  return issues;
}
