// Data centres that are wrong, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed } from "./small-estate.ts";

const network = "network.yaml";
const good = "code: old-centre, description: In town, ranges: [10.0.16.0/20], asn: 65010, gateways: [198.51.100.10]";
const circuits = "directConnect: { asn: 64530 }";

/** The small estate with these sites; the first is in line 7. */
function sites(...entries: readonly string[]): Readonly<Record<string, string>> {
  return changed(network, "pools:\n", `sites:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}pools:\n`);
}

/** The good site with one text replaced by another. */
function site(from: string, to: string): Readonly<Record<string, string>> {
  if (!good.includes(from)) throw new Error(`the site has no "${from}"`);
  return sites(good.replace(from, () => to));
}

/** The small estate with the good site and these flows; the first flow is in line 9. */
function flows(...entries: readonly string[]): Readonly<Record<string, string>> {
  const text = sites(good)[network] ?? "";
  const lines = entries.map((entry) => `  - { ${entry}, ports: [443], why: Tests }\n`).join("");
  return { [network]: text.replace("pools:\n", () => `flows:\n${lines}pools:\n`) };
}

function circuit(...entries: readonly string[]): Readonly<Record<string, string>> {
  const interfaces = entries.map((entry) => `{ ${entry} }`).join(", ");
  return sites(`${good}, directConnect: { asn: 64530, interfaces: [${interfaces}] }`);
}

const second = good.replace("old-centre", "new-centre").replace("10.0.16.0/20", "10.0.32.0/20");
const secondElsewhere = second.replace("65010", "65020").replace("198.51.100.10", "198.51.100.20");

