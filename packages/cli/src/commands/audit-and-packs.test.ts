// What blocks in an audit blocks in `pulumi up`, and the other way round: the command beside the packs themselves.

import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

import { loadRules } from "@temelj/policies";
import { newestType, type HostResourcePolicy, type HostStackPolicy } from "@temelj/policy";
import { expect, test, vi } from "vitest";

import { folderOf, temelj, workspace } from "../../test/temelj.ts";

const folder = join(workspace, "policies/packs");
const packs = globSync("*/pack.js", { cwd: folder }).map((file) => dirname(file));
const policyHost = createRequire(join(folder, "baseline/pack.js")).resolve("@pulumi/policy");

/** The policies that packs have handed over, by pack. */
const handed = new Map<string, readonly Policy[]>();
function keepPolicies(name: string, { policies }: { readonly policies: readonly Policy[] }): void {
  handed.set(name.replace("temelj-", ""), policies);
}
vi.doMock(policyHost, () => ({ PolicyPack: keepPolicies }));

type Policy = Pick<HostStackPolicy, "name" | "enforcementLevel"> & Partial<HostResourcePolicy & HostStackPolicy>;

/** A state in which most rules find something: of every type a resource that says nothing, and one that says nonsense. */
const provider = "urn:pulumi:test::shop::pulumi:providers:cloud::default::0b7a";
const types = [...new Set((await loadRules()).flatMap(({ on }) => on.map(newestType)))];
const container = {
  name: "c",
  securityContext: { privileged: true, procMount: "Unmasked" },
  ports: [{ hostPort: 80 }],
};
const resources = [
  ...types.flatMap((type) => [
    { type, inputs: {}, name: "silent" },
    { type, inputs: { description: "", name: "a", policy: "{}", assumeRolePolicy: "{", public: true }, name: "odd" },
  ]),
  {
    type: "kubernetes:core/v1:Pod",
    inputs: { spec: { hostPID: true, containers: [container], volumes: [{ name: "v", hostPath: { path: "/" } }] } },
    name: "bad",
  },
];
const state = resources.map(({ type, inputs, name }) => {
  const urn = `urn:pulumi:test::shop::${type}::${name}`;
  return { urn, type, custom: true, id: name, provider, inputs, outputs: inputs };
});

test.each(packs)("%s blocks the same as the audit, and advises the same", async (name) => {
  const expected = await auditLike(name);
  const hosted = await runPack(name);
  expect(hosted.blocking).toEqual(expected.blocking);
  expect(hosted.advice).toEqual(expected.advice);
  expect(expected.blocking.length).toBeGreaterThan(5);
});

test("an audit of all rules blocks what the baseline and the Kubernetes pack block together", async () => {
  const all = await audit([]);
  const both = [...(await runPack("baseline")).blocking, ...(await runPack("kubernetes")).blocking];
  expect(all.blocking).toEqual(both.toSorted());
  expect(all.advice.length).toBeGreaterThan(10);
});

interface Said {
  /** Rules with the resources that they stop. */
  readonly blocking: readonly string[];
  readonly advice: readonly string[];
}

/** The audit that says the same as a pack: for its framework, or by all rules, of which a pack has a part. */
async function auditLike(pack: string): Promise<Said> {
  const framework = frameworks.get(pack);
  if (framework !== undefined) return audit(["--framework", framework]);
  const { blocking, advice } = await audit([]);
  const isOwn = (one: string): boolean => one.startsWith("k8s-") === (pack === "kubernetes");
  // The baseline holds only what blocks.
  return { blocking: blocking.filter(isOwn), advice: pack === "baseline" ? [] : advice.filter(isOwn) };
}

const frameworks = new Map(
  globSync("*.yaml", { cwd: join(workspace, "policies/frameworks") }).map((file) => {
    const id = basename(file, ".yaml");
    return [id.replaceAll(".", "-"), id];
  }),
);

async function audit(options: readonly string[]): Promise<Said> {
  const manifest = { time: "0001-01-01T00:00:00Z", magic: "", version: "" };
  const cwd = folderOf({ "state.json": JSON.stringify({ version: 3, deployment: { manifest, resources: state } }) });
  const { stdout } = await temelj(["audit", "state.json", "--json", ...options], { cwd });
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; urn: string; outcome: string; blocking: boolean }[];
  };
  const found = findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
  const named = (wanted: boolean): readonly string[] =>
    found.flatMap(({ blocking, rule, urn }) => (blocking === wanted ? [`${rule} ${urn}`] : [])).toSorted();
  return { blocking: named(true), advice: named(false) };
}

/** Runs a pack as Pulumi's policy host does once resources are deployed. */
async function runPack(name: string): Promise<Said> {
  const violations: { readonly level: string; readonly text: string }[] = [];
  const report =
    (policy: Policy) =>
    (_message: string, urn = ""): void => {
      violations.push({ level: policy.enforcementLevel, text: `${policy.name} ${urn}` });
    };
  const policies = await policiesOf(name);
  for (const policy of policies) {
    for (const { urn, inputs } of state) policy.validateResource?.({ urn, props: inputs }, report(policy));
  }
  const shown = state.map(({ inputs, ...rest }) => ({
    ...rest,
    name: rest.id,
    props: inputs,
    provider: { urn: provider },
  }));
  for (const policy of policies) {
    policy.validateStack?.({ resources: shown, getConfig: () => ({}) }, report(policy));
  }
  const at = (level: string): readonly string[] =>
    violations.flatMap((one) => (one.level === level ? [one.text] : [])).toSorted();
  return { blocking: at("mandatory"), advice: at("advisory") };
}

/** What a pack's own file hands to Pulumi. */
async function policiesOf(name: string): Promise<readonly Policy[]> {
  const known = handed.get(name);
  if (known !== undefined) return known;
  await import(join(folder, name, "pack.js"));
  const own = handed.get(name) ?? [];
  expect(own.length).toBeGreaterThan(2);
  return own;
}
