import { register, type ComputedValues } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import { Inspection } from "./inspection.ts";
import { InspectionNetwork, type InspectionNetworkArgs } from "./inspection-network.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m", "shared-services": "tgw-rtb-s" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/16", "10.72.0.0/14"],
};
const shared = { key: "shared-services", ranges: ["10.64.0.0/16"] };
const common = {
  hub,
  region: "us-gov-west-1",
  partition: "aws-us-gov",
  flows: [{ from: { key: "ministries", ranges: ["10.72.0.0/14"] }, to: shared, ports: [443] }],
  internet: [{ ...shared, domains: [".gov.example"] }],
  threats: "ignore",
  logs: { bucketName: "log-archive", prefix: "flow-logs" },
} as const;

const computed: ComputedValues = {
  "aws:ec2/vpc:Vpc": (name) => ({ defaultNetworkAclId: `${name}-acl`, defaultRouteTableId: `${name}-routes` }),
  "aws:networkfirewall/firewall:Firewall": () => ({
    firewallStatuses: [
      {
        // AWS gives no order.
        syncStates: ["c", "a", "b"].map((zone) => ({
          availabilityZone: `us-gov-west-1${zone}`,
          attachments: [{ endpointId: `vpce-${zone}`, subnetId: `inspection-subnet-firewall-${zone}-id` }],
        })),
        transitGatewayAttachmentSyncStates: [{ attachmentId: "tgw-attach-f" }],
      },
    ],
  }),
};

const build = (args: Partial<InspectionNetworkArgs> = {}) =>
  register(
    (opts) =>
      new InspectionNetwork(
        "inspection",
        { ...common, zones: ["a", "b"], flowLogsArn: "arn:aws-us-gov:s3:::log-archive/flow-logs", ...args },
        opts,
      ),
    { computed },
  );

test("a firewall for two segments and zones registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl inspection-default-acl",
    "aws:ec2/defaultRouteTable:DefaultRouteTable inspection-default-routes",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup inspection-default-security-group",
    "aws:ec2/flowLog:FlowLog inspection-flow-log",
    "aws:ec2/networkAcl:NetworkAcl inspection-acl",
    "aws:ec2/route:Route inspection-route-attachment-a-0.0.0.0/0",
    "aws:ec2/route:Route inspection-route-attachment-b-0.0.0.0/0",
    "aws:ec2/route:Route inspection-route-firewall-0.0.0.0/0",
    "aws:ec2/routeTable:RouteTable inspection-routes-attachment-a",
    "aws:ec2/routeTable:RouteTable inspection-routes-attachment-b",
    "aws:ec2/routeTable:RouteTable inspection-routes-firewall",
    "aws:ec2/routeTableAssociation:RouteTableAssociation inspection-routes-attachment-a-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation inspection-routes-attachment-b-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation inspection-routes-firewall-a-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation inspection-routes-firewall-b-association",
    "aws:ec2/subnet:Subnet inspection-subnet-attachment-a",
    "aws:ec2/subnet:Subnet inspection-subnet-attachment-b",
    "aws:ec2/subnet:Subnet inspection-subnet-firewall-a",
    "aws:ec2/subnet:Subnet inspection-subnet-firewall-b",
    "aws:ec2/vpc:Vpc inspection-vpc",
    "aws:ec2transitgateway/route:Route inspection-default-ministries",
    "aws:ec2transitgateway/route:Route inspection-default-shared-services",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation inspection-association",
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment inspection-attachment",
    "aws:networkfirewall/firewall:Firewall inspection-firewall",
    "aws:networkfirewall/firewallPolicy:FirewallPolicy inspection-policy",
    "aws:networkfirewall/loggingConfiguration:LoggingConfiguration inspection-logs",
    "aws:networkfirewall/ruleGroup:RuleGroup inspection-rules-domains",
    "aws:networkfirewall/ruleGroup:RuleGroup inspection-rules-flows",
    "aws:networkfirewall/ruleGroup:RuleGroup inspection-rules-rest",
    "temelj:network:InspectionNetwork inspection",
  ]);
});

