import { quotas } from "@temelj/facts";
import { IssueError } from "@temelj/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  planInspection,
  ruleGroupCapacity,
  type InspectedFlow,
  type InspectedSegment,
  type InspectionChoices,
} from "./plan-inspection.ts";

const home = ["10.64.0.0/16", "10.72.0.0/14", "10.80.0.0/14"];
const ministries = { key: "ministries", ranges: ["10.72.0.0/14"] };
const shared = { key: "shared-services", ranges: ["10.64.0.0/16"] };
const health = { key: "health-production", ranges: ["10.72.144.0/21"] };
const choices: InspectionChoices = {
  region: "eu-central-1",
  flows: [{ from: ministries, to: shared, ports: [443] }],
  internet: [{ ...shared, domains: [".gov.example", "mirror.example"] }],
};

const plan = (change: Partial<InspectionChoices> = {}, ranges: readonly string[] = home) =>
  planInspection({ ...choices, ...change }, ranges);
const rulesOf = (change: Partial<InspectionChoices> = {}) => plan(change).groups.flatMap(({ rules }) => rules);
/** Without the number, which has tests of its own. */
const texts = (change: Partial<InspectionChoices> = {}) =>
  rulesOf(change).map(({ text }) => text.replace(/sid:\d+/, "sid"));

describe("the rules, in the order in which they are tried,", () => {
  test("are flows, then domains, then everything else", () => {
    expect(texts()).toEqual([
      'pass tcp 10.72.0.0/14 any -> 10.64.0.0/16 443 (msg:"flow ministries to shared-services tcp 443"; flow:to_server; sid; rev:1;)',
      'pass http 10.64.0.0/16 any -> !$HOME_NET 80 (msg:"domain shared-services to .gov.example http"; http.host; dotprefix; content:".gov.example"; endswith; flow:to_server; sid; rev:1;)',
      'pass tls 10.64.0.0/16 any -> !$HOME_NET 443 (msg:"domain shared-services to .gov.example tls"; tls.sni; dotprefix; content:".gov.example"; endswith; nocase; flow:to_server; sid; rev:1;)',
      'pass http 10.64.0.0/16 any -> !$HOME_NET 80 (msg:"domain shared-services to mirror.example http"; http.host; content:"mirror.example"; startswith; endswith; flow:to_server; sid; rev:1;)',
      'pass tls 10.64.0.0/16 any -> !$HOME_NET 443 (msg:"domain shared-services to mirror.example tls"; tls.sni; content:"mirror.example"; startswith; endswith; nocase; flow:to_server; sid; rev:1;)',
      'drop tcp any any -> $HOME_NET any (msg:"rest to the network"; flow:to_server; sid; rev:1;)',
      'drop tcp !10.64.0.0/16 any -> any any (msg:"rest without internet"; flow:to_server; sid; rev:1;)',
      'drop tcp any any -> any ![80,443] (msg:"rest of ports"; flow:to_server; sid; rev:1;)',
      'drop ip any any -> any any (msg:"rest of protocols"; ip_proto:!TCP; sid; rev:1;)',
    ]);
  });

  test("name several ranges in brackets, each port and protocol by itself", () => {
    const both = { key: "both", ranges: ["10.72.0.0/16", "10.80.0.0/16"] };
    expect(texts({ flows: [{ from: both, to: shared, ports: [53, 853], protocol: "udp" }] }).slice(0, 2)).toEqual([
      'pass udp [10.72.0.0/16,10.80.0.0/16] any -> 10.64.0.0/16 53 (msg:"flow both to shared-services udp 53"; flow:to_server; sid; rev:1;)',
      'pass udp [10.72.0.0/16,10.80.0.0/16] any -> 10.64.0.0/16 853 (msg:"flow both to shared-services udp 853"; flow:to_server; sid; rev:1;)',
    ]);
  });

  test("let nobody out when no segment may reach anything", () => {
    const closed = plan({ internet: [{ ...shared, domains: [] }] });
    expect(closed.internet).toBe(false);
    expect(closed.groups.map(({ role }) => role)).toEqual(["flows", "rest"]);
    expect(texts({ internet: [] })).toContain(
      'drop tcp any any -> any any (msg:"rest without internet"; flow:to_server; sid; rev:1;)',
    );
  });

  test("drop everything when there are no flows", () => {
    const nothing = plan({ flows: [], internet: [] });
    expect(nothing.groups.map(({ role, rules }) => [role, rules.length])).toEqual([["rest", 4]]);
  });
});

