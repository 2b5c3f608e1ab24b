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

const tenants = ["health", "interior"].map((code) => ({ code, kind: "ministry", tier: "dedicated" })) as Tenant[];
const segments = new Map([
  ["health-production", "ministries"],
  ["health-test", "ministries"],
  ["interior-production", "ministries"],
  ["kotor-production", "municipalities"],
  ["tools", "shared"],
]);

function intent(...flows: readonly NetworkFlow[]) {
  const { allowed, questions } = flowIntent(
    { network: { flows }, tenants } as unknown as Parameters<typeof flowIntent>[0],
    segments,
  );
  return {
    questions: questions.map(({ protocol, port }) => `${protocol} ${port}`),
    pair: (from: string, to: string) => {
      const keys = allowed({ label: from } as Network, { label: to } as Network);
      return keys === undefined ? undefined : [...keys].toSorted();
    },
  };
}

describe("a pair may ask", () => {
  const { pair } = intent(
    flow("ministries", "shared", [443]),
    flow("health", "interior", [5432]),
    flow("interior", "shared", [22]),
    flow("municipalities", "health", [53], "udp"),
  );
  test.each<[string, string, string[] | undefined]>([
    ["health-production", "tools", ["tcp 443"]],
    ["interior-production", "tools", ["tcp 22", "tcp 443"]],
    ["health-production", "interior-production", ["tcp 5432"]],
    ["health-test", "interior-production", []],
    ["interior-production", "health-production", []],
    ["kotor-production", "health-production", ["udp 53"]],
    ["kotor-production", "health-test", ["udp 53"]],
    ["kotor-production", "tools", []],
    ["tools", "health-production", []],
    ["egress", "tools", []],
    ["tools", "egress", undefined],
  ])("%s → %s: %j", (from, to, expected) => {
    expect(pair(from, to)).toEqual(expected);
  });
});

test("every pair is asked for each port of a flow, and for one of each protocol that no flow has", () => {
  expect(intent(flow("ministries", "shared", [443, 22]), flow("shared", "ministries", [443])).questions).toEqual([
    "tcp 443",
    "tcp 22",
    "tcp 3389",
    "udp 22",
  ]);
  expect(intent().questions).toEqual(["tcp 22", "udp 22"]);
});
