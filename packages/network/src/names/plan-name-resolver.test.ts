import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { planNameResolver, type Forward, type NameResolverChoices } from "./plan-name-resolver.ts";

const zones = ["a", "b"];
const forward: Forward = {
  domain: "uprava.gov-me.example",
  servers: ["10.0.0.53", "10.0.16.53"],
  except: ["cloud.uprava.gov-me.example"],
};
const choices: NameResolverChoices = { region: "eu-central-1", askers: ["10.0.0.0/12"], forwards: [forward] };

describe("the plan of the resolver", () => {
  test("has a rule for each domain, and one for each exception", () => {
    const { forwards, exceptions } = planNameResolver(choices, zones);
    expect(forwards).toEqual([{ domain: forward.domain, servers: forward.servers }]);
    expect(exceptions).toEqual(["cloud.uprava.gov-me.example"]);
  });

  test("reaches each server once, whatever it answers for", () => {
    const address = fc.ipV4();
    const servers = fc.uniqueArray(address, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(servers, { minLength: 1, maxLength: 5 }), (lists) => {
        const forwards = lists.map((list, position) => ({ domain: `d${position}.gov.example`, servers: list }));
        const plan = planNameResolver({ ...choices, forwards }, zones);
        expect(plan.servers.toSorted()).toEqual([...new Set(lists.flat())].toSorted());
      }),
    );
  });

  test("needs no network where no name crosses", () => {
    expect(planNameResolver({ region: "eu-central-1" }, undefined)).toMatchObject({ forwards: [], askers: [] });
  });
});

const withForward = (change: Partial<Forward>): Partial<NameResolverChoices> => ({
  forwards: [{ ...forward, ...change }],
});

test.each<[string, Partial<NameResolverChoices>, string]>([
  ["NETWORK_NAME_INVALID", withForward({ domain: "." }), 'a forwarded domain is "."'],
  ["NETWORK_NAME_INVALID", withForward({ except: ["*.uprava"] }), 'an exception is "*.uprava"'],
  ["NETWORK_NAME_REPEATED", { forwards: [forward, { ...forward, except: [] }] }, `"${forward.domain}" twice`],
  ["NETWORK_NAME_REPEATED", withForward({ servers: ["10.0.0.53", "10.0.0.53"] }), '"10.0.0.53" twice'],
  ["NETWORK_FORWARD_INVALID", withForward({ servers: [] }), "is forwarded to 0 servers"],
  [
    "NETWORK_FORWARD_INVALID",
    withForward({ servers: Array.from({ length: 7 }, (_, n) => `10.0.0.${n}`) }),
    "is forwarded to 7 servers",
  ],
  ["NETWORK_FORWARD_INVALID", withForward({ servers: ["dns.uprava"] }), 'is "dns.uprava"'],
  ["NETWORK_FORWARD_INVALID", withForward({ domain: "s3.amazonaws.com", except: [] }), "names of AWS's own services"],
  [
    "NETWORK_FORWARD_INVALID",
    withForward({ except: ["gov-me.example"] }),
    'is an exception of "uprava.gov-me.example"',
  ],
  ["NETWORK_RANGE_INVALID", { askers: ["10.0.0.1/12"] }, 'a range that asks is "10.0.0.1/12"'],
  ["NETWORK_NAMES_TOO_MANY", { askers: Array.from({ length: 31 }, (_, n) => `10.${n}.0.0/16`) }, "31 ranges that ask"],
  ["NETWORK_REGION_INVALID", { region: "x" }, "the region of the resolver"],
  ["NETWORK_CAPABILITY_MISSING", { partition: "aws-iso" }, "Route 53 Profiles"],
])("%s: %o", (code, change, given) => {
  expect(() => planNameResolver({ ...choices, ...change }, zones)).toThrow(code);
  expect(() => planNameResolver({ ...choices, ...change }, zones)).toThrow(given);
});

test.each([
  ["NETWORK_RESOLVER_NETWORK_MISSING", undefined],
  ["NETWORK_ZONES_TOO_FEW", ["a"]],
])("%s where its network has the zones %o", (code, given) => {
  expect(() => planNameResolver(choices, given)).toThrow(code);
});
