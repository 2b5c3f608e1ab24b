// The page as HTML: valid, closed to whatever a state file holds, of a size that a browser takes.

import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";

import type { AuditReport } from "./audit-report.ts";
import { formatHtml } from "./format-html.ts";
import { hostileReports, hostileTexts } from "../test/hostile-report.ts";
import { emptyReport, findingOf, sampleReport, urnOf } from "../test/sample-report.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Ours is one file: its style and its script have to be in it, and the policy holds their hashes.
    "require-csp-nonce": "off",
    "long-title": "off",
    // A list without markers is no list to some screen readers unless it says so; ours have visible structure.
    "no-redundant-role": "off",
    // The filters work at once and send nothing: there is nothing to submit.
    "wcag/h32": "off",
  },
});

function mistakes(page: string): readonly string[] {
  const { results } = validator.validateStringSync(page);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line }) => `${line} ${ruleId}: ${message}: ${page.split("\n")[line - 1]?.slice(0, 120)}`,
    ),
  );
}

describe("valid and accessible HTML", () => {
  test.each<[string, AuditReport]>([
    ["a report", sampleReport],
    ["an empty one", emptyReport],
  ])("%s", (_, report) => {
    expect(mistakes(formatHtml(report))).toEqual([]);
  });

  test("every report", () => {
    fc.assert(
      fc.property(hostileReports, (report) => {
        expect(mistakes(formatHtml(report))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

const saying = (message: string): AuditReport => ({
  ...sampleReport,
  findings: [findingOf("s3-logs", "fail", "low", { message, given: message, path: message, fix: message })],
});
const tagsOf = (page: string): readonly string[] => page.match(/<\/?[a-z][^\s>]*(?:\s[a-z-]+="[^"]*")*/gi) ?? [];

test.each(hostileTexts)("%j adds no element and no attribute", (text) => {
  const plain = formatHtml(saying(text === "" ? "" : "plain"));
  expect(tagsOf(formatHtml(saying(text)))).toEqual(tagsOf(plain));
});

test("an address that is none of the web is no link", () => {
  const rules = sampleReport.rules.map((rule) => ({
    ...rule,
    sources: ["javascript:alert(1)", "https://docs.example/a"],
  }));
  const page = formatHtml({ ...sampleReport, rules });
  expect(page).not.toContain('href="javascript:');
  expect(page).toContain('<a href="https://docs.example/a"');
});

test("a sealed value is not on the page", () => {
  const given = '{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","plaintext":"hunter2"}';
  const page = formatHtml({
    ...sampleReport,
    findings: [findingOf("s3-logs", "fail", "low", { given, message: given })],
  });
  expect(page).not.toContain("hunter2");
  expect(page).toContain("<code>(sealed)</code>");
});

test("tens of thousands of answers that pass are counted by rule, not listed; failures are all there", () => {
  const passes = Array.from({ length: 50_000 }, (_, index) =>
    findingOf("s3-logs", "pass", "low", { urn: urnOf("kotor-production", `passed-${index}`) }),
  );
  const failures = Array.from({ length: 500 }, (_, index) =>
    findingOf("s3-encrypts", "fail", "high", { urn: urnOf("kotor-production", `failed-${index}`) }),
  );
  const page = formatHtml({ ...sampleReport, findings: [...passes, ...failures] });
  expect(page).not.toContain("passed-");
  expect(page.match(/failed-\d+/g)).toHaveLength(500);
  expect(page).toContain('<td class="number">50000</td>');
  expect(page.length).toBeLessThan(1_000_000);
});

test("the page's own words are there in both languages", () => {
  const page = formatHtml(sampleReport);
  expect(page).toContain(
    '<span class="said" lang="en">Not in order</span><span class="said" lang="cnr">Nije u redu</span>',
  );
  expect(page).toContain("Pravilo s3-encrypts važi");
});
