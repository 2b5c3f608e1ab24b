// The page's style: light and dark as the reader's system is, one column on a phone, plain on paper.

/** All of it; the page's policy names its hash. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #4a4a55; --paper: #fff; --panel: #f3f4f7; --line: #6b6f7b;
  --link: #0b4f9e; --critical: #8a0f1d; --high: #9c3a00; --medium: #6b5200; --low: #33566b; --good: #14622e; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --soft: #c0c2cc; --paper: #16171b; --panel: #22242b;
  --line: #8b8f9c; --link: #8dbdff; --critical: #ff9aa2; --high: #ffb07a; --medium: #f0cf6b; --low: #9cc9e6;
  --good: #84d79d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.said[lang="cnr"] { display: none; }
:root:has(#language-cnr:checked) .said[lang="cnr"] { display: inline; }
:root:has(#language-cnr:checked) .said[lang="en"] { display: none; }
fieldset { border: 1px solid var(--line); border-radius: .3rem; margin: 0; padding: .3rem .8rem; width: fit-content; }
nav { margin-top: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; list-style: none; }
.verdict { font-size: 1.4rem; font-weight: 700; margin: .5rem 0; }
.counts { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1rem 0; }
.counts div { background: var(--panel); border-radius: .3rem; padding: .5rem .9rem; }
.counts dt { color: var(--soft); }
.counts dd { margin: 0; font-size: 1.5rem; font-weight: 700; }
.tag { border: 1px solid currentcolor; border-radius: .8rem; padding: .05rem .6rem; font-size: .875rem; font-weight: 600;
  white-space: nowrap; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); }
.low { color: var(--low); } .passes, .in-order { color: var(--good); }
.fail, .fails, .not-in-order, .could-not-judge { color: var(--critical); }
.waived, .unknown, .advice, .nothing-judged { color: var(--medium); }
form { display: flex; flex-wrap: wrap; gap: .8rem; align-items: end; background: var(--panel); padding: .8rem;
  border-radius: .3rem; }
form[hidden] { display: none; }
form label { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 100%; gap: .2rem; font-weight: 600; }
select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
  border-radius: .3rem; padding: .35rem .6rem; min-height: 2.5rem; max-width: 100%; }
.group { content-visibility: auto; contain-intrinsic-size: auto 20rem; margin: 1.5rem 0; padding: 0 1rem 1rem;
  border-left: .3rem solid var(--line); }
.group[data-severity="critical"] { border-color: var(--critical); } .group[data-severity="high"] { border-color: var(--high); }
.group[data-severity="medium"] { border-color: var(--medium); } .group[data-severity="low"] { border-color: var(--low); }
.group > ul { padding: 0; list-style: none; }
.group > ul > li { background: var(--panel); border-radius: .3rem; margin: .6rem 0; padding: .6rem .9rem; }
.resource { font-weight: 700; }
.meta { color: var(--soft); }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: .4rem 0 0; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; }
code { font: .9375em ui-monospace, monospace; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .3rem .5rem .3rem 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; padding-left: .5rem; }
[hidden] { display: none; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --panel: #fff; --line: #777; --link: #000;
    --critical: #8a0f1d; --high: #9c3a00; --medium: #6b5200; --low: #33566b; --good: #14622e; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, form, fieldset, .skip { display: none; }
  .group { content-visibility: visible; }
  h2, h3, caption { break-after: avoid; }
  li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
