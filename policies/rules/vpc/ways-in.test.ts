import { wireMarks } from "@temelj/plan";
import { judge, resource, type Change } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { judgesChanges, judgesScenarios, one } from "../../testing/aws.ts";
import { networkAclClosesAdminPorts } from "./network-acl-closes-admin-ports.ts";
import { vpcBlocksInternetGateways } from "./vpc-blocks-internet-gateways.ts";
import { vpcDefaultNetworkIsNotUsed } from "./vpc-default-network-is-not-used.ts";
import { vpcEndpointPolicyNamesWhatPasses } from "./vpc-endpoint-policy-names-what-passes.ts";
import { vpcEndpointServiceAsksBeforeConnecting } from "./vpc-endpoint-service-asks-before-connecting.ts";
import { vpcPeeringRouteIsNarrow } from "./vpc-peering-route-is-narrow.ts";

const { unknown } = wireMarks;

const allow = (ruleNo: number, more: object = {}) => ({
  ruleNo,
  action: "allow",
  protocol: "tcp",
  cidrBlock: "0.0.0.0/0",
  fromPort: 22,
  toPort: 22,
  ...more,
});

describe("network-acl-closes-admin-ports", () => {
  const acl = "aws:ec2/networkAcl:NetworkAcl";
  const cases: readonly (readonly [string, readonly unknown[], string])[] = [
    ["SSH from everywhere", [allow(100)], "fail"],
    ["SSH from everywhere in IPv6", [allow(100, { cidrBlock: undefined, ipv6CidrBlock: "::/0" })], "fail"],
    ["all protocols from everywhere", [allow(100, { protocol: "-1", fromPort: 0, toPort: 0 })], "fail"],
    ["a range with RDP in it, ports as text", [allow(100, { fromPort: "3000", toPort: "4000" })], "fail"],
    ["SSH from one network", [allow(100, { cidrBlock: "10.0.0.0/8" })], "pass"],
    ["another port", [allow(100, { fromPort: 443, toPort: 443 })], "pass"],
    ["forbidden by a lower number", [allow(100), allow(90, { action: "deny" })], "pass"],
    ["forbidden by a higher number", [allow(100), allow(110, { action: "deny" })], "fail"],
    ["forbidden for another protocol only", [allow(100), allow(90, { action: "deny", protocol: "udp" })], "fail"],
    ["a source not known", [allow(100, { cidrBlock: unknown })], "unknown"],
    ["no rule", [], "pass"],
  ];
  test.each(cases)("%s, inline", (_, ingress, outcome) => {
    expect(judge(networkAclClosesAdminPorts, one(acl, { ingress })).outcome).toBe(outcome);
    const standard = "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl";
    expect(judge(networkAclClosesAdminPorts, one(standard, { ingress })).outcome).toBe(outcome);
  });

  const alone = "aws:ec2/networkAclRule:NetworkAclRule";
  const good = { networkAclId: "acl-1", ruleNumber: 100, ruleAction: "allow", protocol: "tcp", cidrBlock: "0.0.0.0/0" };
  judgesChanges(networkAclClosesAdminPorts, alone, good, [
    ["a rule of its own for SSH", { fromPort: 22, toPort: 22 }, "fail"],
    ["one for HTTPS", { fromPort: 443, toPort: 443 }, "pass"],
    ["one that forbids", { fromPort: 22, toPort: 22, ruleAction: "deny" }, "pass"],
    ["one for what leaves", { fromPort: 22, toPort: 22, egress: true }, "not-applicable"],
  ]);
});

judgesChanges(
  vpcBlocksInternetGateways,
  "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
  { internetGatewayBlockMode: "block-bidirectional" },
  [
    ["both ways", {}, "pass"],
    ["what comes in", { internetGatewayBlockMode: "block-ingress" }, "pass"],
    ["off", { internetGatewayBlockMode: "off" }, "fail"],
    ["not said", { internetGatewayBlockMode: undefined }, "fail"],
    ["not known", { internetGatewayBlockMode: unknown }, "unknown"],
  ],
);

