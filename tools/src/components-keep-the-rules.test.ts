// Each component satisfies every rule that applies to what it creates, in the reference estate and with its defaults;
// and the estate passes every pack.

import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { loadEstate } from "@temelj/estate";
import { valueOrThrow } from "@temelj/kernel";
import { planOf, type Plan } from "@temelj/plan";
import { enforcementOf, frameworksFolder, loadRules } from "@temelj/policies";
import { baselineRules } from "@temelj/policies/baseline";
import { frameworkRules } from "@temelj/policies/framework";
import { kubernetesRules } from "@temelj/policies/kubernetes";
import { evaluate, type Rule } from "@temelj/policy";
import { compileProgram } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { beyondTheEstate } from "./beyond-the-estate.ts";
import { compileResources } from "./compile-resources.ts";
import { workspaceRoot } from "./workspace-packages.ts";

/** Advice that a component does not follow, each with the reason. */
const notFollowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AccountBaseline: {
    "accessanalyzer-covers-the-organization": "Each account's own analyzer finds what that account shares.",
    "accessanalyzer-finds-unused-access": "It is charged for each role and user; the free analyzer is not.",
    "iam-password-policy-expires": "NIST SP 800-63B advises against it, and there should be no users.",
  },
  Inspection: {
    "networkfirewall-firewall-keeps-its-places": "It has to be switched off before a zone is added.",
    "networkfirewall-uses-own-key": "Its rules hold no secret, and AWS's key encrypts them.",
  },
  InspectionNetwork: {
    "networkfirewall-firewall-keeps-its-places": "It has to be switched off before a zone is added.",
    "networkfirewall-uses-own-key": "Its rules hold no secret, and AWS's key encrypts them.",
    "route53-resolver-records-queries": "Names are resolved in spokes.",
  },
  InternetEgress: { "route53-resolver-records-queries": "Names are resolved in spokes." },
  LogArchive: {
    "s3-bucket-is-replicated": "Logs are not copied to another region; the archive is write-once.",
    "s3-bucket-locks-objects": "The archive is locked; the bucket of its own access logs is not.",
    "s3-bucket-uses-kms-key": "The bucket of the archive's own access logs has S3's key.",
  },
  NetworkHub: { "transit-gateway-records-flows": "Every attached network and the firewall record theirs." },
  OrganizationTrail: {
    "cloudtrail-records-data-events": "They are charged by the event.",
    "cloudtrail-sends-to-cloudwatch": "The trail goes to the archive; nothing watches it there yet.",
  },
  PrivateEndpoints: { "route53-resolver-records-queries": "Names are resolved in spokes." },
  SiteLink: {
    "cloudwatch-log-group-uses-own-key": "It has the key that the link is given, and CloudWatch's own by default.",
  },
  SpokeNetwork: {
    "route53-resolver-records-queries": "A profile of names records them; a spoke without one does not.",
  },
  StaffVpn: { "route53-resolver-records-queries": "Staff's computers ask the servers that they are told." },
  StaticPortal: {
    "cloudfront-has-origin-failover": "It has one bucket; a region that fails takes the portal with it.",
    "cloudwatch-log-group-uses-own-key": "It has the key that the portal is given, and none by default.",
    "s3-bucket-is-replicated": "A portal is built again from its source.",
    "s3-bucket-locks-objects": "A portal is built again from its source.",
    "s3-bucket-records-access": "The distribution in front of it records every request.",
    "s3-bucket-uses-kms-key": "Public pages need no key of their own.",
  },
  ZonalInternetEgress: { "route53-resolver-records-queries": "Names are resolved in spokes." },
};

/** Components whose resources no rule is about. */
const withoutRules = new Set([
  "AddressAdministrator",
  "DirectConnectLink",
  "DnsFirewall",
  "HubPeering",
  "PrivateNames",
]);

/** Which stacks may have an internet gateway: the network's own, and the program that builds its way out. */
const parameters = {
  "network-has-no-internet-gateway": { allowedStacks: ["network/platform", "beyond-*/*-way-out-*"] },
};

const plans = [...(await compiledEstate()), ...(await compiledPrograms())];
const rules = await loadRules();
const { findings } = evaluate(rules, plans, { parameters, unknownIsFailure: true });
const componentsOf = ancestors(plans);

describe("satisfies every rule, but for advice that it says it does not follow", () => {
  test.each(componentNames())("%s", (component) => {
    const own = findings.filter(({ urn }) => componentsOf.get(urn)?.has(component));
    const bad = own.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    expect(unique(bad.map(({ rule }) => rule))).toEqual(Object.keys(notFollowed[component] ?? {}).toSorted());
    expect(own.some(({ outcome }) => outcome === "pass")).toBe(!withoutRules.has(component));
    expect([...componentsOf.values()].some((above) => above.has(component))).toBe(true);
  });

  test("none of which is more than advice", () => {
    const baseline = new Set(baselineRules.map(({ id }) => id));
    expect(
      Object.values(notFollowed).flatMap((advice) => Object.keys(advice).filter((id) => baseline.has(id))),
    ).toEqual([]);
  });
});

describe("the estate passes every pack", () => {
  const frameworks = globSync("*.yaml", { cwd: frameworksFolder }).map((file) => basename(file, ".yaml"));

  test.each<readonly [string, readonly Rule[]]>([
    ["baseline", baselineRules],
    ["kubernetes", kubernetesRules],
    ...frameworks.map((id) => [id, frameworkRules(id)] as const),
  ])("%s", (_, pack) => {
    const known = pack.some(({ id }) => id in parameters) ? { parameters } : {};
    const judged = evaluate(pack, plans, { ...known, enforcement: enforcementOf(pack), unknownIsFailure: true });
    expect(judged.issues).toEqual([]);
    expect(judged.findings.filter(({ blocking }) => blocking)).toEqual([]);
  });
});

async function compiledEstate(): Promise<readonly Plan[]> {
  const resources = await compileResources(valueOrThrow(loadEstate(join(workspaceRoot, "stacks/estate"))));
  return [...resources].map(([id, list]) => {
    const [project = "", stack = ""] = id.split("/");
    return planOf(project, stack, list);
  });
}

function compiledPrograms(): Promise<readonly Plan[]> {
  const config = { "aws:region": "eu-central-1" };
  return Promise.all(
    Object.entries(beyondTheEstate).map(([what, program], index) =>
      compileProgram(program, { project: `beyond-${index}`, stack: what.replaceAll(" ", "-"), config }),
    ),
  );
}

/** For each resource the classes of the components above it. */
function ancestors(of: readonly Plan[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map(of.flatMap(({ resources }) => resources.map((resource) => [resource.urn, resource] as const)));
  const classes = new Map<string, Set<string>>();
  for (const { urn, parent } of all.values()) {
    const above = new Set<string>();
    for (let at = parent; at !== undefined; at = all.get(at)?.parent) {
      const [room, , name] = all.get(at)?.type.split(":") ?? [];
      if (room === "temelj" && name !== undefined) above.add(name);
    }
    classes.set(urn, above);
  }
  return classes;
}

/** The classes that call `super` with a type of Temelj. */
function componentNames(): readonly string[] {
  const files = globSync("packages/*/src/**/*.ts", { cwd: workspaceRoot }).filter((file) => !file.endsWith(".test.ts"));
  const named = files.flatMap((file) => [
    ...readFileSync(join(workspaceRoot, file), "utf8").matchAll(/super\("temelj:\w+:(?<name>\w+)"/g),
  ]);
  return unique(named.map((match) => match.groups?.["name"] ?? ""));
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)].toSorted();
}
