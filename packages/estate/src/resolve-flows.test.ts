import { describe, expect, test } from "vitest";

import { changed, EstateFolder } from "../test/small-estate.ts";
import { loadEstate } from "./load-estate.ts";
import { platformNetworks } from "./platform-networks.ts";
import { resolveFlows, siteRanges } from "./resolve-flows.ts";
import { staffAccess } from "./staff-access.ts";

const health = `code: health
name: { en: Health, cnr: Zdravlje }
environments: [production]
contacts: { security: it-security@health.example }
`;

const edges = `sites:
  - code: old-centre
    description: In town
    ranges: [10.0.16.0/20, 10.0.32.0/20]
    asn: 65010
    gateways: [198.51.100.10]
staff:
  vpn:
    cidr: 10.65.4.0/24
    identityProvider: arn:aws:iam::444444444444:saml-provider/staff
    certificate: arn:aws:acm:eu-central-1:444444444444:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f
    access: [{ group: readers, to: [ministries, finance, old-centre] }]
`;
const platform = "  - { code: platform, cidr: 10.65.0.0/16 }\n";

function estateWith(entries: readonly string[], before = "", pools = "") {
  const lines = entries.map((entry) => `  - { ${entry}, ports: [443], why: Test }\n`).join("");
  const folder = new EstateFolder({
    ...changed("network.yaml", "pools:\n", `${before}flows:\n${lines}pools:\n${pools}`),
    "ministries/health.yaml": health,
  });
  folder.lock();
  const estate = loadEstate(folder.directory);
  if (!estate.ok) throw new Error(JSON.stringify(estate.issues));
  return estate.value;
}

function resolved(estate: Parameters<typeof resolveFlows>[0]) {
  return resolveFlows(estate).map(
    ({ from, to }) => `${from.key} ${from.ranges.join()} → ${to.key} ${to.ranges.join()}`,
  );
}

const flows = (...entries: readonly string[]) => resolved(estateWith(entries));

describe("a flow", () => {
  test("between segments is between their pools", () => {
    expect(flows("from: municipalities, to: ministries")).toEqual([
      "municipalities 10.80.0.0/16 → ministries 10.72.0.0/16",
    ]);
  });

  test("between tenants is between their networks of one environment, and only of those that both have", () => {
    const [only, ...more] = flows("from: finance, to: health");
    expect(more).toEqual([]);
    expect(only).toMatch(/^finance-production 10\.72\.\S+ → health-production 10\.72\.\S+$/);
  });

  test("from a tenant to a segment leaves from each of its environments", () => {
    expect(flows("from: finance, to: municipalities").map((flow) => flow.split(" ")[0])).toEqual([
      "finance-production",
      "finance-test",
    ]);
  });
});

describe("with a data centre and a VPN for staff", () => {
  const needed = ["from: staff, to: ministries", "from: staff, to: old-centre"];
  const estate = () => estateWith([...needed, "from: old-centre, to: finance"], edges, platform);

  test("a flow from or to a site is one of all its ranges", () => {
    expect(resolved(estate()).filter((flow) => flow.startsWith("old-centre"))).toEqual([
      expect.stringMatching(/^old-centre 10\.0\.16\.0\/20,10\.0\.32\.0\/20 → finance-production 10\.72\.\S+$/),
      expect.stringMatching(/^old-centre 10\.0\.16\.0\/20,10\.0\.32\.0\/20 → finance-test 10\.72\.\S+$/),
    ]);
    expect(siteRanges(estate())).toEqual(["10.0.16.0/20", "10.0.32.0/20"]);
  });

  test("a flow from staff begins where their network is, which nobody else is given", () => {
    expect(resolved(estate()).slice(0, 2)).toEqual([
      "staff 10.65.4.0/24 → ministries 10.72.0.0/16",
      "staff 10.65.4.0/24 → old-centre 10.0.16.0/20,10.0.32.0/20",
    ]);
    expect(platformNetworks(estate().network)).toEqual([
      { key: "staff", cidr: "10.65.4.0/24", purpose: "VPN of staff" },
    ]);
  });

  test("a group reaches the ranges of what it may reach, each once and none within another", () => {
    expect(staffAccess(estate())).toEqual({ readers: ["10.72.0.0/16", "10.0.16.0/20", "10.0.32.0/20"] });
  });

  test("a group that may reach one tenant reaches its networks only", () => {
    const narrow = edges.replace("[ministries, finance, old-centre]", "[finance]");
    const { readers = [] } = staffAccess(estateWith(["from: staff, to: ministries"], narrow, platform));
    expect(readers).toHaveLength(2);
    for (const range of readers) expect(range).toMatch(/^10\.72\./);
  });
});

const site = (ranges: string, more = "") =>
  `sites: [{ code: old-centre, description: In town, ranges: [${ranges}], asn: 65010, gateways: [203.0.113.10]${more} }]\n`;

describe("a data centre", () => {
  test.each([
    ["in what is reserved", "10.0.16.0/20", ""],
    ["that is all that is reserved", "10.0.0.0/12", ""],
    ["beside what is reserved", "192.168.0.0/16", ""],
    ["in what is reserved, with circuits", "10.0.16.0/20", ", directConnect: { asn: 64530 }"],
  ])("%s is good", (_, ranges, more) => {
    const { network } = estateWith(["from: old-centre, to: ministries"], site(ranges, more));
    expect(network.sites.map(({ code }) => code)).toEqual(["old-centre"]);
  });
});

test("an estate without data centres and staff has none", () => {
  const { network } = estateWith(["from: municipalities, to: ministries"]);
  expect([network.sites, network.staff, platformNetworks(network)]).toEqual([[], undefined, []]);
});
