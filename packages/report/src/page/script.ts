// The page's script: filters, and what only a script can put into another language. The page can be read without it.

/** All of it; the page's policy names its hash. */
export const pageScript = `
"use strict";
const form = document.getElementById("filters");
const shown = document.getElementById("shown");
const none = document.getElementById("no-match");
const groups = Array.from(document.querySelectorAll(".group"), (element) => ({
  element,
  outcome: element.dataset.outcome,
  severity: element.dataset.severity,
  frameworks: element.dataset.frameworks.split(" "),
  items: Array.from(element.querySelectorAll("li[data-tenant]")),
}));
function filter() {
  const { tenant, severity, framework, outcome } = Object.fromEntries(new FormData(form));
  let count = 0;
  for (const group of groups) {
    const fits = (outcome === "" || outcome === group.outcome) && (severity === "" || severity === group.severity) &&
      (framework === "" || group.frameworks.includes(framework));
    let inGroup = 0;
    for (const item of group.items) {
      const visible = fits && (tenant === "" || tenant === item.dataset.tenant);
      item.hidden = !visible;
      if (visible) inGroup += 1;
    }
    group.element.hidden = inGroup === 0;
    count += inGroup;
  }
  shown.textContent = String(count);
  none.hidden = count > 0;
}
function translate() {
  const language = document.getElementById("language-cnr").checked ? "cnr" : "en";
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-en]")) element.textContent = element.dataset[language];
}
for (const radio of document.querySelectorAll("input[name=language]")) radio.addEventListener("change", translate);
if (form !== null) {
  form.hidden = false;
  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
}
translate();
`;
