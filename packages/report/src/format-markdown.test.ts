// Markdown as a renderer of GitHub's dialect shows it.

import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";

import { formatGithubSummary, formatMarkdown } from "./format-markdown.ts";
import { hostileReports } from "../test/hostile-report.ts";
import { emptyReport, findingOf, sampleReport, urnOf } from "../test/sample-report.ts";

function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

test("what it comes to stands first, then what fails, with the place and the fix", () => {
  const page = rendered(formatMarkdown(sampleReport));
  expect(page).toContain("<strong>Not in order:</strong> 3 fail, 1 not known, 1 waived, 1 pass, 1 do not apply.");
  const headings = [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
  expect(headings).toEqual([
    "Could not be judged",
    "Frameworks",
    "Types that no rule judges",
    "Rule s3-blocks-public-access holds (critical)",
    "Rule s3-encrypts holds (high)",
    "Waiver expired (high)",
    "Rule s3-encrypts holds (unknown, high)",
    "Rule s3-is-versioned holds (waived, medium)",
  ]);
  expect(page).toContain("<code>stacks/municipality/index.ts:12</code>");
  expect(page).toContain("blockPublicAcls is false; fix: add &lt;BucketPublicAccessBlock&gt;");
});

test("nothing judged is said, not praised", () => {
  expect(formatMarkdown(emptyReport)).toContain("**Nothing was judged:**");
});

test("no text becomes markup, and every finding is one row of seven cells", () => {
  fc.assert(
    fc.property(hostileReports, (report) => {
      const page = rendered(formatMarkdown(report));
      const tags = new Set(
        [...page.matchAll(/<(\/?[a-z][a-z0-9]*)(?:\s[^>]*)?>/gi)].map(([, tag]) => tag?.replace("/", "")),
      );
      const expected = new Set([
        "h1",
        "h2",
        "p",
        "strong",
        "ul",
        "li",
        "code",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
      ]);
      expect([...tags].filter((tag) => !expected.has(tag ?? ""))).toEqual([]);
      const rows = page
        .split("<tr>")
        .slice(1)
        .filter((row) => row.includes("<td>"));
      const found = report.findings.filter(({ outcome }) => ["fail", "unknown", "waived"].includes(outcome));
      const sizes = rows.map((row) => row.split("<td>").length - 1);
      expect(sizes.filter((size) => size === 7)).toHaveLength(found.length);
      expect(sizes.filter((size) => size !== 6 && size !== 7)).toEqual([]);
    }),
  );
});

test("a summary of a step stays below what GitHub takes, and says what it leaves out", () => {
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    findingOf("s3-logs", "fail", "low", { urn: urnOf("kotor-production", `b${index}`) }),
  );
  const text = formatGithubSummary({ ...sampleReport, findings });
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  const rows = text.split("\n").filter((row) => row.includes("<code>b")).length;
  expect(text).toContain(`**${20_000 - rows} more findings are left out here; other formats have all of them.**`);
  expect(rows).toBeGreaterThan(1000);
});
