// Names that are wrong, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed, smallEstate } from "./small-estate.ts";

const network = "network.yaml";

/** The small estate with private endpoints and these names; they are in line 7. */
function names(said: string): Readonly<Record<string, string>> {
  const endpoints = "endpoints: { services: [kms], cidr: 10.65.0.0/24 }";
  const pool = "  - { code: platform, cidr: 10.65.0.0/16 }";
  return linked(changed(network, "pools:\n", `${endpoints}\nnames: { ${said} }\npools:\n${pool}\n`));
}

/** With a data centre whose servers can be asked. */
function linked(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const site = "{ code: dc, description: Servers, ranges: [10.0.0.0/16], asn: 65010, gateways: [203.0.113.10] }";
  return { ...files, [network]: (files[network] ?? "").replace("blocks:", `sites: [${site}]\nblocks:`) };
}

/** The small estate that forwards these domains. */
function forwards(...entries: readonly string[]): Readonly<Record<string, string>> {
  return names(`forwards: [${entries.map((entry) => `{ ${entry}, why: Registers }`).join(", ")}]`);
}

/** The small estate in a partition where less is known, with names and nothing else that it lacks. */
function elsewhere(said: string): Readonly<Record<string, string>> {
  const estate = smallEstate["estate.yaml"] ?? "";
  const files = names(said);
  return {
    ...files,
    [network]: `inspection: { threats: ignore }\n${files[network]}`,
    "estate.yaml": estate
      .replace("partition: aws", "partition: aws-us-gov")
      .replace("eu-central-1", "us-gov-west-1")
      .replace("eu-south-1", "us-gov-east-1"),
  };
}

const sixteen = Array.from({ length: 16 }, (_, zone) => {
  const servers = [53, 54].map((host) => `10.0.${zone}.${host}`);
  return `domain: d${zone}.example, servers: [${servers.join(", ")}]`;
});

const manyNames = Array.from({ length: 501 }, (_, position) => `.d${position}.example`).join(", ");

