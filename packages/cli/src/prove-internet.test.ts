// What networks reach of the internet, against what their segments may.

import { planOf, type DeploymentResource } from "@temelj/plan";
import { networkFacts, networkModel, type NetworkModel } from "@temelj/proof";
import { expect, test } from "vitest";

import { proveInternet } from "./prove-internet.ts";

/** One network whose only route leads here. */
function networkWith(target: Readonly<Record<string, string>>): NetworkModel {
  const resources = (
    [
      ["vpc", "aws:ec2/vpc:Vpc", { cidrBlock: "10.1.0.0/24" }],
      ["tools-private-a", "aws:ec2/subnet:Subnet", { vpcId: "vpc", cidrBlock: "10.1.0.0/26" }],
      [
        "membership",
        "aws:ec2/routeTableAssociation:RouteTableAssociation",
        { subnetId: "tools-private-a", routeTableId: "routes" },
      ],
      ["route", "aws:ec2/route:Route", { routeTableId: "routes", destinationCidrBlock: "0.0.0.0/0", ...target }],
    ] as const
  ).map(([id, type, inputs]): DeploymentResource => ({
    urn: `urn:pulumi:tools::test::${type}::${id}`,
    custom: true,
    id,
    type,
    inputs,
  }));
  return networkModel(networkFacts([planOf("test", "tools", resources)]));
}

const found = (domains: readonly string[], target: Readonly<Record<string, string>>) =>
  proveInternet(
    { network: { segments: [{ code: "shared", internet: { domains } }] } } as unknown as Parameters<
      typeof proveInternet
    >[0],
    networkWith(target),
    new Map([["tools", "shared"]]),
  ).map(({ from, host, kind }) => `${from.label} ${host} ${kind}`);

test.each<[string, readonly string[], Readonly<Record<string, string>>, string[]]>([
  ["a gateway of its own is open to strangers", [], { gatewayId: "igw-1" }, ["tools stranger.invalid open"]],
  ["a hub without a table reaches nothing, as intended", [], { transitGatewayId: "tgw-1" }, []],
  [
    "and not what the segment may",
    [".gov.example", "mirror.example"],
    { transitGatewayId: "tgw-1" },
    ["tools www.gov.example closed", "tools mirror.example closed"],
  ],
])("%s", (_, domains, target, expected) => {
  expect(found(domains, target)).toEqual(expected);
});
