import type { EvaluationOptions } from "@temelj/policy";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { defaultSecurityGroupIsClosed } from "./default-security-group-is-closed.ts";
import { networkHasNoInternetGateway } from "./network-has-no-internet-gateway.ts";
import { vpcRecordsFlows } from "./vpc-records-flows.ts";

const vpc = resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.64.0.0/21" }, { id: "vpc-0123456789abcdef0" });
const good = new Scenario({
  vpc,
  group: resource("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", {
    vpcId: "vpc-0123456789abcdef0",
    ingress: [],
    egress: [],
  }),
  flows: resource("aws:ec2/flowLog:FlowLog", { vpcId: "vpc-0123456789abcdef0", trafficType: "ALL" }),
});
const anything = { protocol: "-1", fromPort: 0, toPort: 0 };

describe("default security group", () => {
  test.each<[string, Scenario, string]>([
    ["emptied", good, "pass"],
    ["rules left out, which empties it", good.with({ group: { ingress: undefined, egress: undefined } }), "pass"],
    ["left as AWS made it", good.without("group"), "fail"],
    ["of another VPC", good.with({ group: { vpcId: "vpc-0fedcba9876543210" } }), "fail"],
    ["lets its members in", good.with({ group: { ingress: [{ ...anything, self: true }] } }), "fail"],
    ["lets everything out", good.with({ group: { egress: [{ ...anything, cidrBlocks: ["0.0.0.0/0"] }] } }), "fail"],
  ])("%s", (_, scenario, outcome) => {
    expect(judge(defaultSecurityGroupIsClosed, scenario, { about: "vpc" }).outcome).toBe(outcome);
  });

  test("a group is judged with its VPC, or alone where that is managed elsewhere", () => {
    expect(judge(defaultSecurityGroupIsClosed, good, { about: "group" }).outcome).toBe("not-applicable");
    const alone = good.without("vpc").without("flows");
    expect(judge(defaultSecurityGroupIsClosed, alone).outcome).toBe("pass");
    expect(judge(defaultSecurityGroupIsClosed, alone.with({ group: { ingress: [anything] } })).outcome).toBe("fail");
  });
});

describe("flow logs", () => {
  test.each<[string, Scenario, string]>([
    ["of all traffic", good, "pass"],
    ["of what is refused", good.with({ flows: { trafficType: "REJECT" } }), "pass"],
    ["of what is accepted only", good.with({ flows: { trafficType: "ACCEPT" } }), "fail"],
    ["none", good.without("flows"), "fail"],
    ["of another VPC", good.with({ flows: { vpcId: "vpc-0fedcba9876543210" } }), "fail"],
    ["of a subnet", good.with({ flows: { vpcId: undefined, subnetId: "subnet-1" } }), "fail"],
    [
      "two, of which one is enough",
      good
        .with({ flows: { trafficType: "ACCEPT" } })
        .and({ more: resource("aws:ec2/flowLog:FlowLog", { vpcId: "vpc-0123456789abcdef0", trafficType: "REJECT" }) }),
      "pass",
    ],
  ])("%s", (_, scenario, outcome) => {
    expect(judge(vpcRecordsFlows, scenario).outcome).toBe(outcome);
  });
});

function allowing(...allowedStacks: string[]): EvaluationOptions {
  return { parameters: { [networkHasNoInternetGateway.id]: { allowedStacks } } };
}

describe("internet gateways", () => {
  test.each([
    "internetGateway:InternetGateway",
    "internetGatewayAttachment:InternetGatewayAttachment",
    "egressOnlyInternetGateway:EgressOnlyInternetGateway",
  ])("%s fails unless its stack may have one", (type) => {
    const scenario = new Scenario({ door: resource(`aws:ec2/${type}`, { vpcId: "vpc-1" }) });
    expect(judge(networkHasNoInternetGateway, scenario).outcome).toBe("fail");
    expect(judge(networkHasNoInternetGateway, scenario, allowing("network/*")).outcome).toBe("fail");
    expect(judge(networkHasNoInternetGateway, scenario, allowing("network/*", "shop/te*")).outcome).toBe(
      "not-applicable",
    );
  });
});
