// Laws over everything that a hub, its firewall, the way out and spokes register: no way round, no way without return.

import * as aws from "@pulumi/aws";
import { register, type Registered } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { Inspection } from "../inspection/inspection.ts";
import { InspectionNetwork } from "../inspection/inspection-network.ts";
import type { InspectionKind } from "../inspection/inspection-kind.ts";
import { InternetEgress } from "../egress/internet-egress.ts";
import { NetworkHub } from "./network-hub.ts";
import { SpokeNetwork } from "../spoke/spoke-network.ts";

const segments = { ministries: "10.72.0.0/14", "shared-services": "10.64.0.0/16", edge: "10.96.0.0/16" } as const;
type Code = keyof typeof segments;

interface Edit {
  readonly segments: readonly Code[];
  readonly spokes: Readonly<Record<string, Code>>;
  readonly ports: readonly number[];
}

const cidrs: Readonly<Record<string, string>> = {
  finance: "10.72.0.0/22",
  health: "10.72.4.0/22",
  tools: "10.64.0.0/22",
  border: "10.96.0.0/22",
};

async function network(kind: InspectionKind, edit: Edit): Promise<readonly Registered[]> {
  const { segments: codes, spokes, ports } = edit;
  const { resources } = await register(
    (opts) => {
      const region = "eu-central-1";
      const hub = new NetworkHub(
        "hub",
        {
          asn: 64_512,
          segments: codes.map((code) => ({ code, description: code })),
          internalRanges: Object.values(segments),
          unreachableRanges: ["10.0.0.0/12"],
          organizationArn: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
        },
        opts,
      ).handle;
      const shared = { key: "shared-services", ranges: [segments["shared-services"]] };
      const flowLogsArn = "arn:aws:s3:::log-archive/flow-logs";
      const judging = {
        hub,
        region,
        flows: [{ from: { key: "ministries", ranges: [segments.ministries] }, to: shared, ports }],
        internet: [{ ...shared, domains: [".gov.example"] }],
        logs: { bucketName: "log-archive", prefix: "flow-logs" },
      };
      const { handle: inspection } =
        kind === "attached"
          ? new Inspection("inspection", { ...judging, zoneIds: { a: "euc1-az2", b: "euc1-az3" } }, opts)
          : new InspectionNetwork("inspection", { ...judging, zones: ["a", "b"], flowLogsArn }, opts);
      new InternetEgress("egress", { hub, inspection, zones: ["a", "b"], region, flowLogsArn }, opts);
      for (const [name, segment] of Object.entries(spokes)) {
        const hubProvider = new aws.Provider(`${name}-hub`, { region }, opts);
        const cidr = cidrs[name] ?? "";
        const spoke = { cidr, zones: ["a", "b"], region, segment, hub, hubProvider, flowLogsArn };
        new SpokeNetwork(name, { ...spoke, organizationId: "o-a1b2c3d4e5" }, opts);
      }
    },
    {
      computed: {
        "aws:ec2/vpc:Vpc": (name) => ({ defaultNetworkAclId: `${name}-acl`, defaultRouteTableId: `${name}-routes` }),
        "aws:ec2/natGateway:NatGateway": (name) => ({ routeTableId: `${name}-routes` }),
        "aws:networkfirewall/firewall:Firewall": () => ({
          firewallStatuses: [
            {
              syncStates: ["b", "a"].map((zone) => ({
                attachments: [{ endpointId: `endpoint-${zone}`, subnetId: `inspection-subnet-firewall-${zone}-id` }],
              })),
              transitGatewayAttachmentSyncStates: [{ attachmentId: firewallOf.attached }],
            },
          ],
        }),
      },
    },
  );
  return resources;
}

const usual: Edit = {
  segments: ["ministries", "shared-services"],
  spokes: { finance: "ministries", tools: "shared-services" },
  ports: [443],
};

/** The firewall's attachment to the gateway. */
const firewallOf: Readonly<Record<InspectionKind, string>> = {
  attached: "firewall",
  network: "inspection-attachment-id",
};

/** Where each table of the gateway leads to, and which table each attachment asks. */
function gatewayOf(resources: readonly Registered[]) {
  const of = (kind: string) => resources.filter(({ type }) => type.startsWith(`aws:ec2transitgateway/${kind}:`));
  const asks = new Map(of("routeTableAssociation").map((each) => [attachmentOf(each), tableOf(each)]));
  const leads = new Map<string, Set<string>>();
  const ways = [...of("route").filter(({ inputs }) => inputs["blackhole"] !== true), ...of("routeTablePropagation")];
  for (const way of ways) leads.set(tableOf(way), (leads.get(tableOf(way)) ?? new Set()).add(attachmentOf(way)));
  return { asks, leads };
}