describe("AWS's lists", () => {
  test("come before every rule of our own, in strict order", () => {
    const { threats, groups } = plan();
    expect(threats.map(({ arn }) => arn)).toContain(
      "arn:aws:network-firewall:eu-central-1:aws-managed:stateful-rulegroup/MalwareDomainsStrictOrder",
    );
    expect(Math.max(...threats.map(({ priority }) => priority))).toBeLessThan(groups[0]?.priority ?? 0);
    expect(new Set(threats.map(({ priority }) => priority)).size).toBe(threats.length);
  });

  test.each([
    ["drop", 4, 0],
    ["alert", 4, 4],
    ["ignore", 0, 0],
  ] as const)("with %s: %d, of which %d only report", (threats, all, alertOnly) => {
    const lists = plan({ threats }).threats;
    expect([lists.length, lists.filter((list) => list.alertOnly).length]).toEqual([all, alertOnly]);
  });
});

describe("laws", () => {
  const block = fc.nat({ max: 255 }).map((byte) => `10.72.${byte}.0/24`);
  const end = fc.record({ key: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), ranges: fc.tuple(block) });
  const flow = fc.record({
    from: end,
    to: end,
    ports: fc.uniqueArray(fc.integer({ min: 1, max: 65_535 }), { minLength: 1, maxLength: 3 }),
    protocol: fc.constantFrom("tcp" as const, "udp" as const),
  });
  const flows = fc.uniqueArray(flow, { maxLength: 12, selector: meaning });
  const segment = fc.record({
    key: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
    ranges: fc.tuple(block),
    domains: fc.uniqueArray(fc.stringMatching(/^\.?[a-z]{1,8}\.example$/), { maxLength: 4 }),
  });
  const segments = fc.uniqueArray(segment, { maxLength: 4, selector: ({ key }) => key });

  test("a further flow or segment, wherever it stands, changes no other rule, number or order", () => {
    fc.assert(
      fc.property(flows, segments, fc.nat(), fc.nat(), (all, internet, flowAt, segmentAt) => {
        fc.pre(all.length > 0);
        const fewer = all.toSpliced(flowAt % all.length, 1);
        const less = internet.length === 0 ? internet : internet.toSpliced(segmentAt % internet.length, 1);
        const after = ownTexts(all, internet);
        const before = ownTexts(fewer, less);
        expect(after.filter((text) => before.includes(text))).toEqual(before);
      }),
    );
  });

  test("what is left has the same numbers in the same order, whatever else there is", () => {
    const usual = restNumbers({});
    fc.assert(
      fc.property(flows, segments, (all, internet) => {
        expect(restNumbers({ flows: all, internet })).toEqual(usual);
      }),
    );
  });

  test("the order in which flows are written decides nothing", () => {
    fc.assert(
      fc.property(flows, (all) => {
        expect(rulesOf({ flows: all.toReversed() })).toEqual(rulesOf({ flows: all }));
      }),
    );
  });

  test("a group holds the same however many rules it has, so that AWS never replaces it", () => {
    fc.assert(
      fc.property(flows, segments, (all, internet) => {
        for (const { role, capacity } of plan({ flows: all, internet }).groups) {
          expect(capacity).toBe(ruleGroupCapacity[role]);
        }
      }),
    );
  });

  test("all groups together fit into a policy and leave room for AWS's lists", () => {
    const own = Object.values(ruleGroupCapacity).reduce((sum, capacity) => sum + capacity, 0);
    expect(own).toBeLessThan(quotas.firewallPolicyRules.value / 3);
    for (const capacity of Object.values(ruleGroupCapacity)) {
      expect(capacity).toBeLessThanOrEqual(quotas.firewallRuleGroupCapacity.value);
    }
  });
});