judgesChanges(vpcDefaultNetworkIsNotUsed, "aws:ec2/defaultVpc:DefaultVpc", {}, [["used", {}, "fail"]]);

judgesChanges(
  vpcEndpointServiceAsksBeforeConnecting,
  "aws:ec2/vpcEndpointService:VpcEndpointService",
  { acceptanceRequired: true },
  [
    ["asks", {}, "pass"],
    ["asks, as text", { acceptanceRequired: "true" }, "pass"],
    ["does not ask", { acceptanceRequired: false }, "fail"],
    ["not said", { acceptanceRequired: undefined }, "fail"],
    ["not known", { acceptanceRequired: unknown }, "unknown"],
  ],
);

const everything = { Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" } };
const ours = { Statement: { ...everything.Statement, Condition: { StringEquals: { "aws:ResourceOrgID": "o-1" } } } };
const endpoint = (inputs: Change) =>
  resource("aws:ec2/vpcEndpoint:VpcEndpoint", inputs, { id: "vpce-0a1b2c3d4e5f60718" });
const beside = resource("aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy", {
  vpcEndpointId: "vpce-0a1b2c3d4e5f60718",
  policy: JSON.stringify(ours),
});
judgesScenarios(vpcEndpointPolicyNamesWhatPasses, [
  ["only the organization's", { endpoint: endpoint({ policy: ours }) }, "pass"],
  ["only the organization's, as text", { endpoint: endpoint({ policy: JSON.stringify(ours) }) }, "pass"],
  ["AWS's own", { endpoint: endpoint({ vpcEndpointType: "Interface" }) }, "fail"],
  ["everything, by name", { endpoint: endpoint({ policy: everything }) }, "fail"],
  [
    "some actions",
    { endpoint: endpoint({ policy: { Statement: { ...everything.Statement, Action: "s3:GetObject" } } }) },
    "pass",
  ],
  ["not known", { endpoint: endpoint({ policy: unknown }) }, "unknown"],
  ["a kind without policies", { endpoint: endpoint({ vpcEndpointType: "GatewayLoadBalancer" }) }, "not-applicable"],
  ["beside it", { endpoint: endpoint({}), beside }, "not-applicable"],
  ["the one beside it", { beside }, "pass"],
]);

const peering = { vpcPeeringConnectionId: "pcx-1" };
describe("vpc-peering-route-is-narrow", () => {
  test.each<[string, string, Change, string]>([
    [
      "a route to a neighbour's range",
      "aws:ec2/route:Route",
      { ...peering, destinationCidrBlock: "10.1.0.0/16" },
      "pass",
    ],
    ["a route for everything", "aws:ec2/route:Route", { ...peering, destinationCidrBlock: "0.0.0.0/0" }, "fail"],
    ["a route for all of IPv6", "aws:ec2/route:Route", { ...peering, destinationIpv6CidrBlock: "::/0" }, "fail"],
    [
      "everything, but not by peering",
      "aws:ec2/route:Route",
      { natGatewayId: "nat-1", destinationCidrBlock: "0.0.0.0/0" },
      "pass",
    ],
    ["not known", "aws:ec2/route:Route", { ...peering, destinationCidrBlock: unknown }, "unknown"],
    ["in a table", "aws:ec2/routeTable:RouteTable", { routes: [{ ...peering, cidrBlock: "0.0.0.0/0" }] }, "fail"],
    [
      "in the default table",
      "aws:ec2/defaultRouteTable:DefaultRouteTable",
      { routes: [{ ...peering, ipv6CidrBlock: "0::/0" }] },
      "fail",
    ],
    [
      "a narrow one in a table",
      "aws:ec2/routeTable:RouteTable",
      { routes: [{ ...peering, cidrBlock: "10.1.0.0/16" }] },
      "pass",
    ],
  ])("%s", (_, type, inputs, outcome) => {
    expect(judge(vpcPeeringRouteIsNarrow, one(type, inputs)).outcome).toBe(outcome);
  });
});
