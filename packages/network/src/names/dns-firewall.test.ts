import { dependencies, register } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { DnsFirewallMode, type DnsFirewallModeArgs } from "./dns-firewall-mode.ts";
import { DnsFirewall, type DnsFirewallArgs } from "./dns-firewall.ts";

const build = (args: Partial<DnsFirewallArgs> = {}) =>
  register(
    (opts) =>
      new DnsFirewall(
        "firewall",
        { region: "eu-central-1", profileId: "rp-1", blocked: [".casino.example"], allowed: ["a.example"], ...args },
        opts,
      ),
  );

const state = (args: Partial<DnsFirewallModeArgs> = {}) =>
  register(
    (opts) =>
      new DnsFirewallMode(
        "mode",
        { region: "eu-central-1", failOpen: false, networks: { health: "vpc-1", finance: "vpc-2" }, ...args },
        opts,
      ),
  );

test("own lists and AWS's register exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation firewall-profile",
    "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList firewall-list-allowed",
    "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList firewall-list-blocked",
    "aws:route53/resolverFirewallRule:ResolverFirewallRule firewall-rule-allowed",
    "aws:route53/resolverFirewallRule:ResolverFirewallRule firewall-rule-blocked",
    "aws:route53/resolverFirewallRule:ResolverFirewallRule firewall-rule-threats",
    "aws:route53/resolverFirewallRuleGroup:ResolverFirewallRuleGroup firewall-group",
    "temelj:network:DnsFirewall firewall",
  ]);
  for (const { inputs } of resources.filter(({ type }) => type.startsWith("aws:"))) {
    expect(inputs["region"]).toBe("eu-central-1");
  }
});

describe("a rule", () => {
  test("that blocks says that the name does not exist", async () => {
    const { named } = await build();
    expect(named("firewall-rule-threats").inputs).toEqual({
      region: "eu-central-1",
      firewallRuleGroupId: "firewall-group-id",
      name: "threats",
      priority: 300,
      action: "BLOCK",
      blockResponse: "NXDOMAIN",
      firewallDomainRedirectionAction: "INSPECT_REDIRECTION_DOMAIN",
      firewallDomainListId: "rslvr-fdl-54a2c1ef5b014042",
    });
  });

  test("that allows or reports answers as usual", async () => {
    const { named } = await build({ managed: "alert" });
    for (const role of ["allowed", "threats"]) {
      expect(Object.keys(named(`firewall-rule-${role}`).inputs)).not.toContain("blockResponse");
    }
    expect(named("firewall-rule-allowed").inputs).toMatchObject({
      action: "ALLOW",
      firewallDomainListId: "firewall-list-allowed-id",
    });
    expect(named("firewall-rule-threats").inputs).toMatchObject({ action: "ALERT" });
  });

  test("of behaviour names what it looks for, and how sure AWS has to be", async () => {
    const { named } = await build({ advanced: "block" });
    const { inputs } = named("firewall-rule-tunnels");
    expect(inputs).toMatchObject({
      dnsThreatProtection: "DNS_TUNNELING",
      confidenceThreshold: "HIGH",
      action: "BLOCK",
      blockResponse: "NXDOMAIN",
    });
    expect(Object.keys(inputs)).not.toContain("firewallDomainListId");
  });
});

test("the profile carries the group, with its priority, once all rules are there", async () => {
  const { named } = await build();
  expect(named("firewall-profile").inputs).toEqual({
    region: "eu-central-1",
    name: "firewall",
    profileId: "rp-1",
    resourceArn: "arn:aws:any::111111111111:firewall-group",
    resourceProperties: '{"priority":1000}',
  });
  const before = await dependencies(named("firewall-profile"));
  expect(before).toEqual(expect.arrayContaining(["firewall-rule-allowed", "firewall-rule-threats"]));
});

test("another name changes its list and nothing else", async () => {
  const before = await build();
  const after = await build({ blocked: ["b.example", ".casino.example"] });
  for (const { name, inputs } of before.resources.filter((each) => each.name !== "firewall-list-blocked")) {
    expect(after.named(name).inputs).toEqual(inputs);
  }
  expect(after.named("firewall-list-blocked").inputs).toMatchObject({
    domains: ["b.example", "casino.example", "*.casino.example"],
  });
});

test("bad arguments name every mistake", async () => {
  await expect(build({ region: "x", blocked: ["a.example"] })).rejects.toThrow(
    /REGION_INVALID[^]*NAME_CONTRADICTS[^]*THREAT_LIST_UNKNOWN/,
  );
});

describe("the mode", () => {
  test("is said for each network", async () => {
    const { resources, named } = await state();
    expect(resources.map(({ name }) => name).toSorted()).toEqual(["mode", "mode-mode-finance", "mode-mode-health"]);
    expect(named("mode-mode-health").inputs).toEqual({
      region: "eu-central-1",
      resourceId: "vpc-1",
      firewallFailOpen: "DISABLED",
    });
  });

  test("may be open, where availability matters more", async () => {
    const { named } = await state({ failOpen: true });
    expect(named("mode-mode-finance").inputs).toMatchObject({ firewallFailOpen: "ENABLED" });
  });

  test("needs a region", async () => {
    await expect(state({ region: "x" })).rejects.toThrow("NETWORK_REGION_INVALID");
  });
});
