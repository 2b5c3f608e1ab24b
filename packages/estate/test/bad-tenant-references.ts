// Tenants that are right each by itself and do not fit together, or with the rest, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed } from "./small-estate.ts";

const kotor = "municipalities/kotor.yaml";
const finance = "ministries/finance.yaml";

const tenant = (code: string, more = ""): string =>
  `code: ${code}\nname: { en: A, cnr: A }\npopulation: 60000\ncontacts: { security: a@b.example }\n${more}`;

export const badTenantReferences: readonly BadCase[] = [
  {
    what: "a file that is not called after its code",
    files: changed(kotor, "code: kotor", "code: cattaro"),
    at: `${kotor}:1:7`,
    code: "ESTATE_FILE_NAME",
    message: 'code is "cattaro", and the file is called kotor.yaml',
    fix: "of a tenant that is deployed, the code must stay",
  },
  {
    what: "one code for a ministry and a municipality",
    files: { "municipalities/finance.yaml": tenant("finance") },
    at: "municipalities/finance.yaml:1:7",
    code: "ESTATE_CODE_REPEATED",
    message: 'code is "finance", as in',
    fix: "give each tenant a code of its own",
  },
  {
    what: "a tenant whose account would be the shared one",
    files: { "municipalities/municipalities-shared.yaml": tenant("municipalities-shared") },
    at: "municipalities/municipalities-shared.yaml:1:7",
    code: "ESTATE_ACCOUNT_REPEATED",
    message: 'its account would be "municipalities-shared-production", which is an account of municipalities',
    fix: "choose another code",
  },
  {
    what: "one domain for two portals",
    files: changed(kotor, "kotor.example }", "finance.example }"),
    at: `${kotor}:5:23`,
    code: "ESTATE_DOMAIN_REPEATED",
    message: "the domain finance.example of production is taken by",
    fix: "give each portal a domain of its own",
  },
  {
    what: "a domain that another portal's test has",
    files: changed(kotor, "kotor.example }", "test.finance.example }"),
    at: `${kotor}:5:23`,
    code: "ESTATE_DOMAIN_REPEATED",
    message: "the domain test.finance.example of production is taken by",
    fix: "give each portal a domain of its own",
  },
  {
    what: "a domain whose test would be too long",
    files: changed(finance, "finance.example }", `${"f".repeat(54)}.example }`),
    at: `${finance}:5:23`,
    code: "ESTATE_DOMAIN_TOO_LONG",
    message: "67 characters",
    allowed: "at most 64",
    fix: "choose a shorter domain",
  },
  {
    what: "two portals of one name",
    files: changed(
      finance,
      "{ domain: finance.example }",
      "{ domain: finance.example }\n  - portal: { domain: taxes.example }",
    ),
    at: `${finance}:6:13`,
    code: "ESTATE_SERVICE_REPEATED",
    message: 'two portals called "portal"',
    fix: "give each portal a name of its own",
  },
  {
    what: "a tenant without production",
    files: changed(finance, "[test, production]", "[test]"),
    at: `${finance}:3:15`,
    code: "ESTATE_ENVIRONMENT_MISSING",
    message: "environments has no production",
    fix: "add production",
  },
  {
    what: "an environment that stands twice",
    files: changed(finance, "[test, production]", "[production, production]"),
    at: `${finance}:3:28`,
    code: "ESTATE_CODE_REPEATED",
    message: 'environments names "production" twice',
    fix: "remove one of them",
  },
  {
    what: "a unit that does not exist",
    files: changed(finance, "environments", "unit: ministeries\nenvironments"),
    at: `${finance}:3:7`,
    code: "ESTATE_UNIT_UNKNOWN",
    message: 'unit is "ministeries", which is no organizational unit',
    fix: "use ministries",
  },
  {
    what: "a segment that does not exist",
    files: changed(finance, "environments", "segment: nowhere\nenvironments"),
    at: `${finance}:3:10`,
    code: "ESTATE_SEGMENT_UNKNOWN",
    message: 'segment is "nowhere", which is no segment',
    allowed: "ministries, municipalities",
    fix: "use one that is there, or add the segment",
  },
  {
    what: "a unit of its own in a shared account",
    files: changed(kotor, "population", "unit: workloads\npopulation"),
    at: `${kotor}:3:7`,
    code: "ESTATE_TIER_SHARES",
    message: "the tier shared-account shares an account",
    fix: "remove unit, or write tier: dedicated",
  },
  {
    what: "a segment without a pool",
    files: changed("network.yaml", "  - { code: ministries, cidr: 10.72.0.0/16, segment: ministries }\n", ""),
    at: `${finance}:1:7`,
    code: "ESTATE_POOL_MISSING",
    message: 'no address pool serves segment "ministries"',
    fix: "add a pool with segment: ministries to network.yaml",
  },
];
