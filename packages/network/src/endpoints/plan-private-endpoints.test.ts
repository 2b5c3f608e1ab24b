import { blockSize, contains, overlaps, parseBlock } from "@temelj/cidr";
import { endpointServices } from "@temelj/facts";
import { IssueError } from "@temelj/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { planPrivateEndpoints, type PrivateEndpointChoices } from "./plan-private-endpoints.ts";

const ranges = ["10.64.0.0/16", "10.72.0.0/14"];
const choices: PrivateEndpointChoices = {
  services: ["ssm", "ecr.api", "kms"],
  cidr: "10.64.0.0/24",
  zones: ["a", "b"],
  region: "eu-central-1",
};

test("an endpoint for each service, by AWS's name", () => {
  expect(planPrivateEndpoints(choices, ranges).endpoints).toEqual([
    { service: "ssm", serviceName: "com.amazonaws.eu-central-1.ssm", guard: "own-resources" },
    { service: "ecr.api", serviceName: "com.amazonaws.eu-central-1.ecr.api", guard: "own-resources" },
    { service: "kms", serviceName: "com.amazonaws.eu-central-1.kms", guard: "own-resources" },
  ]);
});

test("one subnet a zone, at a place of its own", () => {
  expect(planPrivateEndpoints({ ...choices, zones: ["b", "d"] }, ranges).subnets).toEqual([
    { zone: "b", cidr: "10.64.0.64/26", availabilityZone: "eu-central-1b" },
    { zone: "d", cidr: "10.64.0.192/26", availabilityZone: "eu-central-1d" },
  ]);
});

test("network ACLs let the internal ranges in by TCP, and nobody else", () => {
  const { ingress, egress } = planPrivateEndpoints(choices, ranges).acl;
  expect(ingress.map(({ cidrBlock, protocol }) => `${cidrBlock} ${protocol}`)).toEqual([
    "10.64.0.0/24 -1",
    "10.64.0.0/16 tcp",
    "10.72.0.0/14 tcp",
  ]);
  expect(egress).toEqual(ingress);
});

test("a service without a policy is accepted when it is named", () => {
  const plan = planPrivateEndpoints({ ...choices, services: ["eks-auth"], unguarded: ["eks-auth"] }, ranges);
  expect(plan.endpoints.map(({ guard }) => guard)).toEqual(["none"]);
});

const guarded = Object.entries(endpointServices).flatMap(([name, { guard }]) => (guard === "none" ? [] : name));

test("subnets of any block and zones are inside it, apart, and have an address for every endpoint", () => {
  const zones = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 2 });
  const services = fc.uniqueArray(fc.constantFrom(...guarded), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.integer({ min: 17, max: 26 }), zones, services, (prefixLength, letters, wanted) => {
      const cidr = `10.64.0.0/${prefixLength}`;
      const plan = planPrivateEndpoints({ ...choices, cidr, zones: letters, services: wanted }, ranges);
      const outer = blockOf(cidr);
      const blocks = plan.subnets.map((subnet) => blockOf(subnet.cidr));
      for (const [position, block] of blocks.entries()) {
        expect(contains(outer, block)).toBe(true);
        expect(blockSize(block)).toBeGreaterThanOrEqual(wanted.length + 6);
        expect(blocks.slice(0, position).some((earlier) => overlaps(earlier, block))).toBe(false);
      }
    }),
  );
});

describe("what is refused", () => {
  const cases: readonly (readonly [string, Partial<PrivateEndpointChoices>, string])[] = [
    ["NETWORK_ENDPOINT_SERVICES_MISSING", { services: [] }, "no service"],
    ["NETWORK_ENDPOINT_SERVICE_UNKNOWN", { services: ["secretmanager"] }, '"secretmanager"'],
    ["NETWORK_ENDPOINT_SERVICE_UNKNOWN", { unguarded: ["eks-aut"] }, '"eks-aut"'],
    ["NETWORK_ENDPOINT_SERVICE_UNKNOWN", { services: ["toString"] }, '"toString"'],
    ["NETWORK_ENDPOINT_SERVICE_REPEATED", { services: ["kms", "kms"] }, '"kms"'],
    ["NETWORK_ENDPOINT_UNGUARDED", { services: ["eks-auth"] }, '"eks-auth"'],
    ["NETWORK_ENDPOINT_CIDR_INVALID", { cidr: "10.64.0.0/27" }, '"10.64.0.0/27"'],
    ["NETWORK_ENDPOINT_CIDR_INVALID", { cidr: "10.64.0.1/24" }, '"10.64.0.1/24"'],
    ["NETWORK_ENDPOINT_CIDR_INVALID", { cidr: "10.65.0.0/24" }, "in none of the hub's internal ranges"],
    ["NETWORK_ENDPOINT_CIDR_INVALID", { cidr: "10.64.0.0/16" }, "a whole internal range"],
    ["NETWORK_ENDPOINT_ACCOUNT_INVALID", { imageAccounts: ["12345"] }, '"12345"'],
    ["NETWORK_ZONES_TOO_FEW", { zones: ["a"] }, "1 zone;"],
    ["NETWORK_REGION_INVALID", { region: "eu-central-1a" }, '"eu-central-1a"'],
    ["NETWORK_CAPABILITY_MISSING", { partition: "aws-cn" }, '"aws-cn"'],
  ];
  test.each(cases)("%s: %o", (code, change, given) => {
    const issues = issuesOf({ ...choices, ...change });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
  });

  test("more endpoints than a quarter holds", () => {
    const [found] = issuesOf({ ...choices, cidr: "10.64.0.0/26", services: guarded.slice(0, 11) });
    expect(found).toMatchObject({
      code: "NETWORK_ENDPOINT_ROOM_MISSING",
      allowed: expect.stringMatching(/^up to 10:/),
    });
  });

  test("more internal ranges than a network ACL holds", () => {
    const many = ["10.64.0.0/16", ...Array.from({ length: 14 }, (_, place) => `10.${100 + place}.0.0/16`)];
    expect(() => planPrivateEndpoints(choices, many)).toThrow("NETWORK_RANGES_TOO_MANY");
  });

  test("an unknown service comes with the nearest", () => {
    expect(issuesOf({ ...choices, services: ["secretmanager"] })[0]?.fix).toBe('use "secretsmanager"');
  });

  test("everything at once, not the first", () => {
    const codes = codesOf({ services: ["x", "ecs"], cidr: "x", zones: ["a"], region: "x", partition: "x" });
    expect(codes).toEqual([
      "NETWORK_CAPABILITY_MISSING",
      "NETWORK_ENDPOINT_CIDR_INVALID",
      "NETWORK_ZONES_TOO_FEW",
      "NETWORK_REGION_INVALID",
      "NETWORK_ENDPOINT_SERVICE_UNKNOWN",
      "NETWORK_ENDPOINT_UNGUARDED",
    ]);
  });
});

function blockOf(cidr: string) {
  const block = parseBlock(cidr);
  if (block === undefined) throw new Error(`no block: ${cidr}`);
  return block;
}

function codesOf(given: PrivateEndpointChoices): string[] {
  return issuesOf(given).map(({ code }) => code);
}

function issuesOf(given: PrivateEndpointChoices) {
  try {
    planPrivateEndpoints(given, ranges);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
