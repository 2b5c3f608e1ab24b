// An audit as OSCAL assessment results: what was seen of each resource, and what that comes to for each control.

import type { AuditReport } from "./audit-report.ts";
import { cleanReport, noteworthy, type CleanReport } from "./clean-report.ts";
import { frameworkResults, outcomeCounts, type ControlResult, type FrameworkResult } from "./control-results.ts";
import {
  observation,
  observed,
  ruleObservation,
  ruleObservationUuid,
  type ObservedFinding,
} from "./oscal-observations.ts";
import {
  inventory,
  line,
  metadata,
  origin,
  oscalDocument,
  property,
  timeOf,
  token,
  toolComponent,
  uuidOf,
} from "./oscal-parts.ts";

/** OSCAL asks for an assessment plan. */
const noPlan = {
  uuid: uuidOf("resource", "assessment plan"),
  title: "No assessment plan",
  description: "The audit followed no written plan: it asked every rule about every resource of its type.",
};

/**
 * OSCAL assessment results, JSON. A control is "satisfied" only as far as rules look at it, and its description says
 * so; one whose rules had nothing to judge has no finding.
 */
export function formatOscal(report: AuditReport): string {
  const clean = cleanReport(report);
  const notable = observed(clean.findings.filter(noteworthy));
  const silent = clean.findings.filter((finding) => !noteworthy(finding));
  const quiet = Map.groupBy(silent, ({ rule }) => rule);
  const frameworks = frameworkResults(clean);
  const observations = [
    ...notable.map((one) => observation(clean, one)),
    ...clean.rules.flatMap((rule) => {
      const findings = quiet.get(rule.id);
      return findings === undefined ? [] : [ruleObservation(clean, rule, outcomeCounts(findings))];
    }),
  ];
  const uuids = new Map(notable.map(({ finding, uuid }) => [finding, uuid]));
  const findings = frameworks.flatMap((result) => controlFindings(clean, result, uuids));
  const items = inventory(notable.map(({ finding }) => finding));
  return oscalDocument("assessment-results", {
    metadata: metadata(clean, "Audit of Pulumi stacks"),
    "import-ap": { href: `#${noPlan.uuid}` },
    results: [
      {
        uuid: uuidOf("result", timeOf(clean), JSON.stringify(clean.counts)),
        title: "temelj audit",
        description: descriptionOf(clean),
        start: timeOf(clean),
        end: timeOf(clean),
        props: Object.entries(clean.counts).map(([name, count]) => property(`answers-${name}`, count)),
        "local-definitions": {
          components: [toolComponent(clean)],
          ...(items.length === 0 ? {} : { "inventory-items": items }),
        },
        "reviewed-controls": reviewed(frameworks),
        ...(observations.length === 0 ? {} : { observations }),
        ...(findings.length === 0 ? {} : { findings }),
      },
    ],
    "back-matter": {
      resources: [{ ...noPlan, base64: { "media-type": "text/plain", value: base64(noPlan.description) } }],
    },
  });
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}

function descriptionOf({ stacks, rules, coverage, issues = [] }: CleanReport): string {
  const unjudged = coverage.unjudged.reduce((sum, { resources }) => sum + resources, 0);
  return [
    `${rules.length} rules over ${stacks.length} stacks.`,
    ...(unjudged === 0 ? [] : [`No rule judges ${unjudged} resources of ${coverage.unjudged.length} types.`]),
    ...issues.map(({ code, message }) => `${code}: ${line(message)}.`),
  ].join(" ");
}

/** The controls that rules looked at, framework by framework. */
function reviewed(frameworks: readonly FrameworkResult[]): object {
  const selections = frameworks
    .filter(({ controls }) => controls.length > 0)
    .map(({ framework, controls }) => ({
      description: line(framework.title.en),
      props: [property("framework", framework.id)],
      "include-controls": [...new Set(controls.map(({ control }) => controlId(framework.id, control.id)))].map(
        (id) => ({
          "control-id": id,
        }),
      ),
    }));
  // OSCAL asks for a selection; "all" would claim what nobody looked at.
  const none = [
    { description: "No rule of this audit names a control.", "include-controls": [{ "control-id": "none" }] },
  ];
  return { "control-selections": selections.length === 0 ? none : selections };
}

function controlFindings(
  report: CleanReport,
  { framework, controls }: FrameworkResult,
  uuids: ReadonlyMap<ObservedFinding["finding"], string>,
): readonly object[] {
  return controls
    .filter(({ state }) => state !== "silent")
    .map((result) => {
      const { control, state } = result;
      return {
        uuid: uuidOf("finding", framework.id, control.id),
        title: line(`${framework.title.en} ${control.id}: ${control.title}`),
        description: saidOf(result),
        origins: [origin(report)],
        target: {
          type: "objective-id",
          "target-id": `${controlId(framework.id, control.id)}_obj`,
          props: [property("framework", framework.id), property("control", control.id)],
          status: {
            state: state === "passes" ? "satisfied" : "not-satisfied",
            reason: state === "passes" ? "pass" : "fail",
          },
        },
        "related-observations": related(result, uuids).map((uuid) => ({ "observation-uuid": uuid })),
      };
    });
}

function related(
  { findings }: ControlResult,
  uuids: ReadonlyMap<ObservedFinding["finding"], string>,
): readonly string[] {
  return [...new Set(findings.map((finding) => uuids.get(finding) ?? ruleObservationUuid(finding.rule)))];
}

function saidOf({ rules, counts }: ControlResult): string {
  const { pass, fail, unknown, waived } = counts;
  const answers = `${pass} answers pass, ${fail} fail, ${unknown} are not known, ${waived} are waived`;
  return `Judged only as far as ${rules.length} rules look at it (${rules.join(", ")}): ${answers}.`;
}

/** As NIST's own catalogue writes its controls; those of other frameworks after the framework. */
function controlId(framework: string, control: string): string {
  const nist = framework.startsWith("nist-800-53") ? /^([a-z]{2}-\d+)(?:\((\d+)\))?$/i.exec(control) : null;
  if (nist !== null) return `${nist[1]}${nist[2] === undefined ? "" : `.${nist[2]}`}`.toLowerCase();
  return token(`${framework}_${control}`);
}
