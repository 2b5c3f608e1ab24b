// What someone must look at, in full: a group for each rule and outcome, an item for each resource.

import { html, type Html, type HtmlPart } from "./html.ts";
import { both, option, outcomeWords, severityWords, words } from "./words.ts";
import { noteworthy, severities, stackName, type CleanReport, type PlacedFinding } from "../clean-report.ts";
import { controlNames, frameworksOf } from "../control-results.ts";
import { locationOf } from "../location.ts";

/** All failures, doubts and waived failures, with filters that work where scripts do. */
export function findingsSection(report: CleanReport): Html {
  const findings = report.findings.filter(noteworthy);
  const controls = controlNames(frameworksOf(report));
  const groups = [...Map.groupBy(findings, ({ outcome, rule }) => JSON.stringify([outcome, rule])).values()];
  return html`<section aria-labelledby="findings">
    <h2 id="findings" tabindex="-1">${both(words.findings)}</h2>
    ${
      findings.length === 0
        ? html`<p>${both(words.noFindings)}</p>`
        : [filters(report, findings), groups.map((group, index) => groupOf(group, index, controls))]
    }
  </section>`;
}

function filters(report: CleanReport, findings: readonly PlacedFinding[]): Html {
  const tenants = [...new Set(findings.flatMap(({ stack: { tenant } }) => tenant ?? []))].toSorted();
  const outcomes = (["fail", "unknown", "waived"] as const).filter((one) => findings.some((f) => f.outcome === one));
  const present = severities.filter((one) => findings.some(({ severity }) => severity === one));
  const all = option("", words.all);
  return html`<form id="filters" hidden aria-labelledby="filters-title">
      <strong id="filters-title">${both(words.filter)}</strong>
      <label>${both(words.tenant)} <select name="tenant">${all}${tenants.map((tenant) => option(tenant, same(tenant)))}</select></label>
      <label>${both(words.severity)} <select name="severity">${all}${present.map((one) => option(one, severityWords[one]))}</select></label>
      <label>${both(words.framework)} <select name="framework">${all}${frameworksOf(report).map(({ id, title }) => option(id, title))}</select></label>
      <label>${both(words.outcome)} <select name="outcome">${all}${outcomes.map((one) => option(one, outcomeWords[one]))}</select></label>
      <button type="reset">${both(words.reset)}</button>
      <span role="status">${both(words.shown)} <span id="shown">${findings.length}</span></span>
    </form>
    <p id="no-match" hidden>${both(words.noMatch)}</p>`;
}

function groupOf(
  findings: readonly PlacedFinding[],
  index: number,
  controls: ReadonlyMap<string, readonly string[]>,
): Html | undefined {
  const [finding] = findings;
  if (finding === undefined) return undefined;
  const { about, outcome, severity, rule } = finding;
  const proves = controls.get(rule) ?? [];
  const frameworks = [...new Set(proves.map((name) => name.slice(0, name.indexOf(":"))))].join(" ");
  return html`<article class="group" data-outcome="${outcome}" data-severity="${severity}" data-frameworks="${frameworks}" aria-labelledby="group-${index}">
      <h3 id="group-${index}">${both(about.title)}</h3>
      <p><span class="tag ${severity}">${both(severityWords[severity])}</span> <span class="tag ${outcome}">${both(outcomeWords[outcome])}</span> <code>${rule}</code></p>
      <dl class="facts">
        ${fact(words.why, text(about.why))}
        ${fact(words.fix, text(about.fix))}
        ${fact(words.controls, text(proves.join(", ")))}
        ${fact(words.sources, sources(about.sources))}
      </dl>
      <ul>
        ${findings.map(itemOf)}
      </ul>
    </article>`;
}

function itemOf(finding: PlacedFinding): Html {
  const { name, type, stack, message, path, given, allowed, fix, about, waiver, blocking, outcome } = finding;
  const { path: file, line, known } = locationOf(finding);
  const advice = !blocking && outcome !== "waived" ? html` · ${both(words.advice)}` : undefined;
  return html`<li data-tenant="${stack.tenant ?? ""}">
          <span class="resource"><bdi>${name}</bdi></span>
          <span class="meta"><bdi>${type}</bdi> · <bdi>${stackName(stack)}</bdi>${stack.tenant === undefined ? undefined : html` · <bdi>${stack.tenant}</bdi>`}${advice}</span>
          <div lang="en"><bdi>${message}</bdi></div>
          <dl class="facts">
            ${fact(words.path, code(path))}
            ${fact(words.given, code(given))}
            ${fact(words.allowed, text(allowed))}
            ${fact(words.fix, fix === about.fix ? undefined : text(fix))}
            ${fact(words.where, known ? code(`${file}:${line}`) : undefined)}
            ${fact(words.waiver, waiver === undefined ? undefined : html`${waiver.ticket}, ${waiver.approver}, ${both(words.until)} ${waiver.expires}`)}
          </dl>
        </li>`;
}

function fact(name: { readonly en: string; readonly cnr: string }, value: HtmlPart): Html | undefined {
  return value === undefined ? undefined : html`<dt>${both(name)}</dt><dd>${value}</dd>`;
}

function text(value: string | undefined): Html | undefined {
  return value === undefined || value === "" ? undefined : html`<span lang="en">${value}</span>`;
}

function code(value: string | number | boolean | undefined): Html | undefined {
  return value === undefined ? undefined : html`<code>${String(value)}</code>`;
}

/** Only addresses of the web are links. */
function sources(addresses: readonly string[]): HtmlPart {
  if (addresses.length === 0) return undefined;
  return addresses.map((address, index) => {
    const shown =
      /^https?:\/\//.test(address) && URL.canParse(address)
        ? html`<a href="${address}" rel="noreferrer">${address}</a>`
        : address;
    return [index === 0 ? undefined : html`<br>`, shown];
  });
}

function same(name: string): { readonly en: string; readonly cnr: string } {
  return { en: name, cnr: name };
}