export const badSites: readonly BadCase[] = [
  {
    what: "a site with the hub's BGP number",
    files: site("65010", "64512"),
    at: `${network}:7:76`,
    code: "ESTATE_ASN_REPEATED",
    message: "sites[0].asn is 64512, as asn in line 2",
    fix: "use another, such as 65010",
  },
  {
    what: "two sites with one BGP number",
    files: sites(good, secondElsewhere.replace("65020", "65010")),
    at: `${network}:8:76`,
    code: "ESTATE_ASN_REPEATED",
    message: "sites[1].asn is 65010, as sites[0].asn in line 7",
    fix: "use another, such as 65011",
  },
  {
    what: "circuits with the BGP number of their site",
    files: sites(`${good}, directConnect: { asn: 65010 }`),
    at: `${network}:7:132`,
    code: "ESTATE_ASN_REPEATED",
    message: "sites[0].directConnect.asn is 65010, as sites[0].asn in line 7",
    fix: "use another",
  },
  {
    what: "a site with a public BGP number",
    files: site("65010", "3320"),
    at: `${network}:7:76`,
    code: "ESTATE_ASN_INVALID",
    message: "sites[0].asn is 3320",
    allowed: "64512 to 65534, or 4200000000 to 4294967294",
    fix: "use 65010",
  },
  ...["10.0.0.1", "100.64.0.1", "192.168.1.1", "169.254.1.1", "256.1.1.1", "198.51.100.10/32", "vpn.example"].map(
    (given) => ({
      what: `a device with no public address, ${given}`,
      files: site("[198.51.100.10]", `["${given}"]`),
      at: `${network}:7:94`,
      code: "ESTATE_GATEWAY_INVALID",
      message: `sites[0].gateways[0] is "${given}"`,
      allowed: "a public IPv4 address",
      fix: "the address that the device has on the internet",
    }),
  ),
  {
    what: "a site without a device",
    files: site("[198.51.100.10]", "[]"),
    at: `${network}:7:93`,
    code: "ESTATE_GATEWAY_INVALID",
    message: "sites[0].gateways is []",
    allowed: "one or two addresses",
    fix: "name one",
  },
  {
    what: "two sites with one device",
    files: sites(good, secondElsewhere.replace("198.51.100.20", "198.51.100.10")),
    at: `${network}:8:94`,
    code: "ESTATE_GATEWAY_REPEATED",
    message: "sites[1].gateways[0] is 198.51.100.10, as sites[0].gateways[0] in line 7",
    fix: "an address of its own",
  },
  {
    what: "a site with a segment's code",
    files: site("old-centre", "ministries"),
    at: `${network}:7:13`,
    code: "ESTATE_CODE_REPEATED",
    message: 'sites[0].code is "ministries", as a segment is called',
    fix: "give the site a code of its own",
  },
  ...[
    ["finance", "a tenant is called"],
    ["finance-production", "a tenant's network is called"],
    ["network", "an account of the platform is called"],
    ["staff", "staff are called in flows"],
    ["endpoints", "private endpoints are called"],
  ].map(([code, whose]) => ({
    what: `a site that is called ${code}`,
    files: site("old-centre", String(code)),
    at: `${network}:7:13`,
    code: "ESTATE_CODE_REPEATED",
    message: `sites[0].code is "${code}", as ${whose}`,
    fix: "give the site a code of its own",
  })),
  {
    what: "two sites with one code",
    files: sites(good, secondElsewhere.replace("new-centre", "old-centre")),
    at: `${network}:8:13`,
    code: "ESTATE_CODE_REPEATED",
    message: 'sites[1].code is "old-centre", as in line 7',
    fix: "give each a code of its own",
  },
  {
    what: "a site's range with host bits",
    files: site("10.0.16.0/20", "10.0.17.0/20"),
    at: `${network}:7:56`,
    code: "ESTATE_CIDR_INVALID",
    message: 'sites[0].ranges[0] is "10.0.17.0/20"',
    fix: "use 10.0.16.0/20",
  },
  {
    what: "a site without a range",
    files: site("[10.0.16.0/20]", "[]"),
    at: `${network}:7:55`,
    code: "ESTATE_CIDR_INVALID",
    message: "sites[0].ranges is []",
    allowed: "at least one range",
    fix: "name one",
  },
  {
    what: "a site's range that a pool gives away",
    files: site("10.0.16.0/20", "10.72.16.0/20"),
    at: `${network}:7:56`,
    code: "ESTATE_SITE_RANGE_INVALID",
    message: 'sites[0].ranges[0] 10.72.16.0/20 overlaps the pool 10.72.0.0/16 ("ministries")',
    fix: "take the site's range out of it",
  },
  {
    what: "two sites with one range",
    files: sites(good, secondElsewhere.replace("10.0.32.0/20", "10.0.24.0/21")),
    at: `${network}:8:56`,
    code: "ESTATE_SITE_RANGE_INVALID",
    message: "sites[1].ranges[0] 10.0.24.0/21 overlaps 10.0.16.0/20, sites[0].ranges[0] in line 7",
    fix: "an address lies at one site",
  },
  {
    what: "a site's range that holds a reserved one",
    files: site("10.0.16.0/20", "10.0.0.0/10"),
    at: `${network}:7:56`,
    code: "ESTATE_SITE_RANGE_INVALID",
    message: "sites[0].ranges[0] 10.0.0.0/10 holds the reserved range 10.0.0.0/12",
    fix: "name the parts that lie at the site",
  },
  {
    what: "an announced range that is reserved as it stands",
    files: sites(`${good.replace("10.0.16.0/20", "10.0.0.0/12")}, routes: announced`),
    at: `${network}:7:56`,
    code: "ESTATE_SITE_RANGE_INVALID",
    message: "sites[0].ranges[0] 10.0.0.0/12 is reserved as it stands",
    fix: "reserve the range around it",
  },
  {
    what: "more ranges than a network ACL takes",
    files: site("10.0.16.0/20", Array.from({ length: 13 }, (_, third) => `10.0.${third}.0/24`).join(", ")),
    at: `${network}:7:3`,
    code: "ESTATE_SITE_RANGES_TOO_MANY",
    message: "sites have 13 ranges and there are 2 pools",
    allowed: "at most 14 together",
    fix: "replace neighbouring ranges",
  },
  {
    what: "a choice of routes that does not exist",
    files: sites(`${good}, routes: static`),
    at: `${network}:7:118`,
    code: "ESTATE_SITE_ROUTES_INVALID",
    message: 'sites[0].routes is "static"',
    allowed: "declared, announced",
    fix: "leave it out",
  },
  {
    what: "declared routes beside circuits",
    files: sites(`${good}, routes: declared, ${circuits}`),
    at: `${network}:7:118`,
    code: "ESTATE_SITE_ROUTES_INVALID",
    message: 'site "old-centre" has circuits, and its VPN\'s routes are declared',
    allowed: "announced",
    fix: "leave routes out",
  },
  {
    what: "a circuit that is no connection",
    files: circuit("code: first, connectionId: vif-1, vlan: 101"),
    at: `${network}:7:181`,
    code: "ESTATE_CIRCUIT_INVALID",
    message: 'sites[0].directConnect.interfaces[0].connectionId is "vif-1"',
    allowed: "dxcon- or dxlag-",
    fix: "copy the id",
  },
  {
    what: "a VLAN that no circuit has",
    files: circuit("code: first, connectionId: dxcon-aaaa1111, vlan: 4095"),
    at: `${network}:7:203`,
    code: "ESTATE_CIRCUIT_INVALID",
    message: "sites[0].directConnect.interfaces[0].vlan is 4095",
    allowed: "1 to 4094",
    fix: "use the one agreed on",
  },
  {
    what: "packets of a size that AWS does not know",
    files: circuit("code: first, connectionId: dxcon-aaaa1111, vlan: 101, mtu: 9001"),
    at: `${network}:7:213`,
    code: "ESTATE_CIRCUIT_INVALID",
    message: "sites[0].directConnect.interfaces[0].mtu is 9001",
    allowed: "1500, 8500",
    fix: "use 1500",
  },
  {
    what: "two interfaces in one VLAN",
    files: circuit(
      "code: first, connectionId: dxcon-aaaa1111, vlan: 101",
      "code: second, connectionId: dxcon-aaaa1111, vlan: 101",
    ),
    at: `${network}:7:262`,
    code: "ESTATE_CIRCUIT_INVALID",
    message: "sites[0].directConnect.interfaces[1].vlan is 101, as an earlier one's of dxcon-aaaa1111",
    fix: "give each its own",
  },
  {
    what: "two interfaces on a partner's connection",
    files: circuit(
      "code: first, connectionId: dxcon-aaaa1111, vlan: 101, hosted: true",
      "code: second, connectionId: dxcon-aaaa1111, vlan: 102",
    ),
    at: `${network}:7:254`,
    code: "ESTATE_CIRCUIT_INVALID",
    message: "sites[0].directConnect.interfaces[1].connectionId is dxcon-aaaa1111, which takes 1 only",
    fix: "use another connection",
  },
  {
    what: "two interfaces with one code",
    files: circuit(
      "code: first, connectionId: dxcon-aaaa1111, vlan: 101",
      "code: first, connectionId: dxcon-bbbb2222, vlan: 101",
    ),
    at: `${network}:7:218`,
    code: "ESTATE_CIRCUIT_INVALID",
    message: 'sites[0].directConnect.interfaces[1].code is "first", as an earlier one',
    fix: "give each its own",
  },
  {
    what: "a flow from a site to another",
    files: {
      [network]: (sites(good, secondElsewhere)[network] ?? "").replace(
        "pools:\n",
        () => "flows:\n  - { from: old-centre, to: new-centre, ports: [443], why: Copies }\npools:\n",
      ),
    },
    at: `${network}:10:5`,
    code: "ESTATE_FLOW_TRANSIT",
    message: 'flow "old-centre → new-centre" leads from site to site',
    fix: "link the sites with each other",
  },
  {
    what: "a flow to a site that does not exist",
    files: flows("from: ministries, to: old-center"),
    at: `${network}:9:29`,
    code: "ESTATE_FLOW_UNKNOWN",
    message: 'flows[0].to is "old-center", which is no segment, no tenant and no site',
    allowed: "ministries, municipalities, old-centre, or the code of a tenant",
    fix: "use old-centre",
  },
];
