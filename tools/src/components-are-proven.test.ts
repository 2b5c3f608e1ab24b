// The proof knows AWS and not our components: what they build together must do what they were told, and nothing else.

import {
  DirectConnectLink,
  InspectionNetwork,
  NamesProfile,
  NetworkHub,
  PrivateEndpoints,
  SegmentPrefixLists,
  SiteLink,
  SpokeNetwork,
  StaffVpn,
  ZonalInternetEgress,
} from "@temelj/network";
import {
  leavesTo,
  networkFacts,
  networkModel,
  questionKey,
  reachAsStaff,
  reachFromInternet,
  reachService,
  segmentMatrix,
  type NetworkModel,
  type Subnet,
} from "@temelj/proof";
import { compileProgram } from "@temelj/testing";
import { beforeAll, describe, expect, test } from "vitest";

const region = "eu-central-1";
const zones = ["a", "b"];
const organizationId = "o-a1b2c3d4e5";
const organizationArn = `arn:aws:organizations::111111111111:organization/${organizationId}`;
const flowLogsArn = "arn:aws:s3:::log-archive/flow-logs";
const ends = {
  health: { key: "health", ranges: ["10.72.0.0/22"] },
  tools: { key: "tools", ranges: ["10.64.0.0/22"] },
  staff: { key: "staff", ranges: ["10.66.0.0/24"] },
  endpoints: { key: "endpoints", ranges: ["10.65.0.0/24"] },
  old: { key: "old", ranges: ["10.0.16.0/20"] },
  new: { key: "new", ranges: ["10.0.32.0/20"] },
};
const flows = [
  { from: ends.health, to: ends.tools, ports: [443] },
  { from: ends.old, to: ends.health, ports: [8443] },
  { from: ends.health, to: ends.new, ports: [1521] },
  { from: ends.staff, to: ends.tools, ports: [22] },
  { from: ends.health, to: ends.endpoints, ports: [443] },
  { from: ends.tools, to: ends.endpoints, ports: [443] },
];

/** Everything of one region, with the firewall in a network of its own and a way out zone by zone. */
function wholeRegion(): void {
  const hub = new NetworkHub("hub", {
    segments: ["ministries", "shared"].map((code) => ({ code, description: code })),
    internalRanges: ["10.64.0.0/12"],
    siteRanges: [...ends.old.ranges, ...ends.new.ranges],
    unreachableRanges: ["10.0.0.0/12"],
    asn: 64_512,
    region,
    organizationArn,
  }).handle;
  const logs = { bucketName: "log-archive", prefix: "firewall" };
  const internet = [{ ...ends.tools, domains: [".gov.example"] }];
  const { handle: inspection } = new InspectionNetwork("inspection", {
    hub,
    region,
    zones,
    flows,
    internet,
    logs,
    flowLogsArn,
  });
  new ZonalInternetEgress("egress", { hub, inspection, zones, region, flowLogsArn });
  const { profileId } = new NamesProfile("names", { region, organizationArn }).handle;
  const lists = [ends.new].map(({ key: code, ranges }) => ({ code, ranges }));
  const { prefixListIds } = new SegmentPrefixLists("lists", { region, lists, organizationArn }).handle;
  const services = ["kms", "ecr.api"];
  const [endpointsCidr = ""] = ends.endpoints.ranges;
  const common = { hub, region, zones, flowLogsArn, organizationId };
  new PrivateEndpoints("endpoints", {
    ...common,
    inspection,
    organizationArn,
    profileId,
    services,
    cidr: endpointsCidr,
  });
  const spoke = { ...common, profileId, prefixListIds, flows, endpointsCidr };
  new SpokeNetwork("health", { ...spoke, cidr: "10.72.0.0/22", segment: "ministries", pods: true });
  new SpokeNetwork("tools", { ...spoke, cidr: "10.64.0.0/22", segment: "shared", internet: true });
  const link = { hub, inspection, hubAsn: 64_512, region };
  new SiteLink("old", { ...link, ranges: ends.old.ranges, asn: 65_010, gateways: ["198.51.100.10", "198.51.100.20"] });
  const interfaces = { first: { connectionId: "dxcon-aaaa1111", vlan: 101, asn: 65_020 } };
  new DirectConnectLink("new-circuits", { ...link, ranges: ends.new.ranges, asn: 64_530, interfaces });
  new SiteLink("new", {
    ...link,
    ranges: ends.new.ranges,
    asn: 65_020,
    gateways: ["203.0.113.10"],
    routes: "announced",
  });
  new StaffVpn("staff", {
    ...common,
    inspection,
    cidr: "10.66.0.0/24",
    access: { operators: { groupId: "c242c5b0-6081-1845-6fa8-6e0d9513c107", ranges: ends.tools.ranges } },
    samlProviderArn: "arn:aws:iam::444444444444:saml-provider/staff",
    serverCertificateArn: "arn:aws:acm:eu-central-1:444444444444:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
  });
}

