// The CI files that readers copy: their steps run as they stand, fail the job on a finding, and write what they upload.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const temelj = join(root, "packages/cli/bin/temelj.mjs");

/** A state with a key that does not rotate. */
const state = JSON.stringify({
  version: 3,
  deployment: {
    resources: [
      {
        urn: "urn:pulumi:production::shop::pulumi:pulumi:Stack::shop-production",
        custom: false,
        type: "pulumi:pulumi:Stack",
      },
      {
        urn: "urn:pulumi:production::shop::aws:kms/key:Key::seal",
        custom: true,
        id: "k",
        type: "aws:kms/key:Key",
        inputs: { enableKeyRotation: false },
      },
    ],
  },
});

/** Every text in a document, with the way to it. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe.each(["github-actions.yml", "gitlab-ci.yml"])("%s", (file) => {
  const all = texts(parse(readFileSync(join(root, "docs/ci", file), "utf8")));
  const step = all.find((text) => text.includes("npx temelj")) ?? "";

  test("fails on a finding, and writes every file that it uploads", () => {
    const folder = mkdtempSync(join(tmpdir(), "temelj-ci-"));
    mkdirSync(join(folder, "previews"));
    writeFileSync(join(folder, "previews/production.json"), state);
    const { status, stdout } = spawnSync(
      "sh",
      ["-e", "-c", step.replace("npx temelj", `"${process.execPath}" "${temelj}"`)],
      {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, GITHUB_STEP_SUMMARY: join(folder, "summary.md"), NO_COLOR: "1" },
      },
    );
    expect([status, stdout.includes("kms-key-rotates")]).toEqual([1, true]);
    const uploaded = all.filter((text) => /^reports\/[\w.-]+$/.test(text));
    expect(uploaded.length).toBeGreaterThan(0);
    for (const path of uploaded) expect([path, existsSync(join(folder, path))]).toEqual([path, true]);
    expect(existsSync(join(folder, "summary.md"))).toBe(step.includes("github-summary"));
  });
});
