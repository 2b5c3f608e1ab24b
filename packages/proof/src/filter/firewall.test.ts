import { parseBlock, type Block } from "@temelj/cidr";
import { describe, expect, test } from "vitest";

import { judge, rulesFrom, type FirewallQuestion } from "./firewall.ts";
import { parseFirewallRules, type ParsedFirewallRule } from "./parse-firewall-rules.ts";

const home = new Map([["$HOME_NET", ["10.64.0.0/10"]]]);
const defaults = ["aws:drop_established", "aws:alert_established"];

function rules(...texts: readonly string[]): ParsedFirewallRule[] {
  const parsed = parseFirewallRules(texts.join("\n"), home);
  if (parsed === undefined) throw new Error("not understood");
  return parsed;
}

function block(text: string): Block {
  const parsed = parseBlock(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const question: FirewallQuestion = {
  from: block("10.72.0.0/22"),
  to: block("10.64.0.0/24"),
  protocol: "tcp",
  port: 443,
};

const verdict = (texts: readonly string[], change: Partial<FirewallQuestion> = {}, byDefault = defaults) =>
  judge({ rules: rules(...texts), defaults: byDefault }, { ...question, ...change }).passes;

const flow = 'pass tcp 10.72.0.0/14 any -> 10.64.0.0/16 443 (msg:"flow"; flow:to_server; sid:1;)';
const rest = 'drop tcp any any -> $HOME_NET any (msg:"rest"; flow:to_server; sid:2;)';

describe("rules decide in their order:", () => {
  test.each<[string, readonly string[], Partial<FirewallQuestion>, string]>([
    ["a flow passes", [flow, rest], {}, "all"],
    ["after the rest it does not", [rest, flow], {}, "none"],
    ["another port does not", [flow, rest], { port: 80 }, "none"],
    [
      "another protocol does not",
      [flow, "drop ip any any -> any any (ip_proto:!TCP; sid:3;)"],
      { protocol: "udp" },
      "none",
    ],
    ["the other direction does not", [flow, rest], { from: block("10.64.0.0/24"), to: block("10.72.0.0/22") }, "none"],
    ["a larger source passes in part", [flow, rest], { from: block("10.64.0.0/10") }, "some"],
    ["a larger target passes in part", [flow, rest], { to: block("10.64.0.0/15") }, "some"],
    ["a part that is dropped first leaves a part", ["drop tcp 10.72.0.0/24 any -> any any (sid:3;)", flow], {}, "some"],
    ["alerts decide nothing", ["alert tcp any any -> any any (sid:3;)", flow], {}, "all"],
    ["other protocols are not TCP", ["drop ip any any -> any any (ip_proto:!TCP; sid:3;)", flow], {}, "all"],
    ["all protocols are", ["drop ip any any -> any any (sid:3;)", flow], {}, "none"],
  ])("%s", (_, texts, change, expected) => {
    expect(verdict(texts, change)).toBe(expected);
  });

  test("and the rule that decides is named", () => {
    const firewall = { rules: rules(flow, rest), defaults };
    expect(judge(firewall, question).because).toBe("flow");
    expect(judge(firewall, { ...question, port: 22 }).because).toBe("rest");
    expect(judge({ rules: [], defaults }, question).because).toBe("aws:drop_established");
  });
});

describe("what no rule speaks of", () => {
  test.each<[readonly string[], "tcp" | "udp", string]>([
    [defaults, "tcp", "none"],
    [["aws:drop_strict"], "tcp", "none"],
    [["aws:drop_strict"], "udp", "none"],
    // The first packet of UDP is not established, and may be all that is needed.
    [defaults, "udp", "some"],
    [["aws:alert_established"], "tcp", "all"],
    [[], "udp", "all"],
  ])("with %j over %s passes: %s", (byDefault, protocol, expected) => {
    expect(verdict([], { protocol }, [...byDefault])).toBe(expected);
  });
});

describe("the internet", () => {
  const domain = [
    'pass tls 10.64.0.0/16 any -> !$HOME_NET 443 (tls.sni; dotprefix; content:".gov.example"; endswith; nocase; flow:to_server; sid:1;)',
    'pass http 10.64.0.0/16 any -> !$HOME_NET 80 (http.host; content:"mirror.example"; startswith; endswith; flow:to_server; sid:2;)',
    rest,
    "drop tcp !10.64.0.0/16 any -> any any (flow:to_server; sid:4;)",
    "drop tcp any any -> any ![80,443] (flow:to_server; sid:5;)",
  ];
  const tools = { from: block("10.64.0.0/22"), to: "internet" } as const;
  test.each<[Partial<FirewallQuestion>, string]>([
    [{ ...tools, host: "gov.example" }, "all"],
    [{ ...tools, host: "www.GOV.example" }, "all"],
    [{ ...tools, host: "badgov.example" }, "none"],
    [{ ...tools, host: "gov.example.net" }, "none"],
    [{ ...tools, host: "mirror.example" }, "none"],
    [{ ...tools, host: "mirror.example", port: 80 }, "all"],
    [{ ...tools, host: "www.mirror.example", port: 80 }, "none"],
    [{ ...tools, host: "gov.example", port: 8443 }, "none"],
    [{ ...tools }, "some"],
    [{ ...tools, from: block("10.72.0.0/22"), host: "gov.example" }, "none"],
    [{ ...tools, from: block("10.72.0.0/22") }, "none"],
  ])("%j: %s", (change, expected) => {
    expect(verdict(domain, change)).toBe(expected);
  });

  test("is not a private range, and a listed public one is a part of it", () => {
    const ranges = ["10.0.0.0/8", "100.127.255.0/24", "198.51.100.0/24", "any"];
    const open = ranges.map((to) => verdict([`pass tcp any any -> ${to} 443 (sid:1;)`], { to: "internet" }));
    expect(open).toEqual(["none", "none", "some", "all"]);
  });
});

test("only rules that speak of a source are kept for it", () => {
  const all = rules(flow, "pass tcp 10.80.0.0/14 any -> 10.64.0.0/16 443 (sid:7;)", rest);
  expect(rulesFrom(all, question.from).map(({ message }) => message)).toEqual(["flow", "rest"]);
});