let model: NetworkModel;
beforeAll(async () => {
  const plan = await compileProgram(wholeRegion);
  const sites = [ends.old, ends.new].map(({ key: code, ranges }) => ({ code, ranges }));
  model = networkModel(networkFacts([plan]), { sites });
}, 60_000);

const https = { protocol: "tcp", port: 443 } as const;

test("everything is understood", () => {
  expect(model.unknown).toEqual([]);
  expect([...model.networks.keys()].toSorted()).toEqual([
    "egress",
    "endpoints",
    "health",
    "inspection",
    "staff",
    "tools",
  ]);
  const ways = [...model.sites.values()].map(({ label, attachments }) => [
    label,
    attachments.map(({ over }) => over).toSorted(),
  ]);
  expect(ways).toEqual([
    ["old", ["VPN", "VPN"]],
    ["new", ["Direct Connect", "VPN"]],
  ]);
});

test("every pair may do what its flows say, by every way there and back, and nothing else", () => {
  const allowed = (from: string, to: string): ReadonlySet<string> =>
    new Set(
      flows
        .filter((flow) => flow.from.key === from && flow.to.key === to)
        .flatMap(({ ports }) => ports.map((port) => questionKey({ protocol: "tcp", port }))),
    );
  const questions = [443, 8443, 1521, 22, 3389].map((port) => ({ protocol: "tcp", port }) as const);
  const { deviations, reached } = segmentMatrix(model, {
    questions: [...questions, { protocol: "udp", port: 53 }],
    allowed: (from, to) => (["egress", "inspection"].includes(to.label) ? undefined : allowed(from.label, to.label)),
  });
  expect(
    deviations.map(({ from, to, kind, questions: asked }) => `${from} ${to} ${kind} ${asked.map(questionKey).join()}`),
  ).toEqual([]);
  expect(reached).toBe(flows.length);
});

function first(label: string): Subnet {
  const found = model.networks.get(label)?.subnets.find(({ name }) => name.includes("private"));
  if (found === undefined) throw new Error(`no private subnet of ${label}`);
  return found;
}

describe("beyond the network", () => {
  test.each([
    ["tools", "www.gov.example", "reached"],
    ["tools", "stranger.invalid", "stopped"],
    ["health", "www.gov.example", "stopped"],
  ])("%s to %s: %s", (from, host, outcome) => {
    expect(leavesTo(model, first(from), "0.0.0.0/0", { ...https, host }, "routes").outcome).toBe(outcome);
  });

  test("nobody comes in from the internet", () => {
    const outcomes = [...model.networks.values()].map((network) => reachFromInternet(model, network).outcome);
    expect(new Set(outcomes)).toEqual(new Set(["stopped"]));
  });

  test.each(["kms", "s3"])("%s is reached privately, by the organization's own", (name) => {
    const { outcome, hops } = reachService(model, first("health"), {
      name,
      host: `${name}.eu-central-1.amazonaws.com`,
    });
    expect([outcome, hops.at(-1)?.does]).toEqual([
      "reached",
      expect.stringMatching(/^own organization's principals and resources only/),
    ]);
  });

  test("staff get where a group of them may, on the ports of their flows", () => {
    const [staff] = model.staff;
    const ask = (label: string, port: number) => {
      const to = model.networks.get(label);
      if (staff === undefined || to === undefined) throw new Error("no staff, or nowhere to go");
      return reachAsStaff(model, staff, to, { protocol: "tcp", port }).outcome;
    };
    expect([ask("tools", 22), ask("tools", 443), ask("health", 22)]).toEqual(["reached", "stopped", "stopped"]);
  });
});
