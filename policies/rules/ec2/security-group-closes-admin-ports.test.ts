import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { securityGroupClosesAdminPorts } from "./security-group-closes-admin-ports.ts";

/** What is said of a rule: protocol, ports, and sources of IPv4 and IPv6. */
interface Said {
  readonly protocol?: unknown;
  readonly fromPort?: unknown;
  readonly toPort?: unknown;
  readonly v4?: string | undefined;
  readonly v6?: string;
}

const ssh: Said = { protocol: "tcp", fromPort: 22, toPort: 22, v4: "0.0.0.0/0" };

function one(type: string, inputs: Record<string, unknown>): Scenario {
  return new Scenario({ it: resource(type, inputs) });
}

function spellings(said: Said): Readonly<Record<string, Scenario>> {
  const { v4, v6, protocol, ...ports } = said;
  const lists = {
    ...(v4 === undefined ? {} : { cidrBlocks: [v4] }),
    ...(v6 === undefined ? {} : { ipv6CidrBlocks: [v6] }),
  };
  const singles = { ...(v4 === undefined ? {} : { cidrIpv4: v4 }), ...(v6 === undefined ? {} : { cidrIpv6: v6 }) };
  return {
    inline: one("aws:ec2/securityGroup:SecurityGroup", { ingress: [{ protocol, ...ports, ...lists }] }),
    default: one("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", { ingress: [{ protocol, ...ports, ...lists }] }),
    rule: one("aws:ec2/securityGroupRule:SecurityGroupRule", { type: "ingress", protocol, ...ports, ...lists }),
    single: one("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", {
      ipProtocol: protocol,
      ...ports,
      ...singles,
    }),
  };
}

describe("in every spelling", () => {
  test.each<[string, Said, string]>([
    ["SSH from everywhere", ssh, "fail"],
    ["RDP from everywhere", { ...ssh, fromPort: 3389, toPort: 3389 }, "fail"],
    ["RDP over UDP", { ...ssh, protocol: "udp", fromPort: 3389, toPort: 3389 }, "fail"],
    ["from everywhere in IPv6", { ...ssh, v4: undefined, v6: "::/0" }, "fail"],
    ["from everywhere in IPv6, spelled out", { ...ssh, v4: undefined, v6: "0:0:0:0:0:0:0:0/0" }, "fail"],
    ["a range that has the port", { ...ssh, fromPort: 0, toPort: 1024 }, "fail"],
    ["ports as text", { ...ssh, fromPort: "22", toPort: "22" }, "fail"],
    ["the protocol as a number", { ...ssh, protocol: "6" }, "fail"],
    ["the protocol in capitals", { ...ssh, protocol: "TCP" }, "fail"],
    ["every protocol, whatever the ports", { ...ssh, protocol: "-1", fromPort: 0, toPort: 0 }, "fail"],
    ["every protocol, as a number", { ...ssh, protocol: -1, fromPort: 0, toPort: 0 }, "fail"],
    ["HTTPS from everywhere", { ...ssh, fromPort: 443, toPort: 443 }, "pass"],
    ["ports 0 to 0 of TCP, which mean all", { ...ssh, fromPort: 0, toPort: 0 }, "fail"],
    ["ping from everywhere", { ...ssh, protocol: "icmp", fromPort: -1, toPort: -1 }, "pass"],
    ["SSH from one network", { ...ssh, v4: "203.0.113.0/24" }, "pass"],
    ["SSH from no address, but another group", { ...ssh, v4: undefined }, "pass"],
    ["a source that is not known", { ...ssh, v4: wireMarks.unknown }, "unknown"],
    ["a port that is not known", { ...ssh, fromPort: wireMarks.unknown }, "unknown"],
  ])("%s", (_, said, outcome) => {
    for (const [spelling, scenario] of Object.entries(spellings(said))) {
      expect([spelling, judge(securityGroupClosesAdminPorts, scenario).outcome]).toEqual([spelling, outcome]);
    }
  });
});

test("a group without rules passes, one of several rules is enough to fail", () => {
  const type = "aws:ec2/securityGroup:SecurityGroup";
  const https = { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] };
  const open = { protocol: "tcp", fromPort: 20, toPort: 25, cidrBlocks: ["10.0.0.0/8", "0.0.0.0/0"] };
  expect(judge(securityGroupClosesAdminPorts, one(type, {})).outcome).toBe("pass");
  expect(judge(securityGroupClosesAdminPorts, one(type, { ingress: [https, open] }))).toMatchObject({
    outcome: "fail",
    path: "ingress[1]",
    message: "ingress[1] lets 0.0.0.0/0 reach tcp ports 20 to 25",
  });
});

test("a rule that lets traffic out is another matter", () => {
  const { rule } = spellings(ssh);
  expect(rule && judge(securityGroupClosesAdminPorts, rule.with({ it: { type: "egress" } })).outcome).toBe(
    "not-applicable",
  );
});

test("the ports are the user's to choose", () => {
  const { single } = spellings({ ...ssh, fromPort: 5432, toPort: 5432 });
  const parameters = { "security-group-closes-admin-ports": { ports: [5432] } };
  expect(single && judge(securityGroupClosesAdminPorts, single, { parameters }).outcome).toBe("fail");
});
