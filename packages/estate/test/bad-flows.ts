// Flows, internet domains and inspection that are wrong, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed, smallEstate } from "./small-estate.ts";

const network = "network.yaml";
const good = "from: municipalities, to: ministries, ports: [443], why: Portals";

/** The small estate with these flows; the first is in line 7. */
function flows(...entries: readonly string[]): Readonly<Record<string, string>> {
  return changed(network, "pools:\n", `flows:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}pools:\n`);
}

/** The small estate whose ministries also say this. */
function ministries(more: string): Readonly<Record<string, string>> {
  return changed(network, "description: Ministries", `description: Ministries, ${more}`);
}

const isolated = ministries("isolated: true")[network] ?? "";

export const badFlows: readonly BadCase[] = [
  {
    what: "a flow to a segment that does not exist",
    files: flows("from: municipalities, to: ministris, ports: [443], why: Portals"),
    at: `${network}:7:33`,
    code: "ESTATE_FLOW_UNKNOWN",
    message: 'flows[0].to is "ministris", which is no segment, no tenant and no site',
    allowed: "ministries, municipalities, or the code of a tenant",
    fix: "use ministries",
  },
  {
    what: "a flow from a tenant that does not exist",
    files: flows("from: finanse, to: ministries, ports: [443], why: Portals"),
    at: `${network}:7:13`,
    code: "ESTATE_FLOW_UNKNOWN",
    message: 'flows[0].from is "finanse"',
    fix: "use finance",
  },
  {
    what: "a flow from a tenant that shares its network",
    files: flows("from: kotor, to: ministries, ports: [443], why: Portals"),
    at: `${network}:7:13`,
    code: "ESTATE_FLOW_SHARED",
    message: 'flows[0].from is "kotor", a tenant that shares its network with others',
    allowed: "a segment, or a tenant of tier dedicated",
    fix: "use municipalities, or make kotor dedicated",
  },
  {
    what: "a flow to a tenant without a network",
    files: flows("from: ministries, to: plav, ports: [443], why: Portals"),
    at: `${network}:7:29`,
    code: "ESTATE_FLOW_SHARED",
    message: 'flows[0].to is "plav", a tenant that has no network',
    fix: "use municipalities, or make plav dedicated",
  },
  {
    what: "a flow that stands twice",
    files: flows(good, "from: municipalities, to: ministries, ports: [80, 443], why: Again"),
    at: `${network}:8:57`,
    code: "ESTATE_FLOW_REPEATED",
    message: 'flow "municipalities → ministries tcp 443" is there already, in line 7',
    fix: "remove one of them",
  },
  {
    what: "a port that stands twice in a flow",
    files: flows("from: municipalities, to: ministries, ports: [443, 443], why: Portals"),
    at: `${network}:7:58`,
    code: "ESTATE_FLOW_REPEATED",
    message: "is there already, in line 7",
    fix: "remove one of them",
  },
  {
    what: "a flow within an isolated segment",
    files: {
      [network]: isolated.replace(
        "pools:\n",
        () => "flows:\n  - { from: finance, to: ministries, ports: [443], why: All }\npools:\n",
      ),
    },
    at: `${network}:7:5`,
    code: "ESTATE_FLOW_CONTRADICTS",
    message: 'flow "finance → ministries" contradicts "ministries is isolated" (line 4)',
    fix: "remove one of them",
  },
  {
    what: "a flow from a tenant to itself",
    files: flows("from: finance, to: finance, ports: [443], why: Tests"),
    at: `${network}:7:5`,
    code: "ESTATE_FLOW_CONTRADICTS",
    message: 'flow "finance → finance" leads from a tenant to itself',
    fix: "remove it",
  },
  {
    what: "a port above all ports",
    files: flows("from: municipalities, to: ministries, ports: [70000], why: Portals"),
    at: `${network}:7:53`,
    code: "ESTATE_PORT_INVALID",
    message: "flows[0].ports[0] is 70000",
    allowed: "1 to 65535",
    fix: "write the port as a number",
  },
  {
    what: "a flow without ports",
    files: flows("from: municipalities, to: ministries, ports: [], why: Portals"),
    at: `${network}:7:52`,
    code: "ESTATE_PORT_INVALID",
    message: "flows[0].ports is []",
    fix: "write [443]",
  },
  {
    what: "a protocol that flows do not have",
    files: flows(`${good}, protocol: https`),
    at: `${network}:7:83`,
    code: "ESTATE_PROTOCOL_UNKNOWN",
    message: 'flows[0].protocol is "https"',
    allowed: "tcp, udp",
    fix: "use tcp",
  },
  {
    what: "a star where a domain belongs",
    files: ministries('internet: { domains: ["*.gov.example"] }'),
    at: `${network}:4:72`,
    code: "ESTATE_INTERNET_DOMAIN_INVALID",
    message: 'segments[0].internet.domains[0] is "*.gov.example"',
    fix: "write .gov.example for everything in the domain",
  },
  ...["https://gov.example/", "10.0.0.1", "Gov.example", "example", ".gov.example.", "gov..example"].map((given) => ({
    what: `no domain, ${given}`,
    files: ministries(`internet: { domains: ["${given}"] }`),
    at: `${network}:4:72`,
    code: "ESTATE_INTERNET_DOMAIN_INVALID",
    message: `segments[0].internet.domains[0] is "${given}"`,
    fix: "write only the host name",
  })),
  {
    what: "a response to threats that does not exist",
    files: changed(network, "asn: 64512", "asn: 64512\ninspection: { threats: block }"),
    at: `${network}:3:24`,
    code: "ESTATE_THREATS_UNKNOWN",
    message: 'inspection.threats is "block"',
    allowed: "drop, alert, ignore",
    fix: "use drop",
  },
  {
    what: "a partition that is not known to have AWS's lists of malicious domains",
    files: {
      "estate.yaml": (smallEstate["estate.yaml"] ?? "")
        .replace("partition: aws", "partition: aws-us-gov")
        .replace("eu-central-1", "us-gov-west-1")
        .replace("eu-south-1", "us-gov-east-1"),
    },
    at: "estate.yaml:3:12",
    code: "ESTATE_CAPABILITY_MISSING",
    message: 'partition "aws-us-gov" is not known to have it: The domain lists that AWS manages for Network Firewall',
    allowed: "a partition that has it: aws, aws-cn",
    fix: "say inspection: { threats: ignore }",
  },
];
