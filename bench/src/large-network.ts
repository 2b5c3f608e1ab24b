// Networks of many tenants for measuring: a hub, a firewall in the middle, a data centre, and a spoke a tenant.

import { planOf, type DeploymentResource, type Plan } from "@temelj/plan";

/** A network and what is intended with it. */
export interface LargeNetwork {
  /** One for the hub, one for the tools, one a tenant. */
  readonly plans: readonly Plan[];
  /** Labels of the tenants' networks. */
  readonly tenants: readonly string[];
}

type Inputs = Readonly<Record<string, unknown>>;
type Add = (name: string, type: string, inputs: Inputs, outputs?: Inputs) => void;

/** Every tenant reaches `tools` on 443, one in ten its neighbour on 5432, and the data centre all of them on 443. */
export function largeNetwork(count: number): LargeNetwork {
  const tenants = Array.from({ length: count }, (_, place) => `tenant-${place}`);
  const hub = planWith("hub", (add) => addHub(add, count));
  const blocks = [["tools", "10.0.0.0/24"] as const, ...tenants.map((name, place) => [name, blockOf(place)] as const)];
  const spokes = blocks.map(([name, cidr]) => planWith(name, (add) => addSpoke(add, name, cidr)));
  return { plans: [hub, ...spokes], tenants };
}

/** Ports that a pair of the network may use. */
export function largeIntent(from: string, to: string): ReadonlySet<string> | undefined {
  if (to === "data-centre") return none;
  if (from === "data-centre") return https;
  if (to === "tools") return https;
  const [left, right] = [placeOf(from), placeOf(to)];
  return left !== undefined && right === left + 1 && left % 10 === 0 ? database : none;
}

/** What every pair is asked: two ports that are used, and two that are not. */
export const largeQuestions = [
  { protocol: "tcp", port: 443 },
  { protocol: "tcp", port: 5432 },
  { protocol: "tcp", port: 22 },
  { protocol: "udp", port: 53 },
] as const;

/** What the data centre announces. */
export const largeSites = [{ code: "data-centre", ranges: ["172.16.0.0/16"] }];

const none: ReadonlySet<string> = new Set();
const https: ReadonlySet<string> = new Set(["tcp 443"]);
const database: ReadonlySet<string> = new Set(["tcp 5432"]);
const zones = ["a", "b", "c"];
const everything = { protocol: "-1", action: "allow", cidrBlock: "0.0.0.0/0", ruleNo: 100 };

function planWith(stack: string, build: (add: Add) => void): Plan {
  const resources: DeploymentResource[] = [];
  build((name, type, inputs, outputs) => {
    const urn = `urn:pulumi:${stack}::bench::${type}::${name}`;
    resources.push({
      urn,
      type,
      custom: true,
      id: `${stack}/${name}`,
      inputs,
      ...(outputs === undefined ? {} : { outputs }),
    });
  });
  return planOf("bench", stack, resources);
}

function addHub(add: Add, count: number): void {
  const neighbours = Array.from({ length: Math.ceil(count / 10) }, (_, tens) => tens * 10);
  const rules = [
    'pass tcp 10.0.0.0/8 any -> 10.0.0.0/24 443 (msg:"tools"; flow:to_server; sid:1;)',
    'pass tcp 172.16.0.0/16 any -> 10.0.0.0/8 443 (msg:"data centre"; flow:to_server; sid:2;)',
    ...neighbours.map(
      (place) => `pass tcp ${blockOf(place)} any -> ${blockOf(place + 1)} 5432 (flow:to_server; sid:${place + 10};)`,
    ),
    'drop ip any any -> any any (msg:"rest"; sid:3;)',
  ];
  add("rules", "aws:networkfirewall/ruleGroup:RuleGroup", group(rules), { arn: "rules" });
  add("policy", "aws:networkfirewall/firewallPolicy:FirewallPolicy", policy, { arn: "policy" });
  add(
    "firewall",
    "aws:networkfirewall/firewall:Firewall",
    { transitGatewayId: "hub", firewallPolicyArn: "policy" },
    firewall,
  );
  add("asks", association, { transitGatewayAttachmentId: "firewall", transitGatewayRouteTableId: "inspection" });
  for (const table of ["tenants", "sites"]) {
    add(`default-${table}`, gatewayRoute, {
      transitGatewayRouteTableId: table,
      destinationCidrBlock: "0.0.0.0/0",
      transitGatewayAttachmentId: "firewall",
    });
  }
  const vpn = { transitGatewayId: "hub", customerGatewayId: "device" };
  add("data-centre-connection", "aws:ec2/vpnConnection:VpnConnection", vpn, { transitGatewayAttachmentId: "vpn" });
  add("vpn-asks", association, { transitGatewayAttachmentId: "vpn", transitGatewayRouteTableId: "sites" });
  add("vpn-way", gatewayRoute, {
    transitGatewayRouteTableId: "inspection",
    destinationCidrBlock: "172.16.0.0/16",
    transitGatewayAttachmentId: "vpn",
  });
}

