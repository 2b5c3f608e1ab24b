import { expect, test } from "vitest";

import { dataRules, maxInternalRanges, workloadRules, type AclRule } from "./network-acl-rules.ts";

const ranges = ["10.64.0.0/12", "10.96.0.0/12"];
const admits = (rules: readonly AclRule[], port: number) =>
  rules.filter((rule) => rule.cidrBlock === "0.0.0.0/0" && rule.fromPort <= port && port <= rule.toPort);

test("data exchanges with the spoke and, over TCP, with internal ranges, and with nobody else", () => {
  const { ingress, egress } = dataRules(["10.64.4.0/22"], ranges);
  expect(ingress).toEqual([
    { ruleNo: 100, action: "allow", protocol: "-1", cidrBlock: "10.64.4.0/22", fromPort: 0, toPort: 0 },
    { ruleNo: 200, action: "allow", protocol: "tcp", cidrBlock: "10.64.0.0/12", fromPort: 0, toPort: 65_535 },
    { ruleNo: 210, action: "allow", protocol: "tcp", cidrBlock: "10.96.0.0/12", fromPort: 0, toPort: 65_535 },
  ]);
  expect(egress).toEqual(ingress);
});

test.each([22, 80, 443, 1023, 3389])("nobody outside begins a conversation with a workload on port %d", (port) => {
  expect(admits(workloadRules(["10.64.4.0/22"], ranges).ingress, port)).toEqual([]);
});

test.each([1024, 3388, 3390, 65_535])("an answer may come back to port %d over TCP and UDP", (port) => {
  const protocols = admits(workloadRules(["10.64.4.0/22"], ranges).ingress, port).map((rule) => rule.protocol);
  expect(protocols).toEqual(["tcp", "udp"]);
});

test("as many ranges as are allowed fit into the 19 rules beside the closing deny, each with its number", () => {
  const most = Array.from({ length: maxInternalRanges }, (_, position) => `10.${position}.0.0/16`);
  const some = workloadRules(["10.64.4.0/22"], most.slice(0, 9), most.slice(9));
  for (const rules of [workloadRules(["10.64.4.0/22"], most), some, dataRules(["10.64.4.0/22"], most)]) {
    for (const direction of [rules.ingress, rules.egress]) {
      expect(direction.length).toBeLessThanOrEqual(19);
      expect(new Set(direction.map((rule) => rule.ruleNo)).size).toBe(direction.length);
    }
  }
});

test("a site may speak with workloads and not with data, and neither it nor an internal range renumbers the other", () => {
  const sites = ["10.0.16.0/20", "172.16.0.0/16"];
  const with2 = workloadRules(["10.64.4.0/22"], ranges, sites).ingress;
  expect(with2.filter(({ cidrBlock }) => sites.includes(cidrBlock))).toEqual([
    { ruleNo: 500, action: "allow", protocol: "-1", cidrBlock: "10.0.16.0/20", fromPort: 0, toPort: 0 },
    { ruleNo: 510, action: "allow", protocol: "-1", cidrBlock: "172.16.0.0/16", fromPort: 0, toPort: 0 },
  ]);
  const more = workloadRules(["10.64.4.0/22"], [...ranges, "10.112.0.0/16"], [...sites, "192.168.0.0/16"]).ingress;
  for (const rule of with2) expect(more).toContainEqual(rule);
});

test("a range that is added last renumbers none", () => {
  const before = workloadRules(["10.64.4.0/22"], ranges).ingress;
  const after = workloadRules(["10.64.4.0/22"], [...ranges, "172.16.0.0/12"]).ingress;
  for (const rule of before) expect(after).toContainEqual(rule);
});
