import { wireMarks } from "@temelj/plan";
import { describe, expect, test } from "vitest";

import { judge, type Change } from "@temelj/policy/testing";

import { one } from "../../testing/aws.ts";
import { securityGroupClosesRiskyPorts } from "./security-group-closes-risky-ports.ts";
import { securityGroupLetsOutByName } from "./security-group-lets-out-by-name.ts";
import { securityGroupOpensWebPortsOnly } from "./security-group-opens-web-ports-only.ts";
import { securityGroupSaysWhy } from "./security-group-says-why.ts";

const { unknown } = wireMarks;
const group = "aws:ec2/securityGroup:SecurityGroup";
const ruleOf = "aws:ec2/securityGroupRule:SecurityGroupRule";
const ingressRule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const egressRule = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";

/** The same rule in its three spellings. */
function spellings(
  direction: "ingress" | "egress",
  protocol: string,
  ports: unknown,
  source: string,
): [string, Change][] {
  const [fromPort, toPort] = Array.isArray(ports) ? (ports as unknown[]) : [ports, ports];
  const range = source.includes(":") ? { ipv6CidrBlocks: [source] } : { cidrBlocks: [source] };
  const single = source.includes(":") ? { cidrIpv6: source } : { cidrIpv4: source };
  return [
    [group, { [direction]: [{ protocol, fromPort, toPort, ...range }] }],
    [ruleOf, { type: direction, protocol, fromPort, toPort, ...range }],
    [direction === "ingress" ? ingressRule : egressRule, { ipProtocol: protocol, fromPort, toPort, ...single }],
  ];
}

describe("security-group-closes-risky-ports", () => {
  test.each([
    ["a database for everybody", "tcp", 5432, "0.0.0.0/0", "fail"],
    ["a database for everybody in IPv6", "tcp", "5432", "::/0", "fail"],
    ["a range with a risky port in it", "6", [5000, 6000], "0.0.0.0/0", "fail"],
    ["everything", "-1", 0, "0.0.0.0/0", "fail"],
    ["a database for one network", "tcp", 5432, "10.0.0.0/8", "pass"],
    ["the web for everybody", "tcp", 443, "0.0.0.0/0", "pass"],
    ["pings from everybody", "icmp", -1, "0.0.0.0/0", "pass"],
    ["a source not known", "tcp", 5432, unknown, "unknown"],
  ] as const)("%s", (_, protocol, ports, source, outcome) => {
    for (const [type, inputs] of spellings("ingress", protocol, ports, source)) {
      expect([type, judge(securityGroupClosesRiskyPorts, one(type, inputs)).outcome]).toEqual([type, outcome]);
    }
  });

  test("a rule for what leaves is not its business", () => {
    const [, [type, inputs] = [group, {}]] = spellings("egress", "tcp", 5432, "0.0.0.0/0");
    expect(judge(securityGroupClosesRiskyPorts, one(type, inputs)).outcome).toBe("not-applicable");
  });

  test("the ports are a parameter", () => {
    const parameters = { "security-group-closes-risky-ports": { ports: [9999] } };
    const said = (port: number): string => {
      const [[type, inputs] = [group, {}]] = spellings("ingress", "tcp", port, "0.0.0.0/0");
      return judge(securityGroupClosesRiskyPorts, one(type, inputs), { parameters }).outcome;
    };
    expect([said(9999), said(5432)]).toEqual(["fail", "pass"]);
  });
});

describe("security-group-opens-web-ports-only", () => {
  test.each([
    ["HTTPS", "tcp", 443, "0.0.0.0/0", "pass"],
    ["HTTP, as text", "tcp", "80", "::/0", "pass"],
    ["another port", "tcp", 8443, "0.0.0.0/0", "fail"],
    ["a range around HTTPS", "tcp", [440, 450], "0.0.0.0/0", "fail"],
    ["everything", "all", -1, "::/0", "fail"],
    ["another port for one network", "tcp", 8443, "10.0.0.0/8", "pass"],
    ["a port not known", "tcp", unknown, "0.0.0.0/0", "unknown"],
  ] as const)("%s", (_, protocol, ports, source, outcome) => {
    for (const [type, inputs] of spellings("ingress", protocol, ports, source)) {
      expect([type, judge(securityGroupOpensWebPortsOnly, one(type, inputs)).outcome]).toEqual([type, outcome]);
    }
  });
});

describe("security-group-lets-out-by-name", () => {
  test.each([
    ["everything to everywhere", "-1", 0, "0.0.0.0/0", "fail"],
    ["everything to everywhere in IPv6", "all", -1, "::/0", "fail"],
    ["HTTPS to everywhere", "tcp", 443, "0.0.0.0/0", "pass"],
    ["everything to one network", "-1", 0, "10.0.0.0/8", "pass"],
    ["not known", unknown, 0, "0.0.0.0/0", "unknown"],
  ] as const)("%s", (_, protocol, ports, source, outcome) => {
    for (const [type, inputs] of spellings("egress", protocol, ports, source)) {
      expect([type, judge(securityGroupLetsOutByName, one(type, inputs)).outcome]).toEqual([type, outcome]);
    }
  });
});

describe("security-group-says-why", () => {
  const why = "Web servers reach the database";
  test.each<[string, string, Change, string]>([
    ["a rule with a description", ingressRule, { description: why }, "pass"],
    ["a rule without one", ingressRule, {}, "fail"],
    ["a rule with an empty one", egressRule, { description: " " }, "fail"],
    ["the provider's words", ruleOf, { description: "Managed by Pulumi" }, "fail"],
    ["not known", ruleOf, { description: unknown }, "unknown"],
    ["a group and its rules", group, { description: why, ingress: [{ description: why }] }, "pass"],
    ["a group without rules", group, { description: why }, "pass"],
    ["a group whose rule has none", group, { description: why, egress: [{ protocol: "tcp" }] }, "fail"],
    ["a group without any", group, { ingress: [{ description: why }] }, "fail"],
  ])("%s", (_, type, inputs, outcome) => {
    expect(judge(securityGroupSaysWhy, one(type, inputs)).outcome).toBe(outcome);
  });
});
