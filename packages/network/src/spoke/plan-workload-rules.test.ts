import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { flowsOf, type SpokeFlow } from "./flows-of.ts";
import {
  planWorkloadRules,
  ruleWeight,
  workloadIssues,
  type PlannedRule,
  type WorkloadChoices,
} from "./plan-workload-rules.ts";

const ministries = { key: "ministries", ranges: ["10.72.0.0/14"] };
const shared = { key: "shared-services", ranges: ["10.64.0.0/16"] };
const health = { key: "health-production", ranges: ["10.72.64.0/21"] };
const interior = { key: "interior-production", ranges: ["10.73.0.0/22", "10.73.4.0/22"] };
const site = { key: "data-centre", ranges: ["10.0.0.0/12"] };

const flows: readonly SpokeFlow[] = [
  { from: ministries, to: shared, ports: [443] },
  { from: health, to: interior, ports: [5432] },
  { from: site, to: health, ports: [22, 443] },
  { from: shared, to: interior, ports: [53], protocol: "udp" },
];
const prefixListIds = { ministries: "pl-1", "shared-services": "pl-2", "data-centre": "pl-3" };
const own = { blocks: ["10.72.64.0/21"], ipv6: false };

const shown = ({ role, peer, to }: PlannedRule): string => {
  const whom = peer.kind === "block" ? peer.cidr : peer.kind === "list" ? `${peer.code}×${peer.weight}` : peer.kind;
  return `${role}: ${whom} ${to === undefined ? "all" : `${to.protocol} ${to.port}`}`;
};
const ofHealth = (choices: WorkloadChoices = {}) => planWorkloadRules({ flows, prefixListIds, ...choices }, own);

test("in come the flows to the network and its segment; out go those from them, and HTTPS to S3", () => {
  const { ingress, egress } = ofHealth();
  expect(ingress.map(shown)).toEqual([
    "in-own-10.72.64.0/21: 10.72.64.0/21 all",
    "in-data-centre-tcp-22: data-centre×2 tcp 22",
    "in-data-centre-tcp-443: data-centre×2 tcp 443",
  ]);
  expect(egress.map(shown)).toEqual([
    "out-own-10.72.64.0/21: 10.72.64.0/21 all",
    "out-storage: storage tcp 443",
    "out-shared-services-tcp-443: shared-services×2 tcp 443",
    "out-interior-production-tcp-5432-10.73.0.0/22: 10.73.0.0/22 tcp 5432",
    "out-interior-production-tcp-5432-10.73.4.0/22: 10.73.4.0/22 tcp 5432",
  ]);
});

test("without a prefix list, a segment is let in by its ranges", () => {
  expect(ofHealth({ prefixListIds: {} }).ingress.map(shown)).toContain(
    "in-data-centre-tcp-22-10.0.0.0/12: 10.0.0.0/12 tcp 22",
  );
});

test("private endpoints on 443, and the internet on 443 and 80 where the segment has any", () => {
  const { egress } = ofHealth({ flows: [], endpointsCidr: "10.65.0.0/24", internet: true });
  expect(egress.map(shown)).toEqual([
    "out-own-10.72.64.0/21: 10.72.64.0/21 all",
    "out-storage: storage tcp 443",
    "out-endpoints: 10.65.0.0/24 tcp 443",
    "out-internet-443: 0.0.0.0/0 tcp 443",
    "out-internet-80: 0.0.0.0/0 tcp 80",
  ]);
});

test("everything within the network: each of its blocks, pods, and its IPv6", () => {
  const rules = planWorkloadRules({}, { blocks: ["10.72.64.0/21", "100.64.0.0/16"], ipv6: true });
  expect(rules.ingress.map(shown)).toEqual([
    "in-own-10.72.64.0/21: 10.72.64.0/21 all",
    "in-own-100.64.0.0/16: 100.64.0.0/16 all",
    "in-own-ipv6: ipv6 all",
  ]);
});

