// Every pack of the workspace loads in the real policy host and holds the rules that it should.

import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { policiesOfPack } from "./policies-of-pack.ts";

const packs = fileURLToPath(new URL("../../policies/packs", import.meta.url));
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
