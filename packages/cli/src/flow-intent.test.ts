// What flows say about pairs of networks, and the questions that every pair is asked.

import type { NetworkFlow, Tenant } from "@temelj/estate";
import type { Network } from "@temelj/proof";
import { describe, expect, test } from "vitest";

import { flowIntent } from "./flow-intent.ts";

const flow = (from: string, to: string, ports: readonly number[], protocol: "tcp" | "udp" = "tcp"): NetworkFlow => ({
  from,
  to,
  ports,
  protocol,
  why: "Test",
});

const tenants = ["health", "interior"].map((code) => ({
  code,
  kind: "ministry",
  tier: "dedicated",
  network: { standby: code === "health" },
})) as Tenant[];
const pools = [
  { code: "m", segment: "ministries", region: "home" },
  { code: "mb", segment: "ministries", region: "backup" },
  { code: "c", segment: "municipalities", region: "home" },
  { code: "s", segment: "shared", region: "home" },
];
const allocations = {
  allocations: (
    [
      ["health-production", "m"],
      ["health-test", "m"],
      ["health-production-standby", "mb"],
      ["interior-production", "m"],
      ["kotor-production", "c"],
      ["tools", "s"],
    ] as const
  ).map(([key, pool]) => ({ key, pool })),
};

const place = (label: string) => ({ label }) as Network;

function intent(flows: readonly NetworkFlow[], more: object = {}) {
  const network = { flows, pools, sites: [], ...more };
  const { allowed, optional, questions } = flowIntent({ network, tenants, allocations } as unknown as Parameters<
    typeof flowIntent
  >[0]);
  return {
    questions: questions.map(({ protocol, port }) => `${protocol} ${port}`),
    pair: (from: string, to: string) => {
      const keys = allowed(place(from), place(to));
      return keys === undefined ? undefined : [...keys].toSorted();
    },
    must: (from: string, to: string) => optional?.(place(from), place(to)) !== true,
  };
}

describe("a pair may ask", () => {
  const { pair } = intent([
    flow("ministries", "shared", [443]),
    flow("health", "interior", [5432]),
    flow("interior", "shared", [22]),
    flow("municipalities", "health", [53], "udp"),
  ]);
  test.each<[string, string, string[] | undefined]>([
    ["health-production", "tools", ["tcp 443"]],
    ["interior-production", "tools", ["tcp 22", "tcp 443"]],
    ["health-production", "interior-production", ["tcp 5432"]],
    ["health-production-standby", "interior-production", ["tcp 5432"]],
    ["health-test", "interior-production", []],
    ["health-test", "health-production", []],
    ["health-production", "health-test", []],
    ["interior-production", "health-production", []],
    ["kotor-production", "health-production", ["udp 53"]],
    ["kotor-production", "health-production-standby", ["udp 53"]],
    ["kotor-production", "health-test", ["udp 53"]],
    ["kotor-production", "tools", []],
    ["tools", "health-production", []],
    ["egress", "tools", []],
    ["tools", "egress", undefined],
  ])("%s → %s: %j", (from, to, expected) => {
    expect(pair(from, to)).toEqual(expected);
  });
});

describe("sites, staff and AWS's services are ends like others:", () => {
  const { pair, must, questions } = intent(
    [
      flow("bar-data-centre", "health", [443]),
      flow("ministries", "bar-data-centre", [1521]),
      flow("staff", "shared", [22]),
    ],
    {
      sites: [{ code: "bar-data-centre" }],
      endpoints: { cidr: "10.9.0.0/24", backupCidr: "10.9.1.0/24" },
      staff: { vpn: { cidr: "10.8.0.0/24" } },
    },
  );
  test.each<[string, string, string[] | undefined]>([
    ["bar-data-centre", "health-production", ["tcp 443"]],
    ["bar-data-centre", "interior-production", []],
    ["health-production", "bar-data-centre", ["tcp 1521"]],
    ["tools", "bar-data-centre", []],
    ["staff", "tools", ["tcp 22"]],
    ["staff", "bar-data-centre", []],
    ["tools", "staff", []],
    ["bar-data-centre", "staff", []],
    ["tools", "endpoints", ["tcp 443"]],
    ["kotor-production", "backup-endpoints", ["tcp 443"]],
    ["staff", "endpoints", []],
    ["bar-data-centre", "endpoints", []],
    ["egress", "endpoints", []],
    ["endpoints", "tools", []],
  ])("%s → %s: %j", (from, to, expected) => {
    expect(pair(from, to)).toEqual(expected);
  });

  test("services of one's own region must be reached, those of the other may be", () => {
    expect(must("tools", "endpoints")).toBe(true);
    expect(must("tools", "backup-endpoints")).toBe(false);
    expect(must("health-production-standby", "backup-endpoints")).toBe(true);
    expect(must("health-production-standby", "endpoints")).toBe(false);
    expect(must("health-production-standby", "interior-production")).toBe(true);
  });

  test("the services' port is asked of every pair", () => {
    expect(questions).toEqual(["tcp 443", "tcp 1521", "tcp 22", "tcp 3389", "udp 22"]);
  });
});

test("every pair is asked for each port of a flow, and for one of each protocol that no flow has", () => {
  expect(intent([flow("ministries", "shared", [443, 22]), flow("shared", "ministries", [443])]).questions).toEqual([
    "tcp 443",
    "tcp 22",
    "tcp 3389",
    "udp 22",
  ]);
  expect(intent([]).questions).toEqual(["tcp 22", "udp 22"]);
});
