// What is to be done, as an OSCAL plan of action and milestones: one item for each rule that does not hold.

import type { AuditReport } from "./audit-report.ts";
import { cleanReport, noteworthy, type CleanReport } from "./clean-report.ts";
import { observation, observed, type ObservedFinding } from "./oscal-observations.ts";
import { inventory, line, metadata, origin, oscalDocument, property, toolComponent, uuidOf } from "./oscal-parts.ts";

/** What is one risk: failures of a rule, doubts about it, or its failures under one waiver. */
type RiskGroup = readonly [key: string, findings: readonly ObservedFinding[]];

/**
 * An OSCAL plan of action and milestones, JSON. A waived failure is a risk with an approved deviation and the waiver's
 * last day as its deadline. OSCAL asks for an item: where there is nothing to do, the one item says so.
 */
export function formatOscalPoam(report: AuditReport): string {
  const clean = cleanReport(report);
  const notable = observed(clean.findings.filter(noteworthy));
  const groups = [...Map.groupBy(notable, ({ finding }) => riskKey(finding))];
  const items = inventory(notable.map(({ finding }) => finding));
  return oscalDocument("plan-of-action-and-milestones", {
    metadata: metadata(clean, "What an audit of Pulumi stacks leaves to do"),
    "system-id": { "identifier-type": "https://ietf.org/rfc/rfc4122", id: systemId(clean) },
    "local-definitions": {
      components: [toolComponent(clean)],
      ...(items.length === 0 ? {} : { "inventory-items": items }),
    },
    ...(notable.length === 0
      ? {}
      : {
          observations: notable.map((one) => observation(clean, one)),
          risks: groups.map((group) => risk(clean, group)),
        }),
    "poam-items": groups.length === 0 ? [nothingToDo] : groups.map((group) => poamItem(clean, group)),
  });
}

const nothingToDo = {
  uuid: uuidOf("poam-item", "nothing to do"),
  title: "Nothing to do",
  description: "The audit found no failure, no doubt and no waived failure.",
};

function riskKey({ rule, outcome, waiver }: ObservedFinding["finding"]): string {
  return JSON.stringify([rule, outcome, waiver?.ticket ?? "", waiver?.expires ?? ""]);
}

/** The stacks that were judged are the system. */
function systemId({ stacks }: CleanReport): string {
  return uuidOf("system", ...stacks.map(({ project, stack }) => `${project}/${stack}`));
}

function risk(report: CleanReport, [key, group]: RiskGroup): object {
  const { finding } = first(group);
  const { about, outcome, waiver, severity } = finding;
  const expires = waiver === undefined ? undefined : `${waiver.expires}T23:59:59Z`;
  const fixes = new Set(group.map((one) => one.finding.fix ?? one.finding.about.fix).filter((fix) => fix !== ""));
  return {
    uuid: uuidOf("risk", key),
    title: line(about.title.en),
    description: titleOf(group),
    statement: line(about.why || about.title.en),
    props: [property("rule", finding.rule), property("outcome", outcome)],
    status: outcome === "waived" ? "deviation-approved" : "open",
    origins: [origin(report)],
    characterizations: [
      {
        origin: origin(report),
        facets: [{ name: "severity", system: "https://temelj.example/ns/severity", value: severity }],
      },
    ],
    ...(expires === undefined ? {} : { deadline: expires }),
    ...(fixes.size === 0
      ? {}
      : {
          remediations: [...fixes].map((fix) => ({
            uuid: uuidOf("remediation", key, fix),
            lifecycle: "recommendation",
            title: line(about.title.en),
            description: line(fix),
          })),
        }),
    "related-observations": references(group),
  };
}

function poamItem(report: CleanReport, [key, group]: RiskGroup): object {
  const { finding } = first(group);
  return {
    uuid: uuidOf("poam-item", key),
    title: line(`${finding.rule}: ${finding.about.title.en}`),
    description: titleOf(group),
    props: [property("severity", finding.severity), ...finding.about.controls.map((id) => property("control", id))],
    origins: [origin(report)],
    "related-observations": references(group),
    "related-risks": [{ "risk-uuid": uuidOf("risk", key) }],
  };
}

const said = { fail: "fail", unknown: "are not known to pass", waived: "fail and are waived" } as const;

function titleOf(group: readonly ObservedFinding[]): string {
  const { outcome, waiver } = first(group).finding;
  const what = outcome === "fail" || outcome === "unknown" || outcome === "waived" ? said[outcome] : outcome;
  const until =
    waiver === undefined ? "" : ` until ${waiver.expires} by ${line(waiver.approver)} (${line(waiver.ticket)})`;
  return `${group.length} resources ${what}${until}.`;
}

function references(group: readonly ObservedFinding[]): readonly object[] {
  return group.map(({ uuid }) => ({ "observation-uuid": uuid }));
}

function first(group: readonly ObservedFinding[]): ObservedFinding {
  const [one] = group;
  if (one === undefined) throw new Error("a group has no findings");
  return one;
}