test("what is said twice is one rule: AWS refuses the second", () => {
  const endpoints = { key: "endpoints", ranges: ["10.65.0.0/24"] };
  const twice = [{ from: ministries, to: endpoints, ports: [443] }, ...flows, ...flows];
  const { egress } = ofHealth({ flows: twice, endpointsCidr: "10.65.0.0/24" });
  expect(egress.map(shown)).toEqual(ofHealth({ endpointsCidr: "10.65.0.0/24" }).egress.map(shown));
});

test("a network has no rule about itself, but a segment may exchange within itself", () => {
  const within = { from: ministries, to: ministries, ports: [8443] };
  const { ingress, egress } = ofHealth({ flows: [{ from: ministries, to: health, ports: [5432] }, within] });
  expect(ingress.map(({ role }) => role)).toContain("in-ministries-tcp-5432");
  expect(ingress.map(({ role }) => role)).toContain("in-ministries-tcp-8443");
  expect(egress.map(({ role }) => role).filter((role) => role.includes("ministries"))).toEqual([
    "out-ministries-tcp-8443",
  ]);
});

test("the flows of a network are those of its key and its segment", () => {
  expect(flowsOf("health-production", "ministries", flows)).toEqual(flows.slice(0, 3));
  expect(flowsOf("kotor-production", "municipalities", flows)).toEqual([]);
});

describe("for every set of flows", () => {
  const end = fc.constantFrom(ministries, shared, health, interior, site);
  const flow = fc.record({
    from: end,
    to: end,
    ports: fc.uniqueArray(fc.integer({ min: 1, max: 65_535 }), { minLength: 1, maxLength: 4 }),
    protocol: fc.constantFrom("tcp" as const, "udp" as const),
  });
  const sets = fc.array(flow, { maxLength: 8 });

  test("each rule has a role of its own, and no two say the same", () => {
    fc.assert(
      fc.property(sets, (some) => {
        const { ingress, egress } = ofHealth({ flows: some, internet: true, endpointsCidr: "10.65.0.0/24" });
        for (const rules of [ingress, egress]) {
          expect(new Set(rules.map(({ role }) => role)).size).toBe(rules.length);
          expect(new Set(rules.map(({ peer, to }) => JSON.stringify([peer, to]))).size).toBe(rules.length);
        }
      }),
    );
  });

  test("a flow that is added or removed renames and changes no other rule", () => {
    fc.assert(
      fc.property(sets, flow, (some, more) => {
        const after = ofHealth({ flows: [...some, more] });
        const before = ofHealth({ flows: some });
        for (const rule of [...before.ingress, ...before.egress]) {
          expect([...after.ingress, ...after.egress]).toContainEqual(rule);
        }
      }),
    );
  });

  test("flows of others change nothing", () => {
    fc.assert(
      fc.property(sets, (some) => {
        expect(ofHealth({ flows: flowsOf("health-production", "ministries", some) })).toEqual(
          ofHealth({ flows: some }),
        );
      }),
    );
  });
});

const issuesOf = (choices: WorkloadChoices) => workloadIssues(choices, planWorkloadRules(choices, own));

describe("what is refused", () => {
  test.each<[string, WorkloadChoices, string]>([
    ["NETWORK_FLOW_INVALID", { flows: [{ from: health, to: shared, ports: [0] }] }, "port 0"],
    ["NETWORK_FLOW_INVALID", { flows: [{ from: health, to: { key: "x", ranges: ["y"] }, ports: [1] }] }, '"y"'],
    ["NETWORK_ENDPOINT_CIDR_INVALID", { endpointsCidr: "10.65.0.0" }, '"10.65.0.0"'],
  ])("%s: %j", (code, choices, given) => {
    const issues = issuesOf(choices);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
  });

  test("more rules than a group holds, by the room of lists and not by their entries", () => {
    const ports = Array.from({ length: 29 }, (_, position) => 1000 + position);
    const fits = { prefixListIds, flows: [{ from: health, to: shared, ports }] };
    expect(ruleWeight(planWorkloadRules(fits, own).egress)).toBe(60);
    expect(issuesOf(fits)).toEqual([]);
    const [issue, ...more] = issuesOf({ ...fits, internet: true });
    expect(more).toEqual([]);
    expect(issue?.code).toBe("NETWORK_WORKLOAD_RULES_TOO_MANY");
    expect(issue?.message).toContain("62 rules of egress");
  });
});
