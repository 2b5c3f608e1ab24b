// Waivers from a file to findings: in order, not in order, signed and forged.

import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { compareIssues } from "@temelj/kernel";
import { evaluate, fail, rule } from "@temelj/policy";
import { resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, onTestFinished, test } from "vitest";

import { applyWaivers, type ApplyWaiversOptions } from "./apply-waivers.ts";
import { readWaivers } from "./read-waivers.ts";
import { resourcePattern } from "./resource-pattern.ts";
import { signatureNamespace, sshSignatures } from "./verify-signature.ts";
import type { Waiver } from "./waiver.ts";

const today = "2026-11-23";
const type = "aws:s3/bucket:Bucket";
const never = rule("never-good", {
  title: { en: "Nothing passes", cnr: "Ništa ne prolazi" },
  severity: "high",
  on: type,
  why: "For this test.",
  fix: "nothing",
  sources: [],
  check: () => fail(),
});
const shop = new Scenario({ pages: resource(type, {}), photos: resource(type, {}) });
const urnOfPages = shop.urn("pages");

const good: Waiver = {
  rule: never.id,
  resource: urnOfPages,
  reason: "The supplier migrates it in spring.",
  approver: "head of platform",
  ticket: "SEC-1",
  expires: "2027-03-31",
  at: { file: "waivers.yaml", line: 2, column: 5 },
};

/** `outcome rule` of every finding after waivers, and whether it blocks. */
function judged(waivers: readonly Waiver[], options: Partial<ApplyWaiversOptions> = {}): string[] {
  const evaluation = evaluate([never], [shop.plan()]);
  const { findings, counts } = applyWaivers(evaluation, waivers, { today, ...options });
  for (const outcome of ["fail", "waived"] as const) {
    expect(counts[outcome]).toBe(findings.filter((finding) => finding.outcome === outcome).length);
  }
  return findings.map(({ outcome, rule: id, blocking }) => `${outcome} ${id}${blocking ? " blocks" : ""}`);
}

describe("a waiver", () => {
  test("lets one failure pass, which stays visible with who answers for it", () => {
    expect(judged([good])).toEqual(["waived never-good", "fail never-good blocks"]);
    const { findings } = applyWaivers(evaluate([never], [shop.plan()]), [good], { today });
    expect(findings[0]).toMatchObject({
      message: expect.stringMatching(/waived until 2027-03-31 by head of platform \(SEC-1\): The supplier/),
      waiver: { approver: "head of platform", ticket: "SEC-1", expires: "2027-03-31" },
    });
  });

  test("holds on its last day", () => {
    expect(judged([{ ...good, expires: today }])[0]).toBe("waived never-good");
  });

  test.each<[string, Partial<Waiver>, Partial<ApplyWaiversOptions>, string]>([
    ["expired yesterday", { expires: "2026-11-22" }, {}, "waiver-expired blocks"],
    ["longer than a year", { expires: "2027-12-01" }, {}, "waiver-too-long blocks"],
    ["of every type", { resource: "urn:pulumi:test::shop::*::pages" }, {}, "waiver-too-broad blocks"],
    ["of every name", { resource: `urn:pulumi:test::shop::${type}::*` }, {}, "waiver-too-broad blocks"],
    ["of every project", { resource: `urn:pulumi:test::*::${type}::pages` }, {}, "waiver-too-broad blocks"],
    [
      "of too many resources",
      { resource: `urn:pulumi:test::shop::${type}::p*es` },
      { mostResources: 0 },
      "waiver-too-broad blocks",
    ],
    ["without signature where one is needed", {}, { requireSignature: true }, "waiver-unsigned blocks"],
  ])("%s waives nothing and is a finding itself", (_, change, options, found) => {
    expect(judged([{ ...good, ...change }], options)).toEqual([
      "fail never-good blocks",
      "fail never-good blocks",
      `fail ${found}`,
    ]);
  });

  test("that nothing needs is a finding that does not block", () => {
    expect(judged([{ ...good, resource: `${urnOfPages}-old` }]).at(-1)).toBe("fail waiver-unused");
  });

  test("by a bounded pattern waives what it fits, and nothing else", () => {
    expect(judged([{ ...good, resource: `urn:pulumi:test::shop::${type}::pag*` }])[0]).toBe("waived never-good");
    expect(resourcePattern("urn:pulumi:a::b::c$d::e.f*").matches("urn:pulumi:a::b::c$d::eXf1")).toBe(false);
    expect(resourcePattern("urn:pulumi:a::b::c$d::e.f*").matches("urn:pulumi:a::b::c$d::e.f::1")).toBe(false);
  });
});

