// Decides the order of organizational units: parents before children, no cycles, not too deep.

import { compareText, issue, suggest, type Issue } from "@temelj/kernel";

import type { UnitChoice } from "./organization-choices.ts";

/** An organizational unit, as it is registered. */
export interface PlannedUnit {
  readonly code: string;
  readonly name: string;
  /** Absent below the root. */
  readonly parent?: string;
}

/**
 * Levels of organizational units below the root.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
const deepest = 5;
const longestName = 128;

/** The units in an order in which they can be created. Adds what is wrong to `issues`. */
export function plannedUnits(units: readonly UnitChoice[], issues: Issue[]): readonly PlannedUnit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const levels = new Map<string, number>();
  for (const { code, name, parent } of units) {
    if (name.length === 0 || name.length > longestName) {
      const allowed = `1 to ${longestName} characters`;
      issues.push(issue("ORGANIZATION_UNIT_NAME_INVALID", `the name of unit "${code}" is "${name}"`, { allowed }));
    }
    if (parent !== undefined && !byCode.has(parent)) {
      issues.push(
        unknownUnit(`unit "${code}" has the parent "${parent}", which is no unit`, parent, [...byCode.keys()]),
      );
    }
    levels.set(code, levelOf(code, byCode, issues));
  }
  const level = ({ code }: UnitChoice): number => levels.get(code) ?? 0;
  return units
    .toSorted((left, right) => level(left) - level(right) || compareText(left.code, right.code))
    .map(({ code, name, parent }) => ({ code, name, ...(parent === undefined ? {} : { parent }) }));
}

/** The issue of a unit that is not there, with the nearest that is. */
export function unknownUnit(message: string, given: string, known: readonly string[]): Issue {
  const near = suggest(given, known);
  return issue("ORGANIZATION_UNIT_UNKNOWN", message, {
    allowed: known.join(", "),
    fix: near === undefined ? "add the unit, or correct the reference" : `use "${near}"`,
  });
}

function levelOf(code: string, byCode: ReadonlyMap<string, UnitChoice>, issues: Issue[]): number {
  const path = [code];
  for (let parent = byCode.get(code)?.parent; parent !== undefined; parent = byCode.get(parent)?.parent) {
    if (path.includes(parent)) {
      const message = `units are above each other in a circle: ${[...path, parent].join(" below ")}`;
      // Each member of the circle finds it: the one that comes first by code says so.
      const first = parent === code && path.every((each) => code <= each);
      if (first) issues.push(issue("ORGANIZATION_UNITS_CIRCULAR", message, { fix: "put one of them below the root" }));
      return path.length;
    }
    path.push(parent);
  }
  if (path.length > deepest) {
    const message = `unit "${code}" is ${path.length} levels below the root: ${path.toReversed().join(" > ")}`;
    issues.push(issue("ORGANIZATION_UNITS_TOO_DEEP", message, { allowed: `at most ${deepest} levels` }));
  }
  return path.length;
}
