// temelj explain, temelj frameworks, and audits with waivers and for a framework, through the real command.

import { describe, expect, test } from "vitest";

import { folderOf, temelj } from "../../test/temelj.ts";

const urn = "urn:pulumi:kotor-production::municipality::aws:kms/key:Key::old";
const state = JSON.stringify({
  version: 3,
  deployment: {
    manifest: { time: "0001-01-01T00:00:00Z", magic: "", version: "" },
    resources: [{ urn, custom: true, type: "aws:kms/key:Key", id: "k", inputs: { enableKeyRotation: false } }],
  },
});
const waiver = (expires: string): string => `waivers:
  - rule: kms-key-rotates
    resource: ${urn}
    reason: The old portal goes in spring, and its key with it.
    approver: head of information security
    ticket: SEC-7
    expires: ${expires}
`;
const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

describe("explain", () => {
  test("says why a rule matters, in both languages, with its sources and controls", async () => {
    const { code, stdout } = await temelj(["explain", "kms-key-rotates"]);
    expect(code).toBe(0);
    for (const part of ["Key is rotated", "Ključ se mijenja", "Why", "Fix", "cis-aws-7.0:4.6", "https://docs.aws"]) {
      expect(stdout).toContain(part);
    }
  });

  test("lists every rule once", async () => {
    const { stdout } = await temelj(["explain", "--json"]);
    const { rules } = JSON.parse(stdout) as { rules: { id: string }[] };
    expect(rules.length).toBeGreaterThan(80);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test("of a rule that there is not names the nearest", async () => {
    const { code, stderr } = await temelj(["explain", "kms-key-rotate"]);
    expect(code).toBe(2);
    expect(stderr).toContain("use kms-key-rotates");
  });
});

describe("frameworks", () => {
  test("are listed with honest counts that come to their controls", async () => {
    const { code, stdout } = await temelj(["frameworks", "--json"]);
    expect(code).toBe(0);
    const { frameworks } = JSON.parse(stdout) as {
      frameworks: { id: string; counts: Record<string, number>; controls: unknown[] }[];
    };
    expect(frameworks.map(({ id }) => id)).toContain("nis2-me");
    for (const { counts, controls } of frameworks) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(controls.length);
    }
  });

  test("that there are not are refused with the nearest", async () => {
    const { code, stderr } = await temelj(["frameworks", "nis2"]);
    expect([code, stderr.includes("FRAMEWORK_UNKNOWN")]).toEqual([2, true]);
  });
});

describe("an audit", () => {
  test("for a framework asks only the rules that prove one of its controls", async () => {
    const folder = folderOf({ "state.json": state });
    const { code, stdout } = await temelj(["audit", "state.json", "--framework", "cis-aws-7.0", "--json"], {
      cwd: folder,
    });
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    expect(findings.map(({ rule }) => rule)).toEqual(["kms-key-rotates"]);
  });

  test("judges what AWS supports as of a day that is given, and by no clock", async () => {
    const [type, inputs] = ["aws:eks/cluster:Cluster", { version: "1.34" }];
    const cluster = { urn: `urn:pulumi:a::b::${type}::c`, custom: true, type, id: "c", inputs };
    const manifest = { time: "0001-01-01T00:00:00Z", magic: "", version: "" };
    const file = JSON.stringify({ version: 3, deployment: { manifest, resources: [cluster] } });
    const args = ["audit", "-", "--rules", "eks-version-is-supported"];
    const codes = await Promise.all(
      [[], ["--as-of", "2026-12-02"], ["--as-of", "2026-12-03"]].map((more) =>
        temelj([...args, ...more], { input: file }),
      ),
    );
    expect(codes.map(({ code }) => code)).toEqual([0, 0, 1]);
  });

  test("takes a waiver, and still shows what it waives", async () => {
    const folder = folderOf({ "state.json": state, "waivers/old.yaml": waiver(inAYear) });
    const args = ["audit", "state.json", "--rules", "kms-key-rotates", "--waivers", "waivers", "--json"];
    const { code, stdout } = await temelj(args, { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      answers: { waived: 1, fail: 0 },
      findings: [{ outcome: "waived", waiver: { ticket: "SEC-7", expires: inAYear } }],
    });
  });

  test.each([
    ["expired", waiver("2020-01-01"), [], "waiver-expired"],
    ["unsigned where it must be signed", waiver(inAYear), ["--allowed-signers", "signers"], "waiver-unsigned"],
  ])("does not take a waiver that is %s", async (_, text, more, found) => {
    const folder = folderOf({ "state.json": state, "waivers/old.yaml": text, signers: "" });
    const args = ["audit", "state.json", "--rules", "kms-key-rotates", "--waivers", "waivers", "--json", ...more];
    const { code, stdout } = await temelj(args, { cwd: folder });
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; outcome: string }[] };
    expect(findings.map(({ rule, outcome }) => `${rule} ${outcome}`).toSorted()).toEqual([
      "kms-key-rotates fail",
      `${found} fail`,
    ]);
  });

  test("with waivers that cannot be read judges nothing", async () => {
    const folder = folderOf({ "state.json": state, "waivers.yaml": "waivers: [" });
    const { code, stderr } = await temelj(["audit", "state.json", "--waivers", "waivers.yaml"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/waivers\.yaml:1:\d+ {2}error {2}YAML_SYNTAX/);
  });
});
