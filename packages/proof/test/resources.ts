// Small networks for tests: resources by name, known to be right, changed one at a time.

import { planOf, type DeploymentResource } from "@temelj/plan";

import { networkFacts } from "../src/facts/collect-facts.ts";
import type { NetworkFacts } from "../src/facts/network-facts.ts";
import {
  networkModel,
  type NetworkModel,
  type Place,
  type Subnet,
  type Surroundings,
} from "../src/model/network-model.ts";
import type { Reach } from "../src/path/packet.ts";

export type Inputs = Readonly<Record<string, unknown>>;
/** A resource; its name is its id. */
export type Entry = readonly [type: string, inputs: Inputs, outputs?: Inputs];
export type Entries = Readonly<Record<string, Entry>>;
/** What differs: inputs by name; undefined takes the resource away. */
export type Change = Readonly<Record<string, Inputs | undefined>>;

const everything = { protocol: "-1", fromPort: 0, toPort: 0, action: "allow", cidrBlock: "0.0.0.0/0", ruleNo: 100 };

/** A route of a VPC's table. */
export const route = (table: string, cidr: string, target: Inputs): Entry => [
  "aws:ec2/route:Route",
  { routeTableId: table, destinationCidrBlock: cidr, ...target },
];

/** A route of a transit gateway's table; without a goal it throws away. */
export const hubRoute = (table: string, cidr: string, to?: string): Entry => [
  "aws:ec2transitgateway/route:Route",
  {
    transitGatewayRouteTableId: table,
    destinationCidrBlock: cidr,
    ...(to === undefined ? { blackhole: true } : { transitGatewayAttachmentId: to }),
  },
];

/** A table of a transit gateway. */
export const hubTable = (gateway: string): Entry => [
  "aws:ec2transitgateway/routeTable:RouteTable",
  { transitGatewayId: gateway },
];

/** An attachment's own table, or one that knows it. */
export const tie = (kind: "Association" | "Propagation", attachment: string, table: string): Entry => [
  `aws:ec2transitgateway/routeTable${kind}:RouteTable${kind}`,
  { transitGatewayAttachmentId: attachment, transitGatewayRouteTableId: table },
];

/** A subnet that routes by a table, with a network ACL that lets everything pass. */
export function subnetWith(vpc: string, name: string, cidr: string, table: string): Entries {
  return {
    [name]: ["aws:ec2/subnet:Subnet", { vpcId: vpc, cidrBlock: cidr }],
    [`${name}-membership`]: [
      "aws:ec2/routeTableAssociation:RouteTableAssociation",
      { subnetId: name, routeTableId: table },
    ],
    [`${name}-acl`]: [
      "aws:ec2/networkAcl:NetworkAcl",
      { subnetIds: [name], ingress: [everything], egress: [everything] },
    ],
  };
}

/** A VPC with one subnet (a quarter of a /24), attached to a gateway and asking by a table of it. */
export function network(name: string, cidr: string, table: string, gateway = "hub"): Entries {
  return {
    [`${name}-vpc`]: ["aws:ec2/vpc:Vpc", { cidrBlock: cidr }],
    ...subnetWith(`${name}-vpc`, `${name}-subnet`, cidr.replace("/24", "/26"), `${name}-routes`),
    [`${name}-attachment`]: [
      "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
      { vpcId: `${name}-vpc`, transitGatewayId: gateway },
    ],
    [`${name}-association`]: tie("Association", `${name}-attachment`, table),
  };
}

/** A network whose subnet leads everything to its gateway. */
export function spoke(name: string, cidr: string, table: string, gateway = "hub"): Entries {
  return {
    ...network(name, cidr, table, gateway),
    [`${name}-route`]: route(`${name}-routes`, "0.0.0.0/0", { transitGatewayId: gateway }),
  };
}

/** A firewall's policy and rules, both named after it. */
export function policyOf(firewall: string, rules: readonly string[]): Entries {
  return {
    [`${firewall}-group`]: [
      "aws:networkfirewall/ruleGroup:RuleGroup",
      {
        type: "STATEFUL",
        ruleGroup: {
          ruleVariables: { ipSets: [{ key: "HOME_NET", ipSet: { definitions: ["10.0.0.0/8"] } }] },
          rulesSource: { rulesString: rules.join("\n") },
        },
      },
      { arn: `${firewall}-group` },
    ],
    [`${firewall}-policy`]: [
      "aws:networkfirewall/firewallPolicy:FirewallPolicy",
      {
        firewallPolicy: {
          statelessDefaultActions: ["aws:forward_to_sfe"],
          statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
          statefulEngineOptions: { ruleOrder: "STRICT_ORDER" },
          statefulDefaultActions: ["aws:drop_established"],
          statefulRuleGroupReferences: [{ priority: 100, resourceArn: `${firewall}-group` }],
        },
      },
      { arn: `${firewall}-policy` },
    ],
  };
}

/** A firewall at a gateway: its attachment is called after it. */
export function firewallAt(gateway: string, name: string, rules: readonly string[]): Entries {
  return {
    ...policyOf(name, rules),
    [name]: [
      "aws:networkfirewall/firewall:Firewall",
      { transitGatewayId: gateway, firewallPolicyArn: `${name}-policy` },
      { firewallStatuses: [{ transitGatewayAttachmentSyncStates: [{ attachmentId: `${name}-attachment` }] }] },
    ],
  };
}

/** What some resources say, with a change. What is changed and not there is added: `is` says its type. */
export function factsOf(entries: Entries, change: Change = {}): NetworkFacts {
  const added = Object.entries(change).filter(([name, inputs]) => inputs !== undefined && !(name in entries));
  const all: [string, Entry][] = [
    ...Object.entries(entries).filter(([name]) => !(name in change) || change[name] !== undefined),
    ...added.map(([name, inputs]): [string, Entry] => [name, [String(inputs?.["is"]), inputs ?? {}]]),
  ];
  const resources = all.map(([name, [type, inputs, outputs]]): DeploymentResource => ({
    urn: `urn:pulumi:all::test::${type}::${name}`,
    custom: true,
    id: name,
    type,
    inputs: { ...inputs, ...change[name] },
    ...(outputs === undefined ? {} : { outputs }),
  }));
  return networkFacts([planOf("test", "all", resources)]);
}

/** The model of some resources, with a change. */
export function modelOf(entries: Entries, change: Change = {}, surroundings: Surroundings = {}): NetworkModel {
  return networkModel(factsOf(entries, change), surroundings);
}

/** A network or site of a model. */
export function placeIn({ networks, sites }: NetworkModel, label: string): Place {
  const found = networks.get(label) ?? sites.get(label);
  if (found === undefined) throw new Error(`no ${label} in ${[...networks.keys(), ...sites.keys()].join()}`);
  return found;
}

/** The first subnet of a network. */
export function subnetOf(model: NetworkModel, label: string): Subnet {
  const found = model.networks.get(label)?.subnets[0];
  if (found === undefined) throw new Error(`no subnet of ${label}`);
  return found;
}

/** A path in lines. */
export function linesOf({ hops }: Reach): string[] {
  return hops.map(({ at, does }) => `${at}: ${does}`);
}

/** The outcome, and what the last hop says, before what would happen without it. */
export function endOf({ outcome, hops }: Reach): [string, string] {
  const last = hops.findLast(({ at }) => at !== "without it");
  return [outcome, last === undefined ? "" : `${last.at}: ${last.does}`];
}
