import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { planDnsFirewall, type DnsFirewallChoices, type NameResponse } from "./plan-dns-firewall.ts";

const choices: DnsFirewallChoices = { region: "eu-central-1", blocked: [".casino.example"], allowed: ["a.example"] };

describe("the plan of the firewall of names", () => {
  test("asks own allowed names first, then own blocked ones, then AWS's list", () => {
    const { rules } = planDnsFirewall(choices);
    expect(rules.map(({ role, priority, action }) => `${priority} ${role} ${action}`)).toEqual([
      "100 allowed ALLOW",
      "200 blocked BLOCK",
      "300 threats BLOCK",
    ]);
    expect(rules.at(-1)?.matches).toEqual({ kind: "managed-list", id: "rslvr-fdl-54a2c1ef5b014042" });
  });

  test("compares a domain with a dot with the domain and everything below it", () => {
    expect(planDnsFirewall(choices).lists).toEqual([
      { role: "allowed", domains: ["a.example"] },
      { role: "blocked", domains: ["casino.example", "*.casino.example"] },
    ]);
  });

  test("judges behaviour where that is wanted, behind all lists", () => {
    const { rules } = planDnsFirewall({ region: "eu-central-1", managed: "ignore", advanced: "alert" });
    expect(rules.map(({ role, priority, action }) => `${priority} ${role} ${action}`)).toEqual([
      "400 made-up-names ALERT",
      "410 made-up-words ALERT",
      "420 tunnels ALERT",
    ]);
  });

  test("gives each rule a place that does not depend on the others", () => {
    const response = fc.constantFrom<NameResponse>("block", "alert", "ignore");
    const list = fc.constantFrom<readonly string[]>([], ["x.example"]);
    const places = new Map<string, number>();
    fc.assert(
      fc.property(list, list, response, response, (blocked, allowed, managed, advanced) => {
        fc.pre(blocked.length === 0 || allowed.length === 0);
        for (const { role, priority } of planDnsFirewall({
          region: "eu-central-1",
          blocked,
          allowed,
          managed,
          advanced,
        }).rules) {
          expect(places.get(role) ?? priority).toBe(priority);
          places.set(role, priority);
        }
      }),
    );
    expect(new Set(places.values()).size).toBe(places.size);
  });

  test("takes another id of AWS's list where it is given", () => {
    const { rules } = planDnsFirewall({ region: "me-south-1", managedListId: "rslvr-fdl-1" });
    expect(rules[0]?.matches).toEqual({ kind: "managed-list", id: "rslvr-fdl-1" });
  });

  test("takes an allowed name in a blocked domain for an exception", () => {
    const exception = { ...choices, blocked: [".bad.example"], allowed: ["good.bad.example"] };
    expect(planDnsFirewall(exception).rules).toHaveLength(3);
  });
});

test.each<[string, Partial<DnsFirewallChoices>, string]>([
  ["NETWORK_NAME_INVALID", { blocked: ["*.bad.example"] }, 'a blocked name is "*.bad.example"'],
  ["NETWORK_NAME_INVALID", { managed: "deny" as NameResponse }, 'managed is "deny"'],
  ["NETWORK_NAME_REPEATED", { allowed: ["a.example", "a.example"] }, '"a.example" twice'],
  ["NETWORK_NAME_CONTRADICTS", { blocked: ["a.example"] }, '"a.example" is blocked, and allowed by "a.example"'],
  ["NETWORK_NAME_CONTRADICTS", { blocked: ["x.a.example"], allowed: [".a.example"] }, 'allowed by ".a.example"'],
  ["NETWORK_NAMES_TOO_MANY", { blocked: Array.from({ length: 501 }, (_, n) => `.d${n}.example`) }, "1002 names"],
  ["NETWORK_THREAT_LIST_UNKNOWN", { region: "me-south-1" }, "is not known in me-south-1"],
  ["NETWORK_REGION_INVALID", { region: "x" }, "the region of the firewall of names"],
  ["NETWORK_CAPABILITY_MISSING", { partition: "aws-iso" }, "Route 53 Profiles"],
])("%s: %o", (code, change, given) => {
  expect(() => planDnsFirewall({ ...choices, ...change })).toThrow(code);
  expect(() => planDnsFirewall({ ...choices, ...change })).toThrow(given);
});
