// Ways for staff that are wrong, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed } from "./small-estate.ts";

const network = "network.yaml";
const provider = "arn:aws:iam::444444444444:saml-provider/staff";
const certificate = "arn:aws:acm:eu-central-1:444444444444:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";

interface Said {
  readonly cidr?: string;
  readonly provider?: string;
  readonly certificate?: string;
  readonly access?: string;
  readonly more?: string;
  readonly flows?: readonly string[];
}

/** The small estate with a pool of the platform's and a VPN that readers reach the ministries by. */
function vpn(said: Said = {}): Readonly<Record<string, string>> {
  const { flows = ["from: staff, to: ministries"], more = "" } = said;
  const lines = [
    "flows:",
    ...flows.map((flow) => `  - { ${flow}, ports: [443], why: Staff }`),
    "staff:",
    "  vpn:",
    `    cidr: ${said.cidr ?? "10.65.4.0/24"}`,
    `    identityProvider: ${said.provider ?? provider}`,
    `    certificate: ${said.certificate ?? certificate}`,
    `    access: ${said.access ?? "[{ group: readers, to: [ministries] }]"}`,
    ...(more === "" ? [] : [`    ${more}`]),
    "pools:",
    "  - { code: platform, cidr: 10.65.0.0/16 }",
    "",
  ];
  return changed(network, "pools:\n", lines.join("\n"));
}

/** The small estate with this in line 6. */
function staff(said: string): Readonly<Record<string, string>> {
  return changed(network, "pools:\n", `staff: ${said}\npools:\n`);
}

function applications(said: string): Readonly<Record<string, string>> {
  return staff(`{ verifiedAccess: { groups: [${said}] } }`);
}

