// What everything comes to: by outcome, by control, by rule, by stack. What passed is counted here, not listed.

import type { LocalizedText } from "@temelj/kernel";

import { html, type Html, type HtmlPart } from "./html.ts";
import { both, outcomeWords, severityWords, stateWords, verdictWords, words } from "./words.ts";
import { outcomes, stackName, type CleanReport } from "../clean-report.ts";
import { frameworkResults, outcomeCounts, type FrameworkResult } from "../control-results.ts";
import { verdictOf } from "../report-verdict.ts";

/** The verdict, the counts, and what could not be judged. */
export function summarySection(report: CleanReport): Html {
  const { counts, issues = [] } = report;
  const verdict = verdictOf(report);
  return html`<section aria-labelledby="summary">
    <h2 id="summary">${both(words.summary)}</h2>
    <p class="verdict ${verdict}">${both(verdictWords[verdict])}</p>
    <dl class="counts">
      ${outcomes.map((outcome) => html`<div><dt>${both(outcomeWords[outcome])}</dt><dd>${counts[outcome]}</dd></div>`)}
    </dl>
    ${
      issues.length === 0
        ? undefined
        : html`<h3>${both(words.issues)}</h3>
    <ul>${issues.map(({ code, message, fix }) => html`<li lang="en"><code>${code}</code> ${message}${fix === undefined ? undefined : `; fix: ${fix}`}</li>`)}</ul>`
    }
  </section>`;
}

/** Each framework, control by control, as far as rules look. */
export function frameworksSection(report: CleanReport): Html | undefined {
  const results = frameworkResults(report).filter(({ controls }) => controls.length > 0);
  if (results.length === 0) return undefined;
  return html`<section aria-labelledby="frameworks">
    <h2 id="frameworks">${both(words.frameworks)}</h2>
    <p>${both(words.frameworksNote)}</p>
    ${results.map(frameworkTable)}
  </section>`;
}

function frameworkTable({ framework, controls }: FrameworkResult): Html {
  const left = framework.controls.length - controls.length;
  const version = framework.version === undefined ? undefined : ` (${framework.version})`;
  const rows = controls.map(({ control, rules, counts, state }) => [
    html`<th scope="row">${control.id}</th><td lang="en">${control.title === control.id ? undefined : control.title}</td><td class="${state}">${both(stateWords[state])}</td><td><code>${rules.join(" ")}</code></td>`,
    numbers([counts.fail, counts.unknown, counts.waived, counts.pass]),
  ]);
  return html`${table(
    [html`${both(framework.title)}`, version],
    [words.control, words.name, words.state, words.rules],
    [outcomeWords.fail, outcomeWords.unknown, outcomeWords.waived, outcomeWords.pass],
    rows,
  )}${left === 0 ? undefined : html`<p>${both(words.notByRules)}: ${left}</p>`}`;
}

/** Every rule with the number of its answers. */
export function rulesSection({ rules, findings }: CleanReport): Html | undefined {
  if (rules.length === 0) return undefined;
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const rows = rules.map(({ id, title, severity }) => {
    const counts = outcomeCounts(byRule.get(id) ?? []);
    return [
      html`<th scope="row"><code>${id}</code></th><td>${both(title)}</td><td class="${severity}">${both(severityWords[severity])}</td>`,
      numbers(outcomes.map((outcome) => counts[outcome])),
    ];
  });
  return html`<section aria-labelledby="rules">
    <h2 id="rules">${both(words.rules)}</h2>
    ${table(
      undefined,
      [words.rule, words.name, words.severity],
      outcomes.map((outcome) => outcomeWords[outcome]),
      rows,
    )}
  </section>`;
}

/** The stacks that were read, and the types that nobody looked at. */
export function scopeSection({ stacks, coverage, asOf, tool }: CleanReport): Html {
  const stackRows = stacks.map((stack) => [
    html`<th scope="row"><bdi>${stackName(stack)}</bdi></th><td><bdi>${stack.tenant}</bdi></td>`,
    numbers([stack.resources]),
  ]);
  const typeRows = coverage.unjudged.map(({ type, resources }) => [
    html`<th scope="row"><code>${type}</code></th>`,
    numbers([resources]),
  ]);
  return html`<section aria-labelledby="scope">
    <h2 id="scope">${both(words.scope)}</h2>
    <p>${both(words.version)}: ${tool.version}${asOf === undefined ? undefined : html`<br>${both(words.time)}: <time>${asOf}</time>`}</p>
    ${stacks.length === 0 ? undefined : table(both(words.stacks), [words.stack, words.tenant], [words.resources], stackRows)}
    ${typeRows.length === 0 ? undefined : table(both(words.unjudged), [words.type], [words.resources], typeRows)}
  </section>`;
}

function table(
  caption: HtmlPart,
  texts: readonly LocalizedText[],
  counts: readonly LocalizedText[],
  rows: readonly HtmlPart[],
): Html {
  const heads = [
    texts.map((name) => html`<th scope="col">${both(name)}</th>`),
    counts.map((name) => html`<th scope="col" class="number">${both(name)}</th>`),
  ];
  return html`<table>
      ${caption === undefined ? undefined : html`<caption>${caption}</caption>`}
      <thead><tr>${heads}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row}</tr>`)}</tbody>
    </table>`;
}

function numbers(values: readonly (number | undefined)[]): HtmlPart {
  return values.map((value) => html`<td class="number">${value}</td>`);
}