describe.each(["attached", "network"] as const)("with the firewall as %s", (kind) => {
  test("whatever is attached leads only to it, and only it leads to what is attached", async () => {
    const { asks, leads } = gatewayOf(await network(kind, usual));
    const firewall = firewallOf[kind];
    const others = ["egress-attachment-id", "finance-attachment-id", "tools-attachment-id"];
    expect([...asks.keys()].toSorted()).toEqual([firewall, ...others].toSorted());
    for (const [attachment, table] of asks) {
      const expected = attachment === firewall ? others : [firewall];
      expect([attachment, [...(leads.get(table) ?? [])].toSorted()]).toEqual([attachment, expected]);
    }
  });

  test("where there is a way, there is a way back", async () => {
    const { asks, leads } = gatewayOf(await network(kind, usual));
    let ways = 0;
    for (const [from, table] of asks) {
      for (const to of leads.get(table) ?? []) {
        ways += 1;
        expect([from, to, leads.get(asks.get(to) ?? "")?.has(from)]).toEqual([from, to, true]);
      }
    }
    expect(ways).toBe(6);
  });

  test.each<[string, Partial<Edit>]>([
    ["a flow", { ports: [22, 443] }],
    ["a segment, in front,", { segments: ["edge", "ministries", "shared-services"] }],
    ["a tenant", { spokes: { health: "ministries", ...usual.spokes } }],
    [
      "all of them at once",
      {
        ports: [22, 443],
        segments: ["edge", "ministries", "shared-services"],
        spokes: { border: "edge", health: "ministries", ...usual.spokes },
      },
    ],
  ])("%s that is added renames nothing, and changes the rules of flows alone", async (_, change) => {
    const before = await network(kind, usual);
    const after = new Map((await network(kind, { ...usual, ...change })).map((each) => [each.name, each]));
    const changed = before.filter(({ name, inputs }) => {
      const same = after.get(name);
      return same === undefined || JSON.stringify(same.inputs) !== JSON.stringify(inputs);
    });
    const expected = change.ports === undefined ? [] : ["inspection-rules-flows"];
    expect(changed.map(({ name }) => name)).toEqual(expected);
    for (const { name, inputs } of changed) {
      const kept = sids(after.get(name)?.inputs ?? {});
      expect(sids(inputs).filter((sid) => !kept.includes(sid))).toEqual([]);
    }
  });
});

test("in a network of its own the firewall is met in one zone, there and back", async () => {
  const resources = await network("network", usual);
  const inputsOf = new Map(resources.map(({ name, inputs }) => [name, inputs]));
  expect(inputsOf.get("inspection-attachment")?.["applianceModeSupport"]).toBe("enable");
  const tableOfSubnet = new Map(
    resources
      .filter(({ type }) => type === "aws:ec2/routeTableAssociation:RouteTableAssociation")
      .map(({ inputs }) => [inputs["subnetId"], inputs["routeTableId"]]),
  );
  const routes = resources.filter(({ type }) => type === "aws:ec2/route:Route");
  const waysOf = (subnet: string) =>
    routes.filter(({ inputs }) => inputs["routeTableId"] === tableOfSubnet.get(subnet)).map(({ inputs }) => inputs);
  for (const zone of ["a", "b"]) {
    const zoneOf = (tier: string) => inputsOf.get(`inspection-subnet-${tier}-${zone}`)?.["availabilityZone"];
    expect([zoneOf("attachment"), zoneOf("firewall")]).toEqual([`eu-central-1${zone}`, `eu-central-1${zone}`]);
    expect(waysOf(`inspection-subnet-attachment-${zone}-id`)).toMatchObject([{ vpcEndpointId: `endpoint-${zone}` }]);
    expect(waysOf(`inspection-subnet-firewall-${zone}-id`)).toMatchObject([
      { destinationCidrBlock: "0.0.0.0/0", transitGatewayId: "hub-transit-gateway-id" },
    ]);
  }
});

function sids(inputs: Registered["inputs"]): readonly string[] {
  return JSON.stringify(inputs["ruleGroup"]).match(/sid:\d+/g) ?? [];
}

function attachmentOf({ inputs }: Registered): string {
  return String(inputs["transitGatewayAttachmentId"]);
}

function tableOf({ inputs }: Registered): string {
  return String(inputs["transitGatewayRouteTableId"]);
}
