import { IssueError, type Issue } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import { planLogArchive, type LogArchiveChoices } from "./plan-log-archive.ts";
import { planTrail, type TrailChoices } from "./plan-trail.ts";

const choices: LogArchiveChoices = { region: "eu-central-1", partition: "aws" };

describe("an archive of which nothing but its place is said", () => {
  test("locks logs for 400 days, against everybody", () => {
    expect(planLogArchive("log-archive", choices)).toEqual({
      region: "eu-central-1",
      partition: "aws",
      trailName: "organization",
      lockDays: 400,
      lockMode: "COMPLIANCE",
      retentionDays: 400,
      coldAfterDays: 90,
      readerAccounts: [],
      protect: true,
    });
  });

  test("can be emptied where it is only for a test", () => {
    expect(planLogArchive("log-archive", { ...choices, protect: false })).toMatchObject({
      lockMode: "GOVERNANCE",
      protect: false,
    });
  });
});

describe("what is refused", () => {
  const unknownMode = { lockMode: "complience" } as unknown as Partial<LogArchiveChoices>;
  const cases: readonly (readonly [string, string, Partial<LogArchiveChoices>, string])[] = [
    ["LOGGING_NAME_INVALID", "LogArchive", {}, "LogArchive"],
    ["LOGGING_NAME_INVALID", "a".repeat(38), {}, "38 characters"],
    ["LOGGING_LOCK_MODE_UNKNOWN", "archive", unknownMode, "complience"],
    ["LOGGING_REGION_INVALID", "archive", { region: "eu-central-1a" }, "eu-central-1a"],
    ["LOGGING_PARTITION_INVALID", "archive", { partition: "AWS" }, "AWS"],
    ["LOGGING_TRAIL_NAME_INVALID", "archive", { trailName: "a--b" }, "a--b"],
    ["LOGGING_TRAIL_NAME_INVALID", "archive", { trailName: "ab" }, '"ab"'],
    ["LOGGING_READER_INVALID", "archive", { readerAccounts: ["1234"] }, "1234"],
    ["LOGGING_DAYS_INVALID", "archive", { lockDays: 0, retentionDays: 400 }, "lockDays is 0"],
    ["LOGGING_DAYS_INVALID", "archive", { retentionDays: 36_501 }, "36501"],
    ["LOGGING_DAYS_INVALID", "archive", { coldAfterDays: 1.5 }, "1.5"],
    ["LOGGING_DAYS_INVALID", "archive", { lockDays: Number.NaN, retentionDays: 400 }, "NaN"],
    ["LOGGING_RETENTION_TOO_SHORT", "archive", { retentionDays: 399 }, "399"],
    ["LOGGING_COLD_TOO_LATE", "archive", { coldAfterDays: 311 }, "311"],
  ];
  test.each(cases)("%s: %s %o", (code, name, change, given) => {
    const issues = issuesOf(() => planLogArchive(name, { ...choices, ...change }));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
    expect(issues[0]?.allowed ?? issues[0]?.fix).toBeTruthy();
  });

  test("comes back all at once", () => {
    const issues = issuesOf(() => planLogArchive("", { region: "", partition: "", trailName: "", lockDays: 0 }));
    expect(issues.map(({ code }) => code)).toEqual([
      "LOGGING_NAME_INVALID",
      "LOGGING_REGION_INVALID",
      "LOGGING_PARTITION_INVALID",
      "LOGGING_TRAIL_NAME_INVALID",
      "LOGGING_DAYS_INVALID",
      "LOGGING_DAYS_INVALID",
    ]);
  });

  test("of a trail: an unknown choice gets the nearest known one", () => {
    const [issue] = issuesOf(() => planTrail({ dataEvents: "write" } as unknown as TrailChoices));
    expect(issue).toMatchObject({ code: "LOGGING_DATA_EVENTS_UNKNOWN", fix: 'use "writes"' });
  });
});

test.each([310, 400, 500])(
  "cold storage after %i of 400 days is fine: paid for in full, or not used",
  (coldAfterDays) => {
    expect(planLogArchive("archive", { ...choices, coldAfterDays }).coldAfterDays).toBe(coldAfterDays);
  },
);

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}
