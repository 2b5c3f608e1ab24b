// Laws over sites and staff: packets are led through everything that the hub, the firewall and the edges register.

import { contains, parseBlock } from "@temelj/cidr";
import { register, type Registered } from "@temelj/testing";
import * as aws from "@pulumi/aws";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";

import { InternetEgress } from "../egress/internet-egress.ts";
import { NetworkHub } from "../hub/network-hub.ts";
import { Inspection } from "../inspection/inspection.ts";
import { SpokeNetwork } from "../spoke/spoke-network.ts";
import { DirectConnectLink } from "./direct-connect-link.ts";
import { SiteLink } from "./site-link.ts";
import { StaffVpn } from "./staff-vpn.ts";

const region = "eu-central-1";
const internalRanges = ["10.64.0.0/16", "10.72.0.0/14"];
/** Where it is reserved that sites are, a whole reserved range that is a site's, and one that nobody reserved. */
const unreachableRanges = ["10.0.0.0/12", "10.32.0.0/16"];
const siteRanges = ["10.0.16.0/20", "10.32.0.0/16", "192.168.0.0/16"];

/** Attachments, and the addresses behind each. */
const behind: Readonly<Record<string, string>> = {
  "finance-attachment-id": "10.72.0.0/22",
  "staff-attachment-id": "10.64.4.0/24",
  "old-centre": "10.0.16.0/20",
  "whole-centre": "10.32.0.0/16",
  "new-centre": "192.168.0.0/16",
};
const sites = ["old-centre", "whole-centre", "new-centre"];

