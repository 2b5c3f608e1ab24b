// Annotations as the runner reads them: its own way of splitting a line into command, properties and message.

import fc from "fast-check";
import { expect, test } from "vitest";

import { formatGithub } from "./format-github.ts";
import { hostileReports, hostileTexts } from "../test/hostile-report.ts";
import { emptyReport, findingOf, sampleReport } from "../test/sample-report.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As actions/runner does: https://github.com/actions/runner, ActionCommand.TryParseV2. */
function commandOf(line: string): Command {
  const end = line.indexOf("::", 2);
  if (!line.startsWith("::") || end < 0) throw new Error(`no command: ${line}`);
  const [name = "", ...rest] = line.slice(2, end).split(" ");
  const pairs = rest
    .join(" ")
    .split(",")
    .map((pair) => pair.split("="));
  const properties = pairs.map(([key = "", ...value]) => [key, unescaped(value.join("="))]);
  return {
    name,
    properties: Object.fromEntries(properties) as Record<string, string>,
    message: unescaped(line.slice(end + 2)),
  };
}

function unescaped(text: string): string {
  const marks = [
    ["%0D", "\r"],
    ["%0A", "\n"],
    ["%3A", ":"],
    ["%2C", ","],
    ["%25", "%"],
  ] as const;
  return marks.reduce((found, [mark, character]) => found.replaceAll(mark, character), text);
}

function commands(text: string): readonly Command[] {
  return text
    .split(/[\r\n]/)
    .filter((line) => line !== "")
    .map(commandOf);
}

test("nothing found prints nothing", () => {
  expect(formatGithub(emptyReport)).toBe("");
});

test("a failure is an error at its place; a doubt is a warning; what is waived is a notice", () => {
  const found = commands(formatGithub(sampleReport));
  expect(found.map(({ name }) => name)).toEqual(["error", "error", "error", "warning", "notice"]);
  expect(found[0]).toEqual({
    name: "error",
    properties: { file: "stacks/municipality/index.ts", line: "12", col: "3", title: "s3-blocks-public-access" },
    message: 'scans: blockPublicAcls is false\nallowed: true\nfix: add <BucketPublicAccessBlock>, "strictly"',
  });
  expect(found[1]?.properties).toEqual({ title: "s3-encrypts" });
});

test("of more than ten of a kind the worst ten are shown, and the rest is counted", () => {
  const findings = Array.from({ length: 50 }, (_, index) =>
    findingOf("s3-logs", index < 25 ? "fail" : "unknown", index === 7 ? "critical" : "high", {
      urn: `urn:pulumi:a::b::c:d:E::${index}`,
      message: `finding ${index}`,
    }),
  );
  const found = commands(formatGithub({ ...sampleReport, findings }));
  expect(Object.groupBy(found, ({ name }) => name)).toMatchObject({
    error: expect.objectContaining({ length: 10 }) as unknown,
    warning: expect.objectContaining({ length: 10 }) as unknown,
    notice: [{ message: "30 more findings are in the summary and in the report" }],
  });
  expect(found[0]?.message).toContain("finding 7");
});

test.each(hostileTexts)("%j can't give the runner another command", (text) => {
  const findings = [
    findingOf(text, "fail", "high", { message: text, fix: text, source: { file: text, line: 1, column: 1 } }),
  ];
  const found = commands(formatGithub({ ...sampleReport, findings }));
  expect(found.map(({ name }) => name)).toEqual(["error"]);
  expect(
    Object.keys(found[0]?.properties ?? {}).filter((key) => !["file", "line", "col", "title"].includes(key)),
  ).toEqual([]);
});

test("no report prints anything but annotations, at most 30", () => {
  fc.assert(
    fc.property(hostileReports, (report) => {
      const found = commands(formatGithub(report));
      expect(found.length).toBeLessThanOrEqual(30);
      for (const { name } of found) expect(["error", "warning", "notice"]).toContain(name);
    }),
  );
});
