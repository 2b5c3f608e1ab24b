// Secrets in scripts: what a machine is given to run when it starts.

import { isSecretName, namesElsewhere } from "./secret-texts.ts";

const assignment = /(?:^|[\s;&{,"'])(?:export\s+)?([A-Za-z_][\w.-]*)["']?\s*[=:]\s*("[^"\n]*"|'[^'\n]*'|[^\s;&|]+)/g;
const forms: readonly (readonly [string, RegExp])[] = [
  ["an AWS access key", /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ["a token of a code host", /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|glpat-[\w-]{20,})\b/],
  ["a password in an address", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@$]+:[^\s/@$]+@/i],
];

/** What kind of secret a script holds; undefined when there is none to be seen. Never the secret itself. */
export function secretInScript(script: string): string | undefined {
  const form = forms.find(([, pattern]) => pattern.test(script));
  if (form !== undefined) return form[0];
  for (const [, name = "", quoted = ""] of script.matchAll(assignment)) {
    const value = quoted.replace(/^(["'])(.*)\1$/, "$2");
    if (isSecretName(name) && value.length > 3 && !/[$`<{]/.test(value) && !namesElsewhere(value))
      return `a value of ${name}`;
  }
  return undefined;
}

/** Text given as base64, as launch templates take it; other text as it is. */
export function fromBase64(text: string): string {
  const compact = text.replaceAll(/\s/g, "");
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return text;
  return Buffer.from(compact, "base64").toString("utf8");
}
