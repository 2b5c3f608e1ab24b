// Laws over two regions: packets are led through everything that both hubs, their firewalls and the peering register.

import { contains, parseBlock } from "@temelj/cidr";
import { register, type Registered } from "@temelj/testing";
import * as aws from "@pulumi/aws";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";

import { InternetEgress } from "../egress/internet-egress.ts";
import { Inspection } from "../inspection/inspection.ts";
import { InspectionNetwork } from "../inspection/inspection-network.ts";
import { SpokeNetwork } from "../spoke/spoke-network.ts";
import { HubPeering } from "./hub-peering.ts";
import { NetworkHub } from "./network-hub.ts";

const ministries = "10.72.0.0/14";
const services = "10.64.0.0/16";
const standby = "10.96.0.0/14";
const internalRanges = [services, ministries, standby];

/** Networks of both regions. */
const spokes = {
  finance: { where: "home", segment: "ministries", cidr: "10.72.0.0/22" },
  tools: { where: "home", segment: "shared-services", cidr: "10.64.0.0/22" },
  "finance-standby": { where: "backup", segment: "ministries", cidr: "10.96.0.0/22" },
} as const;

async function twoRegions(withPeering: boolean): Promise<readonly Registered[]> {
  const { resources } = await register(
    (opts) => {
      const flowLogsArn = "arn:aws:s3:::log-archive/flow-logs";
      const hubOf = (where: "home" | "backup", region: string, asn: number) =>
        new NetworkHub(
          `hub-${where}`,
          {
            asn,
            region,
            segments: ["ministries", "shared-services"].map((code) => ({ code, description: code })),
            internalRanges,
            organizationArn: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
          },
          opts,
        ).handle;
      const home = { region: "eu-central-1", asn: 64_512, hub: hubOf("home", "eu-central-1", 64_512) };
      const backup = { region: "eu-south-1", asn: 64_513, hub: hubOf("backup", "eu-south-1", 64_513) };
      const judging = { flows: [], internet: [], logs: { bucketName: "log-archive", prefix: "flow-logs" } };
      const zoneIds = { a: "euc1-az2", b: "euc1-az3" };
      const attached = new Inspection("firewall-home", { ...judging, ...home, zoneIds }, opts).handle;
      const network = { ...judging, ...backup, zones: ["a", "b"], flowLogsArn };
      const inNetwork = new InspectionNetwork("firewall-backup", network, opts).handle;
      new InternetEgress("egress", { ...home, inspection: attached, zones: ["a", "b"], flowLogsArn }, opts);
      for (const [name, { where, segment, cidr }] of Object.entries(spokes)) {
        const { hub, region } = where === "home" ? home : backup;
        const hubProvider = new aws.Provider(`${name}-hub`, { region }, opts);
        const spoke = { cidr, zones: ["a", "b"], region, segment, hub, hubProvider, flowLogsArn };
        new SpokeNetwork(name, { ...spoke, organizationId: "o-a1b2c3d4e5" }, opts);
      }
      if (!withPeering) return;
      new HubPeering(
        "peering",
        {
          home: { ...home, inspection: attached, ranges: [services, ministries] },
          backup: { ...backup, inspection: inNetwork, ranges: [standby] },
        },
        opts,
      );
    },
    {
      computed: {
        "aws:ec2/vpc:Vpc": (name) => ({ defaultNetworkAclId: `${name}-acl`, defaultRouteTableId: `${name}-routes` }),
        "aws:ec2/natGateway:NatGateway": (name) => ({ routeTableId: `${name}-routes` }),
        "aws:networkfirewall/firewall:Firewall": () => ({
          firewallStatuses: [
            {
              syncStates: ["a", "b"].map((zone) => ({
                attachments: [{ endpointId: `vpce-${zone}`, subnetId: `firewall-backup-subnet-firewall-${zone}-id` }],
              })),
              transitGatewayAttachmentSyncStates: [{ attachmentId: "firewall-home" }],
            },
          ],
        }),
      },
    },
  );
  return resources;
}

const firewalls: ReadonlySet<string> = new Set(["firewall-home", "firewall-backup-attachment-id"]);
const peering = "peering-attachment-id";

/** Where a packet comes by, from an attachment on: firewalls, the peering, and where it ends. */
type Walk = (gateway: string, attachment: string, to: string) => readonly string[];

function text({ inputs }: Registered, key: string): string {
  return String(inputs[key]);
}