export const badStaff: readonly BadCase[] = [
  {
    what: "staff without a way in",
    files: staff("{}"),
    at: `${network}:6:8`,
    code: "ESTATE_STAFF_ACCESS_MISSING",
    message: "staff has no way in",
    allowed: "vpn, verifiedAccess",
    fix: "add one of them",
  },
  {
    what: "a VPN in a segment's addresses",
    files: vpn({ cidr: "10.72.4.0/24" }),
    at: `${network}:10:11`,
    code: "ESTATE_STAFF_CIDR_INVALID",
    message: 'staff.vpn.cidr is "10.72.4.0/24", which is in no pool of the home region that serves no segment',
    allowed: "a /16 to /25 within 10.65.0.0/16",
    fix: "add a pool without a segment",
  },
  {
    what: "a VPN that takes a whole pool",
    files: vpn({ cidr: "10.65.0.0/16" }),
    at: `${network}:10:11`,
    code: "ESTATE_STAFF_CIDR_INVALID",
    message: 'staff.vpn.cidr is "10.65.0.0/16", which is in no pool',
    fix: "take a smaller block of it",
  },
  {
    what: "a VPN with too few addresses",
    files: vpn({ cidr: "10.65.4.0/26" }),
    at: `${network}:10:11`,
    code: "ESTATE_STAFF_CIDR_INVALID",
    message: 'staff.vpn.cidr is "10.65.4.0/26"',
    fix: "take a /24",
  },
  {
    what: "a VPN in the private endpoints' addresses",
    files: {
      [network]: (vpn()[network] ?? "").replace(
        "staff:\n",
        () => "endpoints: { services: [kms], cidr: 10.65.4.0/25 }\nstaff:\n",
      ),
    },
    at: `${network}:11:11`,
    code: "ESTATE_STAFF_CIDR_INVALID",
    message: "staff.vpn.cidr 10.65.4.0/24 overlaps the private endpoints' 10.65.4.0/25",
    fix: "take another block of it",
  },
  {
    what: "computers in a pool's addresses",
    files: vpn({ more: "clients: 10.72.0.0/20" }),
    at: `${network}:14:14`,
    code: "ESTATE_STAFF_CIDR_INVALID",
    message: 'staff.vpn.clients 10.72.0.0/20 overlaps the pool "ministries" 10.72.0.0/16',
    fix: "leave clients out",
  },
  {
    what: "computers with too few addresses",
    files: vpn({ more: "clients: 100.126.0.0/24" }),
    at: `${network}:14:14`,
    code: "ESTATE_STAFF_CIDR_INVALID",
    message: 'staff.vpn.clients is "100.126.0.0/24"',
    allowed: "a /12 to /22",
    fix: "leave clients out",
  },
  {
    what: "a provider that is none",
    files: vpn({ provider: "https://login.example" }),
    at: `${network}:11:23`,
    code: "ESTATE_STAFF_PROVIDER_INVALID",
    message: 'staff.vpn.identityProvider is "https://login.example"',
    allowed: "the ARN of a SAML provider in IAM",
    fix: "create it in the network account",
  },
  {
    what: "a provider of another partition",
    files: vpn({ provider: provider.replace("arn:aws:", "arn:aws-cn:") }),
    at: `${network}:11:23`,
    code: "ESTATE_STAFF_PROVIDER_INVALID",
    message: "staff.vpn.identityProvider is of partition aws-cn",
    allowed: "arn:aws:iam::<account>:saml-provider/<name>",
    fix: "create it in the network account",
  },
  {
    what: "a certificate that is none",
    files: vpn({ certificate: "vpn.gov.example" }),
    at: `${network}:12:18`,
    code: "ESTATE_STAFF_CERTIFICATE_INVALID",
    message: 'staff.vpn.certificate is "vpn.gov.example"',
    allowed: "the ARN of a certificate in Certificate Manager",
    fix: "request it there",
  },
  {
    what: "a certificate of another region",
    files: vpn({ certificate: certificate.replace("eu-central-1", "eu-south-1") }),
    at: `${network}:12:18`,
    code: "ESTATE_STAFF_CERTIFICATE_INVALID",
    message: "staff.vpn.certificate is of eu-south-1 in partition aws",
    allowed: "arn:aws:acm:eu-central-1:<account>:certificate/<id>",
    fix: "request it in the network account in the home region",
  },
  {
    what: "a session that AWS does not know",
    files: vpn({ more: "sessionHours: 9" }),
    at: `${network}:14:19`,
    code: "ESTATE_STAFF_SESSION_INVALID",
    message: "staff.vpn.sessionHours is 9",
    allowed: "8, 10, 12, 24",
    fix: "use 8",
  },
  {
    what: "a VPN for nobody",
    files: vpn({ access: "[]" }),
    at: `${network}:13:13`,
    code: "ESTATE_STAFF_ACCESS_MISSING",
    message: "staff.vpn.access is []",
    allowed: "at least one group",
    fix: "name one, or leave vpn out",
  },
  {
    what: "a group that reaches nothing",
    files: vpn({ access: "[{ group: readers, to: [] }]" }),
    at: `${network}:13:36`,
    code: "ESTATE_STAFF_ACCESS_MISSING",
    message: "staff.vpn.access[0].to is []",
    allowed: "at least one segment, tenant or site",
    fix: "name one, or leave the group out",
  },
  {
    what: "a group that does not exist",
    files: vpn({ access: "[{ group: reader, to: [ministries] }]" }),
    at: `${network}:13:23`,
    code: "ESTATE_STAFF_GROUP_UNKNOWN",
    message: 'staff.vpn.access[0].group is "reader", which is no group',
    allowed: "readers",
    fix: "use readers",
  },
  {
    what: "a group that there is for each tenant",
    files: vpn({ access: "[{ group: staff, to: [ministries] }]" }),
    at: `${network}:13:23`,
    code: "ESTATE_STAFF_GROUP_UNKNOWN",
    message: 'staff.vpn.access[0].group is "staff", a group that there is for each tenant',
    allowed: "readers",
    fix: "use a group that there is once",
  },
  {
    what: "a group that stands twice",
    files: vpn({ access: "[{ group: readers, to: [ministries] }, { group: readers, to: [finance] }]" }),
    at: `${network}:13:61`,
    code: "ESTATE_CODE_REPEATED",
    message: 'staff.vpn.access[1].group is "readers", as in line 13',
    fix: "say in one place what a group may reach",
  },
  {
    what: "a goal that stands twice",
    files: vpn({ access: "[{ group: readers, to: [ministries, ministries] }]" }),
    at: `${network}:13:49`,
    code: "ESTATE_CODE_REPEATED",
    message: 'staff.vpn.access[0].to names "ministries" twice',
    fix: "remove one of them",
  },
  {
    what: "a goal that does not exist",
    files: vpn({ access: "[{ group: readers, to: [ministries, finanse] }]" }),
    at: `${network}:13:49`,
    code: "ESTATE_STAFF_REACH_UNKNOWN",
    message: 'staff.vpn.access[0].to[1] is "finanse", which is no segment',
    allowed: "ministries, municipalities, or the code of a dedicated tenant",
    fix: "use finance",
  },
  {
    what: "a goal that the firewall shuts",
    files: vpn({ access: "[{ group: readers, to: [ministries, municipalities] }]" }),
    at: `${network}:13:49`,
    code: "ESTATE_STAFF_REACH_SHUT",
    message: 'staff.vpn.access[0].to[1] is "municipalities", and no flow leads from staff to it',
    fix: "add a flow: { from: staff, to: municipalities",
  },
  {
    what: "a flow from staff that no group may use",
    files: vpn({ flows: ["from: staff, to: ministries", "from: staff, to: municipalities"] }),
    at: `${network}:8:5`,
    code: "ESTATE_STAFF_REACH_SHUT",
    message: 'a flow leads from staff to "municipalities", and no group of staff may reach it',
    fix: "give a group municipalities in staff.vpn.access",
  },
  {
    what: "a flow to staff",
    files: vpn({ flows: ["from: staff, to: ministries", "from: ministries, to: staff"] }),
    at: `${network}:8:29`,
    code: "ESTATE_FLOW_TO_STAFF",
    message: 'flows[1].to is "staff", and nobody begins a conversation with people\'s computers',
    fix: "turn the flow round",
  },
  {
    what: "a flow from staff who have no VPN",
    files: changed(
      network,
      "pools:\n",
      "flows:\n  - { from: staff, to: ministries, ports: [443], why: Staff }\npools:\n",
    ),
    at: `${network}:7:13`,
    code: "ESTATE_FLOW_UNKNOWN",
    message: 'flows[0].from is "staff"',
    fix: "add staff.vpn to network.yaml",
  },
  {
    what: "a segment that is called like staff",
    files: {
      [network]: (vpn()[network] ?? "").replace(
        "description: Ministries }",
        () => "description: Ministries }\n  - { code: staff, description: Staff }",
      ),
    },
    at: `${network}:5:13`,
    code: "ESTATE_CODE_REPEATED",
    message: '"staff" is what staff with a VPN are called in flows',
    fix: "choose another code",
  },
  {
    what: "applications for nobody",
    files: applications("{ code: administration, members: [] }"),
    at: `${network}:6:70`,
    code: "ESTATE_STAFF_ACCESS_MISSING",
    message: "staff.verifiedAccess.groups[0].members is []",
    fix: "name who may",
  },
  {
    what: "no applications",
    files: applications(""),
    at: `${network}:6:36`,
    code: "ESTATE_STAFF_ACCESS_MISSING",
    message: "staff.verifiedAccess.groups is []",
    allowed: "one to ten groups",
    fix: "leave verifiedAccess out",
  },
  {
    what: "applications for a group that does not exist",
    files: applications("{ code: administration, members: [operators] }"),
    at: `${network}:6:71`,
    code: "ESTATE_STAFF_GROUP_UNKNOWN",
    message: 'staff.verifiedAccess.groups[0].members[0] is "operators", which is no group',
    allowed: "readers",
    fix: "use one that is there, or add the group",
  },
  {
    what: "two groups of applications with one code",
    files: applications("{ code: tools, members: [readers] }, { code: tools, members: [readers] }"),
    at: `${network}:6:82`,
    code: "ESTATE_CODE_REPEATED",
    message: 'staff.verifiedAccess.groups[1].code is "tools", as in line 6',
    fix: "give each a code of its own",
  },
  {
    what: "applications of a tenant without accounts of its own",
    files: applications("{ code: tools, members: [readers], tenants: [kotor] }"),
    at: `${network}:6:82`,
    code: "ESTATE_STAFF_TENANT_UNKNOWN",
    message: 'staff.verifiedAccess.groups[0].tenants[0] is "kotor", which is no tenant with accounts of its own',
    allowed: "finance",
    fix: "use one that is there",
  },
];