/** Three tiers over three zones, each subnet with a table of its own, as the library builds them. */
function addSpoke(add: Add, name: string, cidr: string): void {
  const id = (what: string): string => `${name}/${what}`;
  add("vpc", "aws:ec2/vpc:Vpc", { cidrBlock: cidr });
  const base = cidr.replace(/\.0\/24$/, "");
  for (const [place, tier] of ["private", "data", "attachment"].entries()) {
    const subnets = zones.map((zone) => `subnet-${tier}-${zone}`);
    for (const [at, subnet] of subnets.entries()) {
      add(subnet, "aws:ec2/subnet:Subnet", { vpcId: id("vpc"), cidrBlock: `${base}.${place * 64 + at * 16}/28` });
      add(`${subnet}-table`, "aws:ec2/routeTableAssociation:RouteTableAssociation", {
        subnetId: id(subnet),
        routeTableId: id(`routes-${subnet}`),
      });
      if (tier === "attachment") continue;
      const destinationCidrBlock = tier === "private" ? "0.0.0.0/0" : "10.0.0.0/8";
      const route = { routeTableId: id(`routes-${subnet}`), destinationCidrBlock, transitGatewayId: "hub" };
      add(`route-${subnet}`, "aws:ec2/route:Route", route);
    }
    const acl = { subnetIds: subnets.map(id), ingress: [everything], egress: [everything] };
    add(`acl-${tier}`, "aws:ec2/networkAcl:NetworkAcl", acl);
  }
  const subnetIds = zones.map((zone) => id(`subnet-attachment-${zone}`));
  const attachment = { vpcId: id("vpc"), transitGatewayId: "hub", subnetIds };
  add("attachment", "aws:ec2transitgateway/vpcAttachment:VpcAttachment", attachment);
  const tie = { transitGatewayAttachmentId: id("attachment") };
  add("association", association, { ...tie, transitGatewayRouteTableId: "tenants" });
  add("propagation", "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation", {
    ...tie,
    transitGatewayRouteTableId: "inspection",
  });
  add("workloads", "aws:ec2/securityGroup:SecurityGroup", { vpcId: id("vpc"), ingress: [anybody], egress: [anybody] });
}

const association = "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation";
const gatewayRoute = "aws:ec2transitgateway/route:Route";
const anybody = { protocol: "tcp", fromPort: 443, toPort: 5432, cidrBlocks: ["10.0.0.0/8", "172.16.0.0/16"] };
const firewall = { firewallStatuses: [{ transitGatewayAttachmentSyncStates: [{ attachmentId: "firewall" }] }] };
const policy = {
  firewallPolicy: {
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
    statefulEngineOptions: { ruleOrder: "STRICT_ORDER" },
    statefulDefaultActions: ["aws:drop_established"],
    statefulRuleGroupReferences: [{ priority: 100, resourceArn: "rules" }],
  },
};

function group(rules: readonly string[]): Inputs {
  return { type: "STATEFUL", ruleGroup: { rulesSource: { rulesString: rules.join("\n") } } };
}

/** `10.1.0.0/24`, `10.1.1.0/24`, … */
function blockOf(place: number): string {
  return `10.${1 + Math.floor(place / 256)}.${place % 256}.0/24`;
}

function placeOf(label: string): number | undefined {
  return label.startsWith("tenant-") ? Number(label.slice("tenant-".length)) : undefined;
}