const file = (body: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "temelj-waivers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "waivers.yaml");
  writeFileSync(path, body);
  return path;
};
const entry = `waivers:
  - rule: never-good
    resource: ${urnOfPages}
    reason: The supplier migrates it in spring.
    approver: head of platform
    ticket: SEC-1
    expires: 2027-03-31
`;

/** Where OpenSSH is missing the test is counted as skipped. */
const withoutOpenSsh = spawnSync("ssh-keygen", ["-?"]).error !== undefined;

describe("a file of waivers", () => {
  test("is read with the place of each", () => {
    const read = readWaivers(file(entry), { rules: [never.id] });
    expect(read).toMatchObject({ ok: true, value: [{ rule: "never-good", expires: "2027-03-31", at: { line: 2 } }] });
  });

  test("gives all its mistakes at once, each with its line", () => {
    const body = entry
      .replace("never-good", "never-god")
      .replace("The supplier migrates it in spring.", "why not")
      .replace("2027-03-31", "2027-02-30")
      .replace("ticket", "tiket");
    const read = readWaivers(file(body), { rules: [never.id] });
    if (read.ok) throw new Error("it was accepted");
    expect(read.issues.toSorted(compareIssues).map(({ code, at }) => `${at?.line} ${code}`)).toEqual([
      "4 WAIVER_REASON_INVALID",
      "6 KEY_UNKNOWN",
    ]);
    const other = readWaivers(file(entry.replace("never-good", "never-god").replace("03-31", "02-30")), {
      rules: [never.id],
    });
    if (other.ok) throw new Error("it was accepted");
    expect(other.issues.map(({ code, fix }) => `${code}: ${fix}`)).toEqual([
      "WAIVER_RULE_UNKNOWN: use never-good",
      "WAIVER_EXPIRY_INVALID: correct it",
    ]);
  });

  test.each([
    ["that is not there", undefined, "WAIVERS_MISSING"],
    ["that is empty", "", "FILE_EMPTY"],
    ["that is half-written", "waivers: [", "YAML_SYNTAX"],
  ])("%s is an issue", (_, body, code) => {
    const path = body === undefined ? "/nowhere/waivers" : file(body);
    const read = readWaivers(path, { rules: [never.id] });
    expect(read.ok ? [] : read.issues.map((found) => found.code)).toEqual([code]);
  });

  test.skipIf(withoutOpenSsh)("is signed by whoever may, and a change afterwards shows", () => {
    const path = file(entry);
    const key = `${path}.key`;
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key]);
    const allowed = `${path}.signers`;
    writeFileSync(allowed, `platform-security ${readFileSync(`${key}.pub`, "utf8")}`);
    execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-n", signatureNamespace, "-f", key, path], { stdio: "ignore" });
    const read = () => readWaivers(path, { rules: [never.id], verify: sshSignatures(allowed) });
    expect(read()).toMatchObject({ ok: true, value: [{ signer: "platform-security" }] });
    appendFileSync(path, "# one more line\n");
    const forged = read();
    expect(forged.ok ? [] : forged.issues.map(({ code }) => code)).toEqual(["WAIVER_SIGNATURE_WRONG"]);
  });
});
