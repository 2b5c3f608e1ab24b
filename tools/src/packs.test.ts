// Every pack of the workspace loads in the real policy host and holds the rules that it should.

import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { expect, test } from "vitest";

import { policiesOfPack } from "./policies-of-pack.ts";
import { workspaceRoot } from "./workspace-packages.ts";

const packs = join(workspaceRoot, "policies/packs");
const example = join(workspaceRoot, "examples/policy-pack");
const folders = globSync("*/PulumiPolicy.yaml", { cwd: packs }).map((file) => dirname(join(packs, file)));

/** A rule that each of these packs must have. */
const sample: Readonly<Record<string, string>> = {
  baseline: "s3-bucket-blocks-public-access",
  kubernetes: "k8s-container-is-not-privileged",
  "cis-aws-7-0": "kms-key-rotates",
  "pod-security-standards": "k8s-pod-shares-no-host-namespace",
};

test.each(folders.map((folder) => [basename(folder), folder] as const))("%s", async (name, folder) => {
  const pack = await policiesOfPack(folder);
  expect(pack.name).toBe(`temelj-${name}`);
  expect(pack.policies.length).toBeGreaterThan(2);
  expect(pack.policies).toContain(sample[name] ?? pack.policies[0]);
});

test("the example of a pack of one's own", async () => {
  expect(await policiesOfPack(example)).toEqual({
    name: "agency-rules",
    policies: ["inputs", "ec2-instance-names-its-owner", "sqs-queue-keeps-messages", "undecided"],
  });
});

test("a pack that cannot be loaded ends the host with its reason", async () => {
  const pack = policiesOfPack(join(workspaceRoot, "tools/test/pack-that-fails"));
  await expect(pack).rejects.toThrow(/the policy host ended with [1-9]\d*:[^]*this pack has a mistake/);
});

test("the page about writing a rule shows the example's rule", () => {
  const page = readFileSync(join(workspaceRoot, "docs/how-to/write-a-rule.md"), "utf8");
  expect(page).toContain(readFileSync(join(example, "sqs-queue-keeps-messages.ts"), "utf8"));
});
