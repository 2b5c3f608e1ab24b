// Two networks with the same addresses for pods never notice each other, and pods come and go without any loss.

import { Inspection, NetworkHub, podRange, SpokeNetwork, type SpokeNetworkArgs } from "@temelj/network";
import { networkFacts, networkModel, reachPlace, type Network } from "@temelj/proof";
import { createSimulation } from "@temelj/simulate";
import { compileProgram, type CompiledPlan } from "@temelj/testing";
import { describe, expect, test } from "vitest";

const region = "eu-central-1";
const organizationId = "o-a1b2c3d4e5";
const health = { key: "health-production", ranges: ["10.72.0.0/22"] };
const interior = { key: "interior-production", ranges: ["10.72.4.0/22"] };
const flows = [{ from: health, to: interior, ports: [5432] }];

/** A hub, its firewall, and two spokes. */
function estate(change: Partial<SpokeNetworkArgs> = {}): Promise<CompiledPlan> {
  const program = (): void => {
    const hub = new NetworkHub("hub", {
      segments: [{ code: "ministries", description: "Ministries" }],
      internalRanges: ["10.72.0.0/14"],
      asn: 64_512,
      organizationArn: `arn:aws:organizations::111111111111:organization/${organizationId}`,
    });
    new Inspection("inspection", {
      hub: hub.handle,
      region,
      zoneIds: { a: "euc1-az2", b: "euc1-az3" },
      flows,
      logs: { bucketName: "log-archive", prefix: "firewall" },
    });
    for (const { key, ranges } of [health, interior]) {
      const [cidr = ""] = ranges;
      const args = { cidr, zones: ["a", "b"], region, segment: "ministries", hub: hub.handle, flows };
      const logs = { flowLogsArn: "arn:aws:s3:::log-archive/flow-logs", organizationId };
      new SpokeNetwork(key, { ...args, ...logs, ...change });
    }
  };
  return compileProgram(program, { project: "network", stack: "pods", config: { "aws:region": region } });
}

const [without, withPods] = await Promise.all([estate(), estate({ pods: true })]);
const model = networkModel(networkFacts([withPods]));
const named = (name: string): Network => {
  const found = model.networks.get(name);
  if (found === undefined) throw new Error(`no network ${name} among ${[...model.networks.keys()].join(", ")}`);
  return found;
};

const outcome = (from: Network, to: Network, port: number): string =>
  reachPlace(model, from, to, { protocol: "tcp", port }).outcome;

describe("two networks with the same addresses for pods", () => {
  test("both have them", () => {
    expect([health, interior].map(({ key }) => named(key).cidrs)).toEqual([
      ["10.72.0.0/22", podRange],
      ["10.72.4.0/22", podRange],
    ]);
  });

  test("are told apart by the hub, which knows those addresses in no table", () => {
    const known = [...model.tables.values()].flatMap((table) => table.all().map(([cidr]) => cidr));
    expect(known).toContain("10.72.0.0/22");
    expect(known.filter((cidr) => cidr.startsWith("100."))).toEqual([]);
  });

  test("exchange what a flow allows, in its direction, and nothing else", () => {
    const [from, to] = [named(health.key), named(interior.key)];
    expect([outcome(from, to, 5432), outcome(to, from, 5432), outcome(from, to, 443)]).toEqual([
      "reached",
      "stopped",
      "stopped",
    ]);
  });

  test("let no pod leave by itself: its subnets have no route", () => {
    const subnets = [health, interior]
      .flatMap(({ key }) => named(key).subnets)
      .filter(({ name }) => name.includes("-pods-"));
    expect(subnets).toHaveLength(4);
    expect(subnets.flatMap(({ routes }) => routes?.all() ?? [])).toEqual([]);
  });
});

describe("an existing network", () => {
  const { diff } = createSimulation();
  const lost = (before: CompiledPlan, after: CompiledPlan): readonly string[] => {
    const next = new Map(after.resources.map((one) => [one.urn, one]));
    return before.resources.flatMap(({ urn, type, inputs }) => {
      const same = next.get(urn);
      if (same === undefined) return [`removed ${urn.split("::").at(-1)}`];
      return diff(type, inputs, same.inputs).replaces.length > 0 ? [`replaced ${urn.split("::").at(-1)}`] : [];
    });
  };

  test("gets pods without a loss: what the hub was told by propagation it is told by routes", () => {
    expect(lost(without, withPods)).toEqual([health, interior].map(({ key }) => `removed ${key}-hub-propagation`));
  });

  test("loses them again without a loss of anything else", () => {
    const gone = lost(withPods, without).filter((one) => !one.includes("-pods") && !one.includes("100.64"));
    expect(gone).toEqual([health, interior].map(({ key, ranges }) => `removed ${key}-hub-route-${ranges[0]}`));
  });

  test.each<[string, Partial<SpokeNetworkArgs>]>([
    ["IPv6", { ipv6: true }],
    ["another zone", { zones: ["a", "b", "c"] }],
    ["a profile", { profileId: "rp-1" }],
    ["a way to private endpoints", { endpointsCidr: "10.73.0.0/24" }],
  ])("gets %s without a loss", async (_, change) => {
    expect(lost(without, await estate(change))).toEqual([]);
  });

  test("gets an encryption control, and with it another format of its flow log, which is replaced", async () => {
    const after = await estate({ encryption: "monitor" });
    expect(lost(without, after)).toEqual([health, interior].map(({ key }) => `replaced ${key}-flow-log`));
    expect(lost(after, await estate({ encryption: "enforce" }))).toEqual([]);
  });
});