describe("what is refused", () => {
  const flow = (change: Partial<InspectedFlow>): Partial<InspectionChoices> => ({
    flows: [{ from: ministries, to: shared, ports: [443], ...change }],
  });
  const long = Array.from(
    { length: 600 },
    (_, position) => `10.${72 + Math.floor(position / 256)}.${position % 256}.0/24`,
  );
  const many = Array.from({ length: ruleGroupCapacity.flows + 1 }, (_, position) => position + 1);
  const cases: readonly (readonly [string, Partial<InspectionChoices>, string])[] = [
    ["NETWORK_FLOW_INVALID", flow({ ports: [0] }), "port 0"],
    ["NETWORK_FLOW_INVALID", flow({ ports: [65_536] }), "port 65536"],
    ["NETWORK_FLOW_INVALID", flow({ ports: [] }), "no port"],
    ["NETWORK_FLOW_INVALID", flow({ protocol: "icmp" as "tcp" }), '"icmp"'],
    ["NETWORK_FLOW_INVALID", flow({ from: { key: 'a";', ranges: ["10.72.0.0/24"] } }), 'a";'],
    ["NETWORK_FLOW_INVALID", flow({ to: { key: "empty", ranges: [] } }), '"empty"'],
    ["NETWORK_FLOW_OUTSIDE_RANGES", flow({ to: { key: "elsewhere", ranges: ["10.0.0.0/16"] } }), "10.0.0.0/16"],
    ["NETWORK_FLOW_OUTSIDE_RANGES", flow({ to: { key: "wrong", ranges: ["10.72.0.1/16"] } }), "10.72.0.1/16"],
    ["NETWORK_FLOW_REPEATED", flow({ ports: [443, 443] }), "there twice"],
    ["NETWORK_RULES_TOO_MANY", flow({ ports: many }), "6001 rules for flows"],
    ["NETWORK_RULE_TOO_LONG", flow({ from: { key: "long", ranges: long } }), "long to shared-services"],
    ["NETWORK_DOMAIN_INVALID", { internet: [{ ...shared, domains: ["*.example"] }] }, '"*.example"'],
    ["NETWORK_DOMAIN_INVALID", { internet: [{ ...shared, domains: ['x.example"; sid:1'] }] }, "which is no domain"],
    [
      "NETWORK_FLOW_OUTSIDE_RANGES",
      { internet: [{ key: "far", ranges: ["0.0.0.0/0"], domains: ["a.example"] }] },
      "0.0.0.0/0",
    ],
    ["NETWORK_CAPABILITY_MISSING", { partition: "aws-us-gov", threats: "ignore" }, "attached to a transit gateway"],
  ];
  test.each(cases)("%s: %o", (code, change, given) => {
    const issues = issuesOf(change);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
  });

  test("everything at once, not the first", () => {
    const codes = issuesOf({
      partition: "mars",
      ...flow({ ports: [0], from: { key: "X", ranges: [] } }),
      internet: [{ ...health, domains: ["x"] }],
    }).map(({ code }) => code);
    expect(codes).toEqual([
      "NETWORK_CAPABILITY_MISSING",
      "NETWORK_CAPABILITY_MISSING",
      "NETWORK_FLOW_INVALID",
      "NETWORK_FLOW_INVALID",
      "NETWORK_DOMAIN_INVALID",
    ]);
  });
});

function meaning({ from, to, protocol }: InspectedFlow): string {
  return `${from.key} ${to.key} ${String(protocol)}`;
}

/** Texts of all rules but those for the rest, which know the segments with internet. */
function ownTexts(flows: readonly InspectedFlow[], internet: readonly InspectedSegment[]): string[] {
  return plan({ flows, internet })
    .groups.filter(({ role }) => role !== "rest")
    .flatMap(({ rules }) => rules.map(({ text }) => text));
}

function restNumbers(change: Partial<InspectionChoices>): number[] | undefined {
  return plan(change)
    .groups.find(({ role }) => role === "rest")
    ?.rules.map(({ sid }) => sid);
}

function issuesOf(change: Partial<InspectionChoices>) {
  try {
    plan(change);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
