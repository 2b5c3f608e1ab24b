// An audit as one page that needs nothing else: no network, no script for reading, two languages, screen and paper.

import { createHash } from "node:crypto";

import type { AuditReport } from "./audit-report.ts";
import { cleanReport } from "./clean-report.ts";
import { findingsSection } from "./page/findings-section.ts";
import { html, Html } from "./page/html.ts";
import { frameworksSection, rulesSection, scopeSection, summarySection } from "./page/overview-sections.ts";
import { pageScript } from "./page/script.ts";
import { pageStyle } from "./page/style.ts";
import { both, words } from "./page/words.ts";

/** The page. Failures, doubts and waived failures are there in full; what passed is counted by rule. */
export function formatHtml(report: AuditReport): string {
  const clean = cleanReport(report);
  const frameworks = frameworksSection(clean);
  const rules = rulesSection(clean);
  const contents = [
    link("summary", words.summary),
    link("findings", words.findings),
    frameworks === undefined ? undefined : link("frameworks", words.frameworks),
    rules === undefined ? undefined : link("rules", words.rules),
    link("scope", words.scope),
  ];
  const page = html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="referrer" content="no-referrer">
  <title>${words.title.en}</title>
  <style>${new Html(pageStyle)}</style>
</head>
<body>
  <a class="skip" href="#findings">${both(words.skip)}</a>
  <header>
    <h1>${both(words.title)}</h1>
    <fieldset>
      <legend>${both(words.language)}</legend>
      <label><input type="radio" name="language" id="language-en" checked> <span lang="en">English</span></label>
      <label><input type="radio" name="language" id="language-cnr"> <span lang="cnr">Crnogorski</span></label>
    </fieldset>
  </header>
  <nav aria-labelledby="contents">
    <strong id="contents">${both(words.contents)}</strong>
    <ul>${contents}</ul>
  </nav>
  <main>
  ${summarySection(clean)}
  ${findingsSection(clean)}
  ${frameworks}
  ${rules}
  ${scopeSection(clean)}
  </main>
  <footer><p>${both(words.english)}</p></footer>
  <script>${new Html(pageScript)}</script>
</body>
</html>
`;
  return page.text;
}

/** Only this style and this script; nothing is loaded, sent or framed. */
const policy = [
  "default-src 'none'",
  `style-src '${hashOf(pageStyle)}'`,
  `script-src '${hashOf(pageScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

function link(id: string, name: { readonly en: string; readonly cnr: string }): Html {
  return html`<li><a href="#${id}">${both(name)}</a></li>`;
}
