import { overlaps, parseBlock } from "@temelj/cidr";
import { IssueError } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import type { DecryptionChoices } from "./plan-decryption.ts";
import { planInspection } from "./plan-inspection.ts";

const home = ["10.64.0.0/16", "10.72.0.0/14", "198.51.100.0/24"];
const shared = { key: "shared-services", ranges: ["10.64.0.0/16"], domains: [".gov.example"] };
const ministries = { key: "ministries", ranges: ["10.72.0.0/14"], domains: ["mirror.example"] };
const authority = "arn:aws:acm:eu-central-1:222222222222:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";
const good: DecryptionChoices = { authority, segments: ["shared-services"] };

const plan = (decrypt?: Partial<DecryptionChoices>, partition = "aws") =>
  planInspection(
    {
      region: "eu-central-1",
      partition,
      flows: [],
      internet: [shared, ministries, { key: "edge", ranges: ["10.72.8.0/24"], domains: [] }],
      ...(decrypt === undefined ? {} : { decrypt: { ...good, ...decrypt } }),
    },
    home,
  );

describe("decryption", () => {
  test("is of nothing, unless somebody asks for it", () => {
    expect(plan().decryption).toBeUndefined();
  });

  test("is of the named segments' HTTPS alone", () => {
    expect(plan({}).decryption).toMatchObject({ authority, sources: ["10.64.0.0/16"], ports: [443] });
    expect(plan({ segments: ["ministries", "shared-services"] }).decryption?.sources).toEqual([
      "10.64.0.0/16",
      "10.72.0.0/14",
    ]);
  });

  test("never meets the government's own network, wherever its addresses are", () => {
    const destinations = plan({}).decryption?.destinations ?? [];
    const blocks = destinations.flatMap((each) => parseBlock(each) ?? []);
    expect(blocks).toHaveLength(destinations.length);
    for (const range of home.flatMap((each) => parseBlock(each) ?? [])) {
      expect(blocks.filter((block) => overlaps(block, range))).toEqual([]);
    }
  });

  test("changes no rule: domains are judged by the same names", () => {
    expect(plan({}).groups).toEqual(plan().groups);
  });

  test.each([
    [undefined, "REJECT"],
    ["reject", "REJECT"],
    ["pass", "PASS"],
  ] as const)("of a server whose certificate nobody can judge, with %s, comes to %s", (unknownRevocation, action) => {
    const choice = unknownRevocation === undefined ? {} : { unknownRevocation };
    expect(plan(choice).decryption?.unknownRevocation).toBe(action);
  });
});

describe("what is refused", () => {
  test.each<[string, Partial<DecryptionChoices>, string]>([
    ["an authority of another region", { authority: authority.replace("eu-central-1", "eu-south-1") }, "eu-south-1"],
    ["an authority of another partition", { authority: authority.replace("arn:aws:", "arn:aws-cn:") }, "aws-cn"],
    ["an authority of AWS Private CA", { authority: authority.replace(":acm:", ":acm-pca:") }, "acm-pca"],
    ["a name", { authority: "ca.example" }, "ca.example"],
    ["a segment that is not there", { segments: ["ministris"] }, "ministris"],
    ["a segment without internet", { segments: ["edge"] }, "edge"],
    ["no segment", { segments: [] }, "no segment"],
  ])("%s", (_, change, given) => {
    const issues = issuesOf(change);
    expect(issues.map(({ code }) => code)).toEqual(["NETWORK_DECRYPTION_INVALID"]);
    expect(issues[0]?.message).toContain(given);
  });

  test("everything at once, not the first", () => {
    expect(issuesOf({ authority: "x", segments: ["edge", "y"] })).toHaveLength(3);
  });
});

function issuesOf(change: Partial<DecryptionChoices>) {
  try {
    plan(change);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
