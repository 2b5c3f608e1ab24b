// Laws over everything that a hub, its firewall, the way out and spokes register: no way round, no way without return.

import * as aws from "@pulumi/aws";
import { register, type Registered } from "@temelj/testing";
import { expect, test } from "vitest";

import { Inspection } from "../inspection/inspection.ts";
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

async function network({ segments: codes, spokes, ports }: Edit): Promise<readonly Registered[]> {
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
      const inspection = new Inspection(
        "inspection",
        {
          hub,
          region,
          zoneIds: { a: "euc1-az2", b: "euc1-az3" },
          flows: [{ from: { key: "ministries", ranges: [segments.ministries] }, to: shared, ports }],
          internet: [{ ...shared, domains: [".gov.example"] }],
          logs: { bucketName: "log-archive", prefix: "flow-logs" },
        },
        opts,
      ).handle;
      const flowLogsArn = "arn:aws:s3:::log-archive/flow-logs";
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
          firewallStatuses: [{ syncStates: [], transitGatewayAttachmentSyncStates: [{ attachmentId: "firewall" }] }],
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

/** Where each table of the gateway leads to, and which table each attachment asks. */
function gatewayOf(resources: readonly Registered[]) {
  const of = (kind: string) => resources.filter(({ type }) => type.startsWith(`aws:ec2transitgateway/${kind}:`));
  const asks = new Map(of("routeTableAssociation").map((each) => [attachmentOf(each), tableOf(each)]));
  const leads = new Map<string, Set<string>>();
  const ways = [...of("route").filter(({ inputs }) => inputs["blackhole"] !== true), ...of("routeTablePropagation")];
  for (const way of ways) leads.set(tableOf(way), (leads.get(tableOf(way)) ?? new Set()).add(attachmentOf(way)));
  return { asks, leads };
}

test("whatever is attached leads only to the firewall, and only the firewall leads to what is attached", async () => {
  const { asks, leads } = gatewayOf(await network(usual));
  expect([...asks.keys()].toSorted()).toEqual([
    "egress-attachment-id",
    "finance-attachment-id",
    "firewall",
    "tools-attachment-id",
  ]);
  for (const [attachment, table] of asks) {
    const others = [...asks.keys()].filter((each) => each !== "firewall").toSorted();
    const expected = attachment === "firewall" ? others : ["firewall"];
    expect([attachment, [...(leads.get(table) ?? [])].toSorted()]).toEqual([attachment, expected]);
  }
});

test("where there is a way, there is a way back", async () => {
  const { asks, leads } = gatewayOf(await network(usual));
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
  const before = await network(usual);
  const after = new Map((await network({ ...usual, ...change })).map((each) => [each.name, each]));
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

function sids(inputs: Registered["inputs"]): readonly string[] {
  return JSON.stringify(inputs["ruleGroup"]).match(/sid:\d+/g) ?? [];
}

function attachmentOf({ inputs }: Registered): string {
  return String(inputs["transitGatewayAttachmentId"]);
}

function tableOf({ inputs }: Registered): string {
  return String(inputs["transitGatewayRouteTableId"]);
}
