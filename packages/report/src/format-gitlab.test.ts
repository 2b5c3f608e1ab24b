// GitLab's report by GitLab's own schema, and by what its documentation asks beyond that.

import fc from "fast-check";
import { expect, test } from "vitest";

import { formatGitlab } from "./format-gitlab.ts";
import { hostileReports } from "../test/hostile-report.ts";
import { emptyReport, sampleReport } from "../test/sample-report.ts";
import { schemaCheck } from "../test/schema-check.ts";

interface Violation {
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const check = schemaCheck("gitlab-codeclimate.json");

test("nothing found is an empty list", () => {
  expect(JSON.parse(formatGitlab(emptyReport))).toEqual([]);
});

test("a failure has its place in the repository; what is waived is for information", () => {
  const violations = JSON.parse(formatGitlab(sampleReport)) as readonly unknown[];
  expect(violations).toHaveLength(5);
  expect(violations[0]).toEqual({
    description: 'scans: blockPublicAcls is false; allowed: true; fix: add <BucketPublicAccessBlock>, "strictly"',
    check_name: "s3-blocks-public-access",
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: "blocker",
    location: { path: "stacks/municipality/index.ts", lines: { begin: 12 } },
  });
  expect(violations[4]).toMatchObject({ severity: "info", location: { path: "municipality/budva-production" } });
});

test("every report fits: known severities, relative paths, fingerprints once", () => {
  fc.assert(
    fc.property(hostileReports, (report) => {
      const violations = JSON.parse(formatGitlab(report)) as readonly Violation[];
      expect(violations.flatMap(check)).toEqual([]);
      expect(new Set(violations.map(({ fingerprint }) => fingerprint)).size).toBe(violations.length);
      for (const { severity, location } of violations) {
        expect(["info", "minor", "major", "critical", "blocker"]).toContain(severity);
        expect(location.path).toMatch(/^[^/]/);
        expect(location.path.split("/")).not.toContain("..");
        expect(location.lines.begin).toBeGreaterThan(0);
      }
    }),
  );
});
