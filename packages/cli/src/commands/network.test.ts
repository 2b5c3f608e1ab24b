// temelj network: questions to the network of the reference estate, through the real command.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { XMLValidator } from "fast-xml-parser";
import { describe, expect, onTestFinished, test } from "vitest";

import { temelj } from "../../test/temelj.ts";

/** Every network that the lock has. */
const networks = readFileSync("stacks/estate/allocations.lock.yaml", "utf8").match(/- \{ key:/g)?.length ?? 0;
const estate = ["--estate", "stacks/estate"];

describe("network reach", () => {
  test("prints the path hop by hop, and what stops it", async () => {
    const { code, stdout, stderr } = await temelj(["network", "reach", "finance", "health", ...estate]);
    expect([code, stderr]).toEqual([1, ""]);
    const lines = stdout.split("\n").map((line) => line.trim());
    expect(lines).toEqual([
      "finance-production → health-production: stopped",
      "finance-production network-subnet-private-a  network ACL lets it pass to 10.72.144.0/24",
      "finance-production network-subnet-private-a  security group workloads has no rule that lets it out",
      "without it  firewall inspection-firewall drops it: rest to the network",
      "",
    ]);
  });

  test.each([
    ["health", "interior", "5432", "reached", "gets through, production to production"],
    ["interior", "health", "5432", "stopped", "is one way"],
    ["health", "interior", "443", "stopped", "is of one port"],
    ["health-test", "interior-production", "5432", "stopped", "never leads from test to production"],
  ])("%s to %s on %s is %s: the flow %s", async (from, to, port, outcome) => {
    const { stdout } = await temelj(["network", "reach", from, to, "--port", port, "--json", ...estate]);
    const answer = JSON.parse(stdout) as { paths: { outcome: string }[] };
    expect(answer.paths.map((path) => path.outcome)).toEqual([outcome]);
  });

  test("takes a host name for somewhere in the internet", async () => {
    const { code, stdout } = await temelj(["network", "reach", "finance", "www.gov-me.example", ...estate]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^finance-production → www\.gov-me\.example: stopped\n[^]*rest without internet\n$/);
  });

  test("finds AWS's services, and says whom their endpoints let through", async () => {
    const { code, stdout } = await temelj(["network", "reach", "health", "kms", ...estate]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^health-production → kms: reached\n[^]*finds kms at the endpoint vpce-/);
    expect(stdout).toMatch(/endpoint of kms {2}own organization's principals and resources only\n$/);
  });

  test("knows the data centres that are linked, and what nothing links", async () => {
    const { stdout } = await temelj([
      "network",
      "reach",
      "interior",
      "on-premises",
      "--port",
      "1521",
      "--json",
      ...estate,
    ]);
    const { paths } = JSON.parse(stdout) as { paths: { to: string; outcome: string }[] };
    expect(paths.map(({ to, outcome }) => [to, outcome])).toEqual([
      ["state-data-centre", "reached"],
      ["on-premises 10.0.0.0/12", "stopped"],
      ["on-premises 172.16.0.0/12", "stopped"],
      ["on-premises 192.168.0.0/16", "stopped"],
    ]);
  });

  test.each([
    ["a segment", "municipalities", 6],
    ["a network", "podgorica-test", 1],
    ["a tenant that shares a network", "kotor", 1],
  ])("from %s asks each of its networks", async (_, from, paths) => {
    const { code, stdout } = await temelj(["network", "reach", from, "internet", "--json", ...estate]);
    expect(code).toBe(1);
    const answer = JSON.parse(stdout) as { paths: { outcome: string }[] };
    expect(answer.paths.map(({ outcome }) => outcome)).toEqual(Array.from({ length: paths }, () => "stopped"));
  });

  test.each([
    [["kotr", "finance"], "use kotor"],
    [["finance", "internett"], "use internet"],
    [["plav", "atlantis"], "temelj network addresses lists all networks"],
  ])("of a place that there is not says which was meant: %j", async (places, fix) => {
    const { code, stderr } = await temelj(["network", "reach", ...places, ...estate]);
    expect(code).toBe(2);
    expect(stderr).toContain("NETWORK_PLACE_UNKNOWN");
    expect(stderr).toContain(fix);
  });

  test.each([["0"], ["65536"], ["https"], ["44.3"]])("refuses the port %s", async (port) => {
    const { code, stderr } = await temelj(["network", "reach", "finance", "health", "--port", port, ...estate]);
    expect(code).toBe(2);
    expect(stderr.match(/allowed: 1 to 65535/g)).toHaveLength(1);
  });
});

describe("network addresses", () => {
  test("lists every network once, and how many more fit", async () => {
    const { code, stdout } = await temelj(["network", "addresses", "--json", ...estate]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as {
      allocations: { key: string }[];
      platform: { key: string }[];
      pools: { code: string; free: number; fit: number; prefixLength: number }[];
    };
    expect(new Set(answer.allocations.map(({ key }) => key)).size).toBe(networks);
    expect(answer.platform.map(({ key }) => key)).toContain("endpoints");
    for (const { free, fit, prefixLength } of answer.pools) {
      expect(fit).toBeGreaterThan(3);
      expect(fit * 2 ** (32 - prefixLength)).toBeLessThanOrEqual(free);
    }
  });

  test("says for how many years they last", async () => {
    const { code, stdout } = await temelj(["network", "addresses", "--networks-per-year", "4", ...estate]);
    expect(code).toBe(0);
    expect(stdout).toContain("lasts at 4 a year");
    expect(stdout).toMatch(/^ministries .* \d+\.\d years$/m);
    expect((await temelj(["network", "addresses", "--networks-per-year", "0", ...estate])).code).toBe(2);
  });
});

describe("network map", () => {
  test("is well-formed SVG with every network, and says in words what it shows", async () => {
    const folder = mkdtempSync(join(tmpdir(), "temelj-map-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "network.svg");
    const { code } = await temelj(["network", "map", "--out", file, ...estate]);
    expect(code).toBe(0);
    const svg = readFileSync(file, "utf8");
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg.match(/ class="network/g)).toHaveLength(networks);
    expect(svg).toContain("<desc");
    expect(svg).toBe(readFileSync("docs/pictures/network.svg", "utf8"));
  });

  test("is a Mermaid flowchart on request", async () => {
    const { code, stdout } = await temelj(["network", "map", "--format", "mermaid", ...estate]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: "Network of Government of Montenegro"\n---\nflowchart LR\n/);
    expect(stdout.match(/^ {4}network_.*<br>10\./gm)).toHaveLength(networks);
  });

  test("that cannot be written is an issue", async () => {
    const { code, stderr } = await temelj(["network", "map", "--out", "package.json/x.svg", ...estate]);
    expect(code).toBe(2);
    expect(stderr).toContain("OUTPUT_UNWRITABLE");
  });
});

describe("network quotas", () => {
  test("compares the compiled network with AWS's quotas, the fullest of each first", async () => {
    const { code, stdout, stderr } = await temelj(["network", "quotas", "--json", ...estate]);
    const { quotas, issues } = JSON.parse(stdout) as { quotas: { share: number }[]; issues: unknown[] };
    expect([code, stderr]).toEqual([issues.length === 0 ? 0 : 1, ""]);
    expect(issues).toHaveLength(quotas.filter(({ share }) => share >= 80).length);
    // Every network, both ways of the data centre, the peering, and the firewall.
    expect(quotas).toContainEqual(
      expect.objectContaining({ quota: "transitGatewayAttachments", limit: 5000, fixed: true }),
    );
    expect(quotas.map(({ share }) => share)).toEqual(
      quotas.map(({ share }) => share).toSorted((left, right) => Number(right) - Number(left)),
    );
  });
});