describe("the firewall", () => {
  test("stands in the network, once in each zone", async () => {
    const { named } = await build();
    expect(named("inspection-firewall").inputs).toMatchObject({
      vpcId: "inspection-vpc-id",
      subnetMappings: [
        { subnetId: "inspection-subnet-firewall-a-id" },
        { subnetId: "inspection-subnet-firewall-b-id" },
      ],
      deleteProtection: true,
      firewallPolicyChangeProtection: true,
    });
    expect(Object.keys(named("inspection-firewall").inputs)).not.toContain("transitGatewayId");
  });

  test("judges, records and leads as the one at the gateway does", async () => {
    const { named, built } = await build();
    const attached = await register(
      (opts) =>
        new Inspection(
          "inspection",
          { ...common, partition: "aws", zoneIds: { a: "usgw1-az1", b: "usgw1-az2" } },
          opts,
        ),
      { computed },
    );
    const same = attached.resources.filter(({ name }) => /-(?:rules|policy|logs)/.test(name));
    expect(same).toHaveLength(5);
    for (const { name, inputs } of same) expect(named(name).inputs).toEqual(inputs);
    const leading = attached.resources.filter(({ type }) => type.startsWith("aws:ec2transitgateway/"));
    expect(leading).toHaveLength(3);
    for (const { name, inputs } of leading) {
      expect(named(name).inputs).toEqual({ ...inputs, transitGatewayAttachmentId: "inspection-attachment-id" });
    }
    expect(Object.keys(built.handle)).toEqual(Object.keys(attached.built.handle));
  });
});

describe("both directions of a conversation", () => {
  test("come through the same zone", async () => {
    const { named } = await build();
    expect(named("inspection-attachment").inputs).toMatchObject({
      applianceModeSupport: "enable",
      subnetIds: ["inspection-subnet-attachment-a-id", "inspection-subnet-attachment-b-id"],
      transitGatewayDefaultRouteTableAssociation: false,
      transitGatewayDefaultRouteTablePropagation: false,
    });
  });

  test.each(["a", "b"])("meet the endpoint of zone %s there, and go back to the hub", async (zone) => {
    const { named } = await build();
    expect(named(`inspection-route-attachment-${zone}-0.0.0.0/0`).inputs).toEqual({
      region: "us-gov-west-1",
      routeTableId: `inspection-routes-attachment-${zone}-id`,
      destinationCidrBlock: "0.0.0.0/0",
      vpcEndpointId: `vpce-${zone}`,
    });
    expect(named(`inspection-routes-firewall-${zone}-association`).inputs["routeTableId"]).toBe(
      named("inspection-route-firewall-0.0.0.0/0").inputs["routeTableId"],
    );
    expect(named("inspection-route-firewall-0.0.0.0/0").inputs["transitGatewayId"]).toBe("tgw-1");
  });
});

test("sites that are linked with the hub may begin conversations through it, internal ranges as before", async () => {
  const [before, after] = [await ingressOf(hub), await ingressOf({ ...hub, siteRanges: ["192.0.2.0/24"] })];
  expect(after.filter((rule) => !before.some(({ ruleNo }) => ruleNo === rule.ruleNo))).toMatchObject([
    { ruleNo: 500, cidrBlock: "192.0.2.0/24", protocol: "-1" },
  ]);
  for (const rule of before) expect(after).toContainEqual(rule);
});

test("a region is said to every resource that has one", async () => {
  const { resources } = await build();
  const children = resources.filter(({ type }) => type.startsWith("aws:"));
  expect(children.filter(({ inputs }) => inputs["region"] !== "us-gov-west-1")).toEqual([]);
});

test("another zone, in front, and another segment rename nothing and move no subnet", async () => {
  const before = await build({ zones: ["b", "c"] });
  const after = await build({
    zones: ["a", "b", "c"],
    hub: { ...hub, routeTableIds: { edge: "tgw-rtb-e", ...hub.routeTableIds } },
  });
  const grown = new Set(["inspection-firewall", "inspection-acl", "inspection-attachment"]);
  for (const { name, inputs } of before.resources.filter((each) => !grown.has(each.name))) {
    expect(after.named(name).inputs).toEqual(inputs);
  }
  expect(after.named("inspection-firewall").inputs["vpcId"]).toBe("inspection-vpc-id");
});

test("bad arguments name every mistake", async () => {
  const internalRanges = Array.from({ length: 15 }, (_, at) => `10.${64 + at}.0.0/16`);
  await expect(build({ hub: { ...hub, internalRanges } })).rejects.toThrow("NETWORK_RANGES_TOO_MANY");
  await expect(
    build({ partition: "mars", cidr: "10.64.3.0/24", zones: ["a"], flows: [{ from: shared, to: shared, ports: [] }] }),
  ).rejects.toThrow(
    /NETWORK_INSPECTION_CIDR_INVALID[^]*NETWORK_ZONES_TOO_FEW[^]*NETWORK_CAPABILITY_MISSING[^]*NETWORK_FLOW_INVALID/,
  );
});

async function ingressOf(of: HubHandle): Promise<{ ruleNo: number; cidrBlock: string }[]> {
  const { named } = await build({ hub: of });
  return named("inspection-acl").inputs["ingress"] as { ruleNo: number; cidrBlock: string }[];
}
