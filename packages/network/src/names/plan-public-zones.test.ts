import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { planPublicZones, type PublicZoneChoices } from "./plan-public-zones.ts";

const choices: PublicZoneChoices = {
  domain: "gov-me.example",
  tenants: ["kotor", "finance"],
  caa: { issuers: ["amazon.com"], contact: "certificates@gov-me.example" },
};

describe("the plan of the public zones", () => {
  test("has a zone for the domain, and one below it for each tenant", () => {
    const { parent, tenants } = planPublicZones(choices);
    expect(parent).toEqual({ suffix: "", domain: "gov-me.example", keyName: "gov_me_example" });
    expect(tenants).toEqual([
      { suffix: "-kotor", domain: "kotor.gov-me.example", tenant: "kotor", keyName: "kotor_gov_me_example" },
      { suffix: "-finance", domain: "finance.gov-me.example", tenant: "finance", keyName: "finance_gov_me_example" },
    ]);
  });

  test("says once who may issue certificates, and who hears of others", () => {
    expect(planPublicZones(choices).caa).toEqual([
      '0 issue "amazon.com"',
      '0 iodef "mailto:certificates@gov-me.example"',
    ]);
    expect(planPublicZones({ ...choices, caa: { issuers: ["amazon.com", "letsencrypt.org"] } }).caa).toEqual([
      '0 issue "amazon.com"',
      '0 issue "letsencrypt.org"',
    ]);
  });

  test("signs and records unless told otherwise, where AWS wants it", () => {
    expect(planPublicZones(choices)).toMatchObject({
      signed: true,
      recorded: true,
      globalRegion: "us-east-1",
      logGroupName: "/aws/route53/gov-me.example",
    });
    expect(planPublicZones({ ...choices, dnssec: false, recordQueries: false })).toMatchObject({
      signed: false,
      recorded: false,
    });
  });

  test("gives each key-signing key a name that AWS takes", () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,50}[a-z0-9]$/);
    const domain = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join("."));
    fc.assert(
      fc.property(domain, (name) => {
        fc.pre(name.length <= 253);
        expect(planPublicZones({ ...choices, domain: name, tenants: [] }).parent.keyName).toMatch(/^\w{3,128}$/);
      }),
    );
  });

  test("has as many zones as AWS has granted", () => {
    const tenants = Array.from({ length: 500 }, (_, n) => `t${n}`);
    expect(planPublicZones({ ...choices, tenants, mostZones: 600 }).tenants).toHaveLength(500);
  });

  test("of a tenant does not depend on the others", () => {
    const code = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 8 }), (tenants) => {
        const together = planPublicZones({ ...choices, tenants }).tenants;
        const alone = tenants.flatMap((tenant) => planPublicZones({ ...choices, tenants: [tenant] }).tenants);
        expect(together).toEqual(alone);
      }),
    );
  });
});

test.each<[string, Partial<PublicZoneChoices>, string]>([
  ["NETWORK_NAME_INVALID", { domain: "*.gov-me.example" }, 'the public domain is "*.gov-me.example"'],
  ["NETWORK_NAME_INVALID", { tenants: ["old.kotor"] }, 'a tenant with a zone is "old.kotor"'],
  ["NETWORK_NAME_INVALID", { domain: `${"a.".repeat(122)}example`, tenants: ["kotor"] }, "a tenant's domain is"],
  ["NETWORK_NAME_REPEATED", { tenants: ["kotor", "kotor"] }, 'a tenant with a zone is "kotor" twice'],
  ["NETWORK_NAMES_TOO_MANY", { tenants: Array.from({ length: 500 }, (_, n) => `t${n}`) }, "501 zones"],
  ["NETWORK_CAA_INVALID", { caa: { issuers: [] } }, "nobody may issue certificates"],
  ["NETWORK_CAA_INVALID", { caa: { issuers: ['amazon.com"'] } }, 'an authority is "amazon.com""'],
  ["NETWORK_CAA_INVALID", { caa: { issuers: ["amazon.com"], contact: "mailto:a@b" } }, '"mailto:a@b"'],
  ["NETWORK_CAPABILITY_MISSING", { partition: "aws-us-gov" }, "DNSSEC signing of public Route 53 zones"],
])("%s: %o", (code, change, given) => {
  expect(() => planPublicZones({ ...choices, ...change })).toThrow(code);
  expect(() => planPublicZones({ ...choices, ...change })).toThrow(given);
});

test("every mistake is named at once", () => {
  const wrong = { ...choices, domain: "x", tenants: ["a", "a"], caa: { issuers: [] } };
  expect(() => planPublicZones(wrong)).toThrow(/NAME_INVALID[^]*NAME_REPEATED[^]*CAA_INVALID/);
});
