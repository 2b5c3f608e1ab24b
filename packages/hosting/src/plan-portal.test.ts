import { IssueError } from "@temelj/kernel";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { planPortal, type PortalChoices } from "./plan-portal.ts";

const kotor: PortalChoices = { domain: "kotor.example" };

describe("a portal of which only the domain is said", () => {
  test("has safe defaults", () => {
    expect(planPortal("portal", kotor)).toMatchObject({
      names: ["kotor.example"],
      minimumTls: "TLSv1.2_2025",
      priceClass: "PriceClass_100",
      requestsPerFiveMinutes: 2000,
      logRetentionDays: 365,
      protect: true,
    });
  });

  test("has placeholder pages that are written once", () => {
    const { pages } = planPortal("portal", kotor);
    expect(Object.keys(pages)).toEqual(["index.html", "404.html", "403.html"]);
    expect(Object.values(pages).every((page) => page.placeholder)).toBe(true);
  });
});

test("a given page takes the place of the placeholder and is kept by the component", () => {
  const { pages } = planPortal("portal", { ...kotor, pages: { "index.html": "<p>Kotor</p>", "en/index.html": "x" } });
  expect(pages["index.html"]).toEqual({ html: "<p>Kotor</p>", placeholder: false });
  expect(pages["404.html"]?.placeholder).toBe(true);
  expect(Object.keys(pages)).toContain("en/index.html");
});

describe("what is refused", () => {
  const domain64 = `${"a".repeat(56)}.example`;
  const cases: readonly (readonly [string, string, PortalChoices, string])[] = [
    ["PORTAL_NAME_INVALID", "Portal", kotor, "Portal"],
    ["PORTAL_NAME_INVALID", "a".repeat(35), kotor, "35 characters"],
    ["PORTAL_DOMAIN_INVALID", "portal", { domain: "https://kotor.example" }, "https://kotor.example"],
    ["PORTAL_DOMAIN_INVALID", "portal", { domain: "Kotor.example" }, "Kotor.example"],
    ["PORTAL_DOMAIN_INVALID", "portal", { domain: "kotor" }, '"kotor"'],
    ["PORTAL_DOMAIN_INVALID", "portal", { domain: "kotor.example." }, "kotor.example."],
    ["PORTAL_DOMAIN_INVALID", "portal", { domain: "nikšić.example" }, "nikšić.example"],
    ["PORTAL_DOMAIN_INVALID", "portal", { domain: `a${domain64}` }, domain64],
    ["PORTAL_DOMAIN_REPEATED", "portal", { ...kotor, alternativeNames: ["kotor.example"] }, "kotor.example"],
    ["PORTAL_PAGE_PATH_INVALID", "portal", { ...kotor, pages: { "../x.html": "" } }, "../x.html"],
    ["PORTAL_PAGE_PATH_INVALID", "portal", { ...kotor, pages: { "a.png": "" } }, "a.png"],
    ["PORTAL_RATE_INVALID", "portal", { ...kotor, requestsPerFiveMinutes: 9 }, "9"],
    ["PORTAL_RATE_INVALID", "portal", { ...kotor, requestsPerFiveMinutes: 10.5 }, "10.5"],
    ["PORTAL_RATE_INVALID", "portal", { ...kotor, requestsPerFiveMinutes: Number.NaN }, "NaN"],
    ["PORTAL_RETENTION_UNSUPPORTED", "portal", { ...kotor, logRetentionDays: 364 }, "364"],
    ["PORTAL_PARTITION_UNSUPPORTED", "portal", { ...kotor, partition: "aws-cn" }, "aws-cn"],
  ];
  test.each(cases)("%s: %s %o", (code, name, choices, given) => {
    const issues = issuesOf(name, choices);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
    expect(issues[0]?.fix).toBeTruthy();
  });

  test("an unknown choice from data gets the nearest known one", () => {
    const choices = { ...kotor, minimumTls: "TLSv1.2_2022" } as unknown as PortalChoices;
    expect(issuesOf("portal", choices)).toMatchObject([{ code: "PORTAL_CHOICE_UNKNOWN", fix: 'use "TLSv1.2_2021"' }]);
  });

  test("everything at once, not the first", () => {
    const codes = issuesOf("Portal", {
      domain: "KOTOR",
      alternativeNames: ["x"],
      requestsPerFiveMinutes: 0,
      logRetentionDays: 2,
      partition: "aws-us-gov",
      pages: { x: "" },
    }).map((issue) => issue.code);
    expect(codes).toEqual([
      "PORTAL_NAME_INVALID",
      "PORTAL_DOMAIN_INVALID",
      "PORTAL_DOMAIN_INVALID",
      "PORTAL_PAGE_PATH_INVALID",
      "PORTAL_RATE_INVALID",
      "PORTAL_RETENTION_UNSUPPORTED",
      "PORTAL_PARTITION_UNSUPPORTED",
    ]);
  });

  test("a domain of exactly 64 characters is not refused", () => {
    expect(domain64).toHaveLength(64);
    expect(planPortal("portal", { domain: domain64 }).domain).toBe(domain64);
  });
});

test("a title never becomes markup", () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const { pages } = planPortal("portal", { ...kotor, title: { en: title, cnr: title } });
      const tags = (pages["index.html"]?.html ?? "").match(/<[^>]*>/g) ?? [];
      expect(tags).toHaveLength(23);
    }),
  );
});

function issuesOf(name: string, choices: PortalChoices) {
  try {
    planPortal(name, choices);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