export const badNames: readonly BadCase[] = [
  {
    what: "a private domain that is none",
    files: names("private: Intern"),
    at: `${network}:7:19`,
    code: "ESTATE_DOMAIN_INVALID",
    message: 'names.private is "Intern"',
    fix: "write only the host name",
  },
  {
    what: "a private domain that is the public one",
    files: names("private: adria.example"),
    at: `${network}:7:19`,
    code: "ESTATE_NAME_HIDDEN",
    message: 'names.private is "adria.example", which hides the public adria.example from all networks',
    allowed: "a domain that holds no public one",
    fix: "such as intern.adria.example, or say shadowPublic: true",
  },
  {
    what: "a private domain that is a tenant's",
    files: names("private: plav.adria.example"),
    at: `${network}:7:19`,
    code: "ESTATE_NAME_HIDDEN",
    message: "which hides the public plav.adria.example",
    fix: "such as intern.plav.adria.example",
  },
  {
    what: "a private domain that holds a portal",
    files: names("private: kotor.example"),
    at: `${network}:7:19`,
    code: "ESTATE_NAME_HIDDEN",
    message: "which hides the public kotor.example",
    fix: "shadowPublic: true",
  },
  {
    what: "a private domain without a network of the platform",
    files: changed(network, "pools:\n", "names: { private: intern.adria.example }\npools:\n"),
    at: `${network}:6:19`,
    code: "ESTATE_NAMES_NETWORK_MISSING",
    message: "names.private needs a network of the platform",
    fix: "add endpoints to network.yaml",
  },
  {
    what: "a forwarded domain without a network of the platform",
    files: linked(
      changed(
        network,
        "pools:\n",
        "names: { forwards: [{ domain: uprava.example, servers: [10.0.0.53], why: Registers }] }\npools:\n",
      ),
    ),
    at: `${network}:6:20`,
    code: "ESTATE_NAMES_NETWORK_MISSING",
    message: "names.forwards needs a network of the platform",
    fix: "leave out private and forwards",
  },
  {
    what: "signed zones where AWS is not known to sign",
    files: elsewhere("firewall: { managed: ignore }"),
    at: `${network}:8:8`,
    code: "ESTATE_CAPABILITY_MISSING",
    message: 'partition "aws-us-gov" is not known to have it: DNSSEC signing of public Route 53 zones',
    allowed: "a partition that has it: aws",
    fix: "say dnssec: false",
  },
  {
    what: "a list of malicious names whose id is not known",
    files: elsewhere("dnssec: false"),
    at: `${network}:8:8`,
    code: "ESTATE_THREAT_LIST_UNKNOWN",
    message: "the id of AWSManagedDomainsAggregateThreatList is not known in us-gov-west-1",
    allowed: "managedListId, or managed: ignore",
    fix: "aws route53resolver list-firewall-domain-lists --region us-gov-west-1",
  },
  {
    what: "nobody who may issue certificates",
    files: names("caa: { issuers: [] }"),
    at: `${network}:7:26`,
    code: "ESTATE_CAA_INVALID",
    message: "names.caa.issuers",
    allowed: "at least one authority",
    fix: "use [amazon.com]",
  },
  {
    what: "a portal whose certificate nobody may issue",
    files: {
      ...names("caa: { issuers: [ca.example] }"),
      ...changed("municipalities/kotor.yaml", "domain: kotor.example", "domain: www.kotor.adria.example"),
    },
    at: `${network}:7:26`,
    code: "ESTATE_CAA_INVALID",
    message: "names.caa.issuers leaves out AWS, whose certificate www.kotor.adria.example has",
    allowed: "a list with amazon.com",
    fix: "add amazon.com",
  },
  {
    what: "an authority that is named twice",
    files: names("caa: { issuers: [amazon.com, amazon.com] }"),
    at: `${network}:7:39`,
    code: "ESTATE_CODE_REPEATED",
    message: 'names.caa.issuers names "amazon.com" twice',
    fix: "remove one of them",
  },
  {
    what: "a contact of authorities that is no address",
    files: names("caa: { contact: adria.example }"),
    at: `${network}:7:26`,
    code: "ESTATE_EMAIL_INVALID",
    message: 'names.caa.contact is "adria.example"',
    fix: "",
  },
  {
    what: "a domain that is forwarded to a name",
    files: forwards("domain: uprava.example, servers: [dns.uprava.example]"),
    at: `${network}:7:57`,
    code: "ESTATE_FORWARD_SERVERS_INVALID",
    message: 'names.forwards[0].servers[0] is "dns.uprava.example"',
    allowed: "one to 6 IPv4 addresses",
    fix: "[10.0.0.53, 10.0.16.53]",
  },
  {
    what: "a domain that is forwarded to an address with a number too large",
    files: forwards("domain: uprava.example, servers: [10.0.0.256]"),
    at: `${network}:7:57`,
    code: "ESTATE_FORWARD_SERVERS_INVALID",
    message: 'names.forwards[0].servers[0] is "10.0.0.256"',
    fix: "write the addresses",
  },
  {
    what: "a domain that is forwarded to nobody",
    files: forwards("domain: uprava.example, servers: []"),
    at: `${network}:7:56`,
    code: "ESTATE_FORWARD_SERVERS_INVALID",
    message: "names.forwards[0].servers",
    fix: "write the addresses",
  },
  {
    what: "a domain that is forwarded into a tenant's addresses",
    files: forwards("domain: uprava.example, servers: [10.0.0.53, 10.72.0.53]"),
    at: `${network}:7:68`,
    code: "ESTATE_FORWARD_INVALID",
    message: '"uprava.example" is forwarded to 10.72.0.53, in the addresses of pool "ministries" of segment ministries',
    fix: "use the server's own",
  },
  {
    what: "a domain that is forwarded to an endpoint",
    files: forwards("domain: uprava.example, servers: [10.65.0.53]"),
    at: `${network}:7:57`,
    code: "ESTATE_FORWARD_INVALID",
    message: '"uprava.example" is forwarded to 10.65.0.53, in the addresses of the private endpoints',
    fix: "use the server's own",
  },
  {
    what: "a domain that is forwarded to where nothing is linked",
    files: forwards("domain: uprava.example, servers: [10.1.0.53]"),
    at: `${network}:7:57`,
    code: "ESTATE_FORWARD_UNREACHABLE",
    message: '"uprava.example" is forwarded to 10.1.0.53, which is in no linked site',
    allowed: "an address in 10.0.0.0/16",
    fix: "use a server there",
  },
  {
    what: "a server that is named twice",
    files: forwards("domain: uprava.example, servers: [10.0.0.53, 10.0.0.53]"),
    at: `${network}:7:68`,
    code: "ESTATE_CODE_REPEATED",
    message: 'names.forwards[0].servers names "10.0.0.53" twice',
    fix: "remove one of them",
  },
  {
    what: "AWS's own names, forwarded",
    files: forwards("domain: eu-central-1.amazonaws.com, servers: [10.0.0.53]"),
    at: `${network}:7:31`,
    code: "ESTATE_FORWARD_INVALID",
    message: '"eu-central-1.amazonaws.com", which holds names of AWS\'s own services',
    fix: "forward only domains of your own servers",
  },
  {
    what: "the private domain, forwarded",
    files: names(
      "private: intern.adria.example, forwards: [{ domain: intern.adria.example, servers: [10.0.0.53], why: Registers }]",
    ),
    at: `${network}:7:62`,
    code: "ESTATE_NAME_CONTRADICTS",
    message: '"intern.adria.example" is the private domain, and forwarded',
    fix: "remove one of them",
  },
  {
    what: "an exception of another domain",
    files: forwards("domain: uprava.example, servers: [10.0.0.53], except: [mup.example]"),
    at: `${network}:7:78`,
    code: "ESTATE_FORWARD_INVALID",
    message: '"mup.example" is an exception of "uprava.example", but not below it',
    allowed: "a domain below uprava.example",
    fix: "put it under the forward that it belongs to",
  },
  {
    what: "a domain that is forwarded twice",
    files: forwards("domain: uprava.example, servers: [10.0.0.53]", "domain: uprava.example, servers: [10.0.0.54]"),
    at: `${network}:7:97`,
    code: "ESTATE_FORWARD_REPEATED",
    message: '"uprava.example" is forwarded or an exception already, in line 7',
    fix: "remove one of them",
  },
  {
    what: "an exception that is forwarded too",
    files: forwards(
      "domain: uprava.example, servers: [10.0.0.53], except: [web.uprava.example]",
      "domain: web.uprava.example, servers: [10.0.0.54]",
    ),
    at: `${network}:7:127`,
    code: "ESTATE_FORWARD_REPEATED",
    message: '"web.uprava.example" is forwarded or an exception already',
    fix: "remove one of them",
  },
  {
    what: "more servers than a security group takes",
    files: forwards(...sixteen),
    at: `${network}:7:20`,
    code: "ESTATE_NAMES_TOO_MANY",
    message: "names.forwards has 32 servers",
    allowed: "at most 30",
    fix: "join those of one owner",
  },
  {
    what: "a response to malicious names that does not exist",
    files: names("firewall: { managed: drop }"),
    at: `${network}:7:31`,
    code: "ESTATE_NAME_RESPONSE_UNKNOWN",
    message: 'names.firewall.managed is "drop"',
    allowed: "block",
    fix: "use block",
  },
  {
    what: "an id that no list of AWS has",
    files: names("firewall: { managedListId: threats }"),
    at: `${network}:7:37`,
    code: "ESTATE_THREAT_LIST_INVALID",
    message: 'names.firewall.managedListId is "threats"',
    fix: "copy it from aws route53resolver list-firewall-domain-lists",
  },
  {
    what: "a blocked name with a star",
    files: names('firewall: { blocked: ["*.casino.example"] }'),
    at: `${network}:7:32`,
    code: "ESTATE_INTERNET_DOMAIN_INVALID",
    message: 'names.firewall.blocked[0] is "*.casino.example"',
    fix: "write .casino.example for everything in the domain",
  },
  {
    what: "a name that is blocked twice",
    files: names("firewall: { blocked: [casino.example, casino.example] }"),
    at: `${network}:7:48`,
    code: "ESTATE_CODE_REPEATED",
    message: 'names.firewall.blocked names "casino.example" twice',
    fix: "remove one of them",
  },
  {
    what: "a name that is blocked and allowed",
    files: names("firewall: { allowed: [.casino.example], blocked: [www.casino.example] }"),
    at: `${network}:7:60`,
    code: "ESTATE_NAME_CONTRADICTS",
    message: '"www.casino.example" is blocked, and allowed by ".casino.example" in line 7, which is asked first',
    fix: "remove one of them",
  },
  {
    what: "more blocked names than one request takes",
    files: names(`firewall: { blocked: [${manyNames}] }`),
    at: `${network}:7:31`,
    code: "ESTATE_NAMES_TOO_MANY",
    message: "names.firewall.blocked comes to 1002 names",
    allowed: "at most 1000",
    fix: "name the domain that holds many of them",
  },
];