async function edges(): Promise<readonly Registered[]> {
  const { resources } = await register(
    (opts) => {
      const flowLogsArn = "arn:aws:s3:::log-archive/flow-logs";
      const organization = { organizationArn: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5" };
      const ranges = { internalRanges, unreachableRanges, siteRanges };
      const segments = [{ code: "ministries", description: "Ministries" }];
      const { handle: hub } = new NetworkHub(
        "hub",
        { asn: 64_512, region, segments, ...ranges, ...organization },
        opts,
      );
      const judging = { flows: [], internet: [], logs: { bucketName: "log-archive", prefix: "flow-logs" } };
      const zoneIds = { a: "euc1-az2", b: "euc1-az3" };
      const { handle: inspection } = new Inspection("firewall", { hub, region, zoneIds, ...judging }, opts);
      const place = { hub, inspection, region };
      new InternetEgress("egress", { ...place, zones: ["a", "b"], flowLogsArn }, opts);
      const spoke = { cidr: "10.72.0.0/22", zones: ["a", "b"], region, segment: "ministries", hub, flowLogsArn };
      const hubProvider = new aws.Provider("finance-hub", { region }, opts);
      new SpokeNetwork("finance", { ...spoke, hubProvider, organizationId: "o-a1b2c3d4e5" }, opts);
      const link = { ...place, hubAsn: 64_512 };
      const old = { ranges: ["10.0.16.0/20"], asn: 65_010, gateways: ["198.51.100.10"] };
      new SiteLink("old-centre", { ...link, ...old }, opts);
      const whole = { ranges: ["10.32.0.0/16"], asn: 65_020, gateways: ["198.51.100.20"] };
      new SiteLink("whole-centre", { ...link, ...whole }, opts);
      const circuits = { ranges: ["192.168.0.0/16"], asn: 64_530, vpnBackup: false };
      new DirectConnectLink("new-centre", { ...link, ...circuits }, opts);
      new StaffVpn(
        "staff",
        {
          ...place,
          cidr: "10.64.4.0/24",
          zones: ["a", "b"],
          access: { operators: { groupId: "g-1", ranges: ["10.72.0.0/14"] } },
          samlProviderArn: "arn:aws:iam::444444444444:saml-provider/staff",
          serverCertificateArn: "arn:aws:acm:eu-central-1:444444444444:certificate/1",
          flowLogsArn,
        },
        opts,
      );
    },
    {
      computed: {
        "aws:ec2/vpc:Vpc": (name) => ({ defaultNetworkAclId: `${name}-acl`, defaultRouteTableId: `${name}-routes` }),
        "aws:ec2/natGateway:NatGateway": (name) => ({ routeTableId: `${name}-routes` }),
        "aws:ec2/vpnConnection:VpnConnection": (name) => ({ transitGatewayAttachmentId: siteOf(name) }),
        "aws:directconnect/gatewayAssociation:GatewayAssociation": (name) => ({
          transitGatewayAttachmentId: siteOf(name),
        }),
        "aws:networkfirewall/firewall:Firewall": () => ({
          firewallStatuses: [{ transitGatewayAttachmentSyncStates: [{ attachmentId: "firewall" }] }],
        }),
      },
    },
  );
  return resources;
}

function siteOf(name: string): string {
  return sites.find((site) => name.startsWith(site)) ?? name;
}

const text = ({ inputs }: Registered, key: string): string => String(inputs[key]);

/** Where a packet comes by, from an attachment on. */
type Walk = (attachment: string, to: string) => readonly string[];

/** Leads packets by the longest prefix; of the same prefix the static route wins. */
function walkerOf(resources: readonly Registered[]): Walk {
  const of = (kind: string) => resources.filter(({ type }) => type.startsWith(`aws:ec2transitgateway/${kind}:`));
  const asks = new Map(
    of("routeTableAssociation").map((each) => [
      text(each, "transitGatewayAttachmentId"),
      text(each, "transitGatewayRouteTableId"),
    ]),
  );
  const routes = [
    ...of("route").map((each) => ({
      table: text(each, "transitGatewayRouteTableId"),
      cidr: text(each, "destinationCidrBlock"),
      to: each.inputs["blackhole"] === true ? "nowhere" : text(each, "transitGatewayAttachmentId"),
    })),
    ...of("routeTablePropagation").map((each) => {
      const to = text(each, "transitGatewayAttachmentId");
      return { table: text(each, "transitGatewayRouteTableId"), cidr: behind[to] ?? "", to };
    }),
  ].flatMap(({ cidr, ...route }) => {
    const block = parseBlock(cidr);
    return block === undefined ? [] : [{ ...route, block }];
  });
  return (attachment, to) => {
    const address = parseBlock(`${to}/32`);
    const hops: string[] = [];
    let at = attachment;
    while (hops.length < 6) {
      const table = asks.get(at);
      const [best] = routes
        .filter((route) => route.table === table && address !== undefined && contains(route.block, address))
        .toSorted((left, right) => right.block.prefixLength - left.block.prefixLength);
      at = best?.to ?? "nowhere";
      hops.push(at);
      if (at !== "firewall") return hops;
    }
    return hops;
  };
}

let walk: Walk = () => [];

beforeAll(async () => {
  walk = walkerOf(await edges());
});

const firstHost = (cidr: string) => cidr.replace(/0\/\d+$/, "10");
const lastHost = (cidr: string) => {
  const block = parseBlock(cidr) ?? { first: 0, prefixLength: 32 };
  return written(block.first + 2 ** (32 - block.prefixLength) - 2);
};
const written = (number: number) => [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");

describe("whoever is not a site", () => {
  const pairs = ["finance-attachment-id", "staff-attachment-id"].flatMap((from) =>
    Object.keys(behind)
      .filter((to) => to !== from)
      .map((to) => [from, to] as const),
  );

  test.each(pairs)("behind %s reaches %s through the firewall, and answers come the same way", (from, to) => {
    for (const host of [firstHost, lastHost]) {
      expect(walk(from, host(behind[to] ?? ""))).toEqual(["firewall", to]);
      expect(walk(to, host(behind[from] ?? ""))).toEqual(["firewall", from]);
    }
  });
});

describe("whatever address it is,", () => {
  const known = fc
    .tuple(fc.constantFrom(...internalRanges, ...unreachableRanges, ...siteRanges), fc.nat())
    .map(([range, at]) => {
      const block = parseBlock(range) ?? { first: 0, prefixLength: 32 };
      return written(block.first + (at % 2 ** (32 - block.prefixLength)));
    });
  const any = fc.oneof(known, fc.nat({ max: 2 ** 32 - 1 }).map(written));
  const inside = new Set(["finance-attachment-id", "staff-attachment-id", "nowhere"]);

  test("a packet from a site ends at a network of the government or nowhere: at no other site, and not outside", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sites), any, (site, to) => {
        const hops = walk(site, to);
        expect(inside.has(hops.at(-1) ?? "")).toBe(true);
        expect([hops.at(-1), hops[0]].some((hop) => hop === "nowhere" || hop === "firewall")).toBe(true);
      }),
    );
  });

  test("a packet from staff ends at a network or a site or nowhere, and not outside", () => {
    fc.assert(
      fc.property(any, (to) => {
        const hops = walk("staff-attachment-id", to);
        expect(inside.has(hops.at(-1) ?? "") || sites.includes(hops.at(-1) ?? "")).toBe(true);
        expect([hops.at(-1), hops[0]].some((hop) => hop === "nowhere" || hop === "firewall")).toBe(true);
      }),
    );
  });

  test("what is reserved and no site's is still thrown away, and what is linked never leads outside", () => {
    fc.assert(
      fc.property(known, (to) => {
        const address = parseBlock(`${to}/32`);
        const within = (cidr: string) => {
          const block = parseBlock(cidr);
          return block !== undefined && address !== undefined && contains(block, address);
        };
        const site = sites.find((each) => within(behind[each] ?? ""));
        const end = walk("finance-attachment-id", to).at(-1);
        expect(site === undefined ? inside.has(end ?? "") : end === site).toBe(true);
      }),
    );
  });
});
