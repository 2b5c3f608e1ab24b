// The page's own words, in English and Montenegrin. What rules and programs say comes as they say it.

import type { LocalizedText } from "@temelj/kernel";
import type { Outcome, Severity } from "@temelj/policy";

import type { ControlResult } from "../control-results.ts";
import type { Verdict } from "../report-verdict.ts";
import { html, type Html } from "./html.ts";

/** Both languages; the style shows the chosen one. */
export function both({ en, cnr }: LocalizedText): Html {
  return en === cnr
    ? html`${en}`
    : html`<span class="said" lang="en">${en}</span><span class="said" lang="cnr">${cnr}</span>`;
}

/** An option's text, which can hold no element: the script changes it. */
export function option(value: string, { en, cnr }: LocalizedText): Html {
  return html`<option value="${value}" data-en="${en}" data-cnr="${cnr}">${en}</option>`;
}

export const outcomeWords: Readonly<Record<Outcome, LocalizedText>> = {
  fail: { en: "Fails", cnr: "Nije ispunjeno" },
  unknown: { en: "Not known", cnr: "Nije poznato" },
  waived: { en: "Waived", cnr: "Odobreno odstupanje" },
  "not-applicable": { en: "Does not apply", cnr: "Ne primjenjuje se" },
  pass: { en: "Passes", cnr: "Ispunjeno" },
};

export const severityWords: Readonly<Record<Severity, LocalizedText>> = {
  critical: { en: "Critical", cnr: "Kritično" },
  high: { en: "High", cnr: "Visoko" },
  medium: { en: "Medium", cnr: "Srednje" },
  low: { en: "Low", cnr: "Nisko" },
};

export const stateWords: Readonly<Record<ControlResult["state"], LocalizedText>> = {
  fails: { en: "Fails", cnr: "Nije ispunjeno" },
  waived: { en: "Waived", cnr: "Odobreno odstupanje" },
  passes: { en: "Passes", cnr: "Ispunjeno" },
  silent: { en: "No answer", cnr: "Bez odgovora" },
};

export const verdictWords: Readonly<Record<Verdict, LocalizedText>> = {
  "could-not-judge": { en: "Not all could be judged", cnr: "Nije sve moglo biti ocijenjeno" },
  "not-in-order": { en: "Not in order", cnr: "Nije u redu" },
  advice: { en: "In order, with advice", cnr: "U redu, uz preporuke" },
  "in-order": { en: "In order", cnr: "U redu" },
  "nothing-judged": { en: "Nothing was judged", cnr: "Ništa nije ocijenjeno" },
};

export const words = {
  title: { en: "Audit of Pulumi stacks", cnr: "Provjera Pulumi stekova" },
  language: { en: "Language", cnr: "Jezik" },
  skip: { en: "Skip to the findings", cnr: "Pređi na nalaze" },
  contents: { en: "On this page", cnr: "Na ovoj strani" },
  summary: { en: "Summary", cnr: "Sažetak" },
  findings: { en: "Findings", cnr: "Nalazi" },
  noFindings: {
    en: "Nothing fails, and nothing is left open.",
    cnr: "Nema neispunjenog i ništa nije ostalo otvoreno.",
  },
  noMatch: { en: "No finding is of this kind.", cnr: "Nema nalaza ove vrste." },
  frameworks: { en: "Laws and standards", cnr: "Propisi i standardi" },
  frameworksNote: {
    en: "Controls only as far as these rules look at them. A control that passes here may ask for more than rules can see.",
    cnr: "Kontrole samo u mjeri u kojoj ih ova pravila gledaju. Ispunjena kontrola može tražiti i ono što pravila ne vide.",
  },
  notByRules: { en: "Not looked at by these rules", cnr: "Ova pravila ih ne gledaju" },
  rules: { en: "All rules", cnr: "Sva pravila" },
  scope: { en: "What was judged", cnr: "Šta je ocijenjeno" },
  unjudged: { en: "Types that no rule judges", cnr: "Vrste koje nijedno pravilo ne ocjenjuje" },
  issues: { en: "Could not be judged", cnr: "Nije moglo biti ocijenjeno" },
  rule: { en: "Rule", cnr: "Pravilo" },
  severity: { en: "Severity", cnr: "Težina" },
  outcome: { en: "Outcome", cnr: "Ishod" },
  tenant: { en: "Tenant", cnr: "Organ" },
  framework: { en: "Law or standard", cnr: "Propis ili standard" },
  control: { en: "Control", cnr: "Kontrola" },
  controls: { en: "Controls", cnr: "Kontrole" },
  stack: { en: "Stack", cnr: "Stek" },
  stacks: { en: "Stacks", cnr: "Stekovi" },
  type: { en: "Type", cnr: "Vrsta" },
  resources: { en: "Resources", cnr: "Resursi" },
  why: { en: "Why it matters", cnr: "Zašto je važno" },
  fix: { en: "Fix", cnr: "Popravka" },
  sources: { en: "Sources", cnr: "Izvori" },
  path: { en: "Property", cnr: "Svojstvo" },
  given: { en: "Found", cnr: "Zatečeno" },
  allowed: { en: "Allowed", cnr: "Dozvoljeno" },
  where: { en: "Where", cnr: "Gdje" },
  waiver: { en: "Waiver", cnr: "Odstupanje" },
  until: { en: "until", cnr: "do" },
  advice: { en: "advice only", cnr: "samo preporuka" },
  filter: { en: "Show only", cnr: "Prikaži samo" },
  all: { en: "All", cnr: "Sve" },
  shown: { en: "Findings shown:", cnr: "Prikazano nalaza:" },
  reset: { en: "Show all", cnr: "Prikaži sve" },
  name: { en: "What it asks", cnr: "Šta traži" },
  state: { en: "State", cnr: "Stanje" },
  time: { en: "Time", cnr: "Vrijeme" },
  version: { en: "Version of temelj", cnr: "Verzija temelja" },
  english: {
    en: "What rules say of a resource is in English.",
    cnr: "Ono što pravila kažu o resursu je na engleskom.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