/** Leads packets by the longest prefix; of the same prefix the static route wins. */
function walkerOf(resources: readonly Registered[]): Walk {
  const of = (kind: string) => resources.filter(({ type }) => type.startsWith(`aws:ec2transitgateway/${kind}:`));
  const gatewayOf = new Map(of("routeTable").map((each) => [`${each.name}-id`, text(each, "transitGatewayId")]));
  const asks = new Map(
    of("routeTableAssociation").map((each) => {
      const table = text(each, "transitGatewayRouteTableId");
      return [`${gatewayOf.get(table)} ${text(each, "transitGatewayAttachmentId")}`, table];
    }),
  );
  const routes = [
    ...of("route").map((each) => ({
      table: text(each, "transitGatewayRouteTableId"),
      cidr: text(each, "destinationCidrBlock"),
      to: each.inputs["blackhole"] === true ? "nowhere" : text(each, "transitGatewayAttachmentId"),
    })),
    ...of("routeTablePropagation").map((each) => {
      const to = text(each, "transitGatewayAttachmentId");
      const [, { cidr }] = Object.entries(spokes).find(([name]) => to === `${name}-attachment-id`) ?? [
        "",
        { cidr: "" },
      ];
      return { table: text(each, "transitGatewayRouteTableId"), cidr, to };
    }),
  ].flatMap(({ cidr, ...route }) => {
    const block = parseBlock(cidr);
    return block === undefined ? [] : [{ ...route, block }];
  });
  const gateways = [...new Set(gatewayOf.values())];
  return (gateway, attachment, to) => {
    const address = parseBlock(`${to}/32`);
    const hops: string[] = [];
    let at = { gateway, attachment };
    while (hops.length < 12) {
      const table = asks.get(`${at.gateway} ${at.attachment}`);
      const [best] = routes
        .filter((route) => route.table === table && address !== undefined && contains(route.block, address))
        .toSorted((left, right) => right.block.prefixLength - left.block.prefixLength);
      const next = best?.to ?? "nowhere";
      hops.push(next);
      if (next === peering) at = { gateway: gateways.find((each) => each !== at.gateway) ?? "", attachment: next };
      else if (firewalls.has(next)) at = { gateway: at.gateway, attachment: next };
      else return hops;
    }
    return [...hops, "round and round"];
  };
}

const gatewayIn = (where: string) => `hub-${where}-transit-gateway-id`;
const attachmentOf = (name: string) => `${name}-attachment-id`;
const firstHost = (cidr: string) => cidr.replace(/0\/\d+$/, "10");

let peered: readonly Registered[] = [];
let alone: readonly Registered[] = [];
let walk: Walk = () => [];

beforeAll(async () => {
  peered = await twoRegions(true);
  alone = await twoRegions(false);
  walk = walkerOf(peered);
});

describe("between regions", () => {
  const pairs = Object.entries(spokes).flatMap(([from, left]) =>
    Object.entries(spokes)
      .filter(([to, right]) => from !== to && left.where !== right.where)
      .map(([to, right]) => [from, to, left, right] as const),
  );

  test.each(pairs)("%s reaches %s through both firewalls, and answers come the same way", (from, to, left, right) => {
    const there = walk(gatewayIn(left.where), attachmentOf(from), firstHost(right.cidr));
    const back = walk(gatewayIn(right.where), attachmentOf(to), firstHost(left.cidr));
    const passed = [...firewalls].toSorted((one) => (one.includes(left.where) ? -1 : 1));
    expect(there).toEqual([passed[0], peering, passed[1], attachmentOf(to)]);
    expect(back).toEqual([...there.slice(0, -1).toReversed(), attachmentOf(from)]);
  });
});

test("within a region the peering is not asked", () => {
  expect(walk(gatewayIn("home"), attachmentOf("finance"), firstHost(spokes.tools.cidr))).toEqual([
    "firewall-home",
    attachmentOf("tools"),
  ]);
});

describe("whatever address it is,", () => {
  const address = fc.tuple(fc.constantFrom(services, ministries, standby), fc.nat()).map(([range, at]) => {
    const block = parseBlock(range) ?? { first: 0, prefixLength: 32 };
    const number = block.first + (at % 2 ** (32 - block.prefixLength));
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
  });
  const from = fc.constantFrom(...Object.entries(spokes));

  test("a packet for the government's own network ends at a spoke or nowhere, never outside or in a circle", () => {
    const ends = new Set([...Object.keys(spokes).map(attachmentOf), "nowhere"]);
    fc.assert(
      fc.property(from, address, ([name, { where }], to) => {
        const hops = walk(gatewayIn(where), attachmentOf(name), to);
        expect(ends.has(hops.at(-1) ?? "")).toBe(true);
        expect(firewalls.has(hops[0] ?? "")).toBe(true);
        expect(hops.filter((hop) => hop === peering).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("what arrives by the peering goes to the firewall there, or nowhere: not on, and not back", () => {
    fc.assert(
      fc.property(fc.constantFrom("home", "backup"), address, (where, to) => {
        const [first = "", ...rest] = walk(gatewayIn(where), peering, to);
        expect(first === "nowhere" || (firewalls.has(first) && first.includes(where))).toBe(true);
        expect(rest).not.toContain(peering);
      }),
    );
  });
});

test("without the peering the other region is nowhere: nothing leads there, and nothing out instead", () => {
  const hops = walkerOf(alone)(gatewayIn("home"), attachmentOf("finance"), firstHost(spokes["finance-standby"].cidr));
  expect(hops).toEqual(["firewall-home", "nowhere"]);
});

test("a peering that comes changes and replaces nothing that is there", () => {
  const after = new Map(peered.map(({ name, inputs }) => [name, JSON.stringify(inputs)]));
  for (const { name, inputs } of alone) expect(after.get(name)).toBe(JSON.stringify(inputs));
});
