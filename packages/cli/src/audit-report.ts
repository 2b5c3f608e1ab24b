// What an audit came to, as the report that every format is written from.

import { readFrameworks } from "@temelj/framework";
import { success, type Result } from "@temelj/kernel";
import type { Plan } from "@temelj/plan";
import { frameworksFolder } from "@temelj/policies";
import type { AuditReport, ReportFramework, ReportStack } from "@temelj/report";

import type { Audit } from "./commands/audit.ts";
import { version } from "./version.ts";

/** The tag by which a stack says whom it serves. */
const tenantTag = "temelj:tenant";

/** The report of an audit, without a time and without frameworks. */
export function auditReport(audit: Audit): AuditReport {
  const { plans, rules, findings, counts, coverage, issues } = audit;
  return {
    tool: { version },
    findings,
    rules,
    counts,
    coverage,
    stacks: plans.map(({ file, plan }) => ({ file, ...stackOf(plan) })),
    issues,
  };
}

/** The laws and standards to report by. */
export function reportFrameworks(audit: Audit): Result<readonly ReportFramework[]> {
  const rules = new Set(audit.rules.map(({ id }) => id));
  const read = readFrameworks(frameworksFolder, { rules: audit.allRules });
  if (!read.ok) return read;
  const found = read.value.map(({ id, title, version: edition, source, controls }): ReportFramework => {
    const judged = controls.map((control) => ({
      id: control.id,
      title: control.title,
      rules: control.rules.filter((rule) => rules.has(rule)),
    }));
    return { id, title, version: edition, source, controls: judged };
  });
  const proving = found.filter(({ controls }) => controls.some((control) => control.rules.length > 0));
  return success(audit.framework === undefined ? proving : found.filter(({ id }) => id === audit.framework));
}

function stackOf({ project, stack, resources }: Plan): ReportStack {
  const tenants = new Set(resources.flatMap(({ inputs }) => tenantIn(inputs["tags"])));
  const [tenant] = tenants;
  const known = tenants.size === 1 && tenant !== undefined ? { tenant } : {};
  return { project, stack, resources: resources.length, ...known };
}

function tenantIn(tags: unknown): readonly string[] {
  if (typeof tags !== "object" || tags === null || !(tenantTag in tags)) return [];
  const tenant = tags[tenantTag];
  return typeof tenant === "string" ? [tenant] : [];
}
