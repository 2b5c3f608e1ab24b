// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

import { nameIssueCodes } from "./names/name-issue-codes.ts";

/** Codes of this room. */
export const issueCodes = {
  ...nameIssueCodes,
  NETWORK_ADDRESS_BLOCK_INVALID: {
    title: "Addresses are not an IPv4 block",
    why: "A range, pool, reservation or allocation must read like 10.64.0.0/16, without host bits.",
    fix: "Correct it.",
  },
  NETWORK_ADDRESS_CODE_INVALID: {
    title: "A code of a range or segment is not usable",
    why: "It is part of names that never change.",
    fix: "Choose lower-case letters, digits and hyphens, starting with a letter.",
  },
  NETWORK_ADDRESS_OUTSIDE: {
    title: "Addresses are outside what should hold them",
    why: "A segment takes from its region's part, a region from its range, an allocation from its pool.",
    fix: "Correct the block, or widen what holds it.",
  },
  NETWORK_ADDRESS_OVERLAP: {
    title: "Two blocks share addresses",
    why: "An address has one owner; AWS refuses the second.",
    fix: "Correct one of them.",
  },
  NETWORK_ADDRESS_RANGES_MISSING: {
    title: "The estate has no range of addresses",
    why: "Nobody could be given an address.",
    fix: "Give at least one range.",
  },
  NETWORK_ADDRESS_REPEATED: {
    title: "A range, pool or allocation stands twice",
    why: "Each has one place: a pool serves one segment, a tenant has one block.",
    fix: "Remove one of them, or give it another code.",
  },
  NETWORK_ALLOCATION_SIZE_INVALID: {
    title: "An allocation is larger or smaller than its pool allows",
    why: "A segment's pool has sizes for what is taken from it, and the lock's blocks must be among them.",
    fix: "Widen netmask: what the lock gave stays where it is.",
  },
  NETWORK_ASN_INVALID: {
    title: "The hub's BGP number is not private",
    why: "Public numbers belong to somebody else; AWS takes 64512 to 65534 and 4200000000 to 4294967294.",
    fix: "Use 64512, or another that nothing linked with the hub uses.",
  },
  NETWORK_CAPABILITY_MISSING: {
    title: "The partition lacks something that the network needs",
    why: "AWS does not have everything everywhere; what is not known to be there counts as missing.",
    fix: "Use a partition that has it, or do without.",
  },
  NETWORK_DECRYPTION_INVALID: {
    title: "Decryption has the wrong authority or segments",
    why: "The firewall signs with an authority that lies in its own account and region, and decrypts the internet only.",
    fix: "Import the authority there, and name segments that may reach domains of the internet.",
  },
  NETWORK_DIRECT_INTERFACE_INVALID: {
    title: "An interface of Direct Connect is not as AWS takes it",
    why: "It is on a connection by its id, has a VLAN of its own there, a BGP number, and packets of 1500 or 8500 bytes.",
    fix: "Correct what the issue names.",
  },
  NETWORK_DOMAIN_INVALID: {
    title: "A domain that a segment may reach is no domain",
    why: "The firewall compares host names: no address, path, port or star.",
    fix: "Write the host name in lower case, or a dot and a domain for everything in it: .gov.me.example.",
  },
  NETWORK_EGRESS_CIDR_INVALID: {
    title: "The addresses of the way out do not fit",
    why: "It needs a /24 of its own that is no part of the government's network: nothing routes to it.",
    fix: "Leave it out; the default collides with nothing.",
  },
  NETWORK_ENDPOINT_ACCOUNT_INVALID: {
    title: "An account with container images is no account number",
    why: "The endpoint's policy compares numbers of twelve digits.",
    fix: "Write the number, not the alias.",
  },
  NETWORK_ENDPOINT_CIDR_INVALID: {
    title: "The addresses of the private endpoints do not fit",
    why: "They are a /16 to /26 within an internal range and smaller than it, so that tenants are routed there.",
    fix: "Take a /24 of the pool for shared services.",
  },
  NETWORK_ENDPOINT_ROOM_MISSING: {
    title: "More private endpoints than addresses",
    why: "Each endpoint takes an address in each zone's quarter of the block.",
    fix: "Take a larger block, or fewer services.",
  },
  NETWORK_ENDPOINT_SERVICES_MISSING: {
    title: "No service is reached privately",
    why: "A network of endpoints without endpoints only costs.",
    fix: "Name the services that workloads need.",
  },
  NETWORK_ENDPOINT_SERVICE_REPEATED: {
    title: "A service is given twice",
    why: "A name can lead to one endpoint only.",
    fix: "Remove one of them.",
  },
  NETWORK_ENDPOINT_SERVICE_UNKNOWN: {
    title: "A service is not in the table of endpoints",
    why: "Its name is misspelt, or it is not known how its endpoint is guarded.",
    fix: "Use the name that the issue suggests.",
  },
  NETWORK_ENDPOINT_UNGUARDED: {
    title: "A service's endpoint takes no policy that is known",
    why: "Whoever reaches it may use it with anyone's credentials: the organization's perimeter has a hole there.",
    fix: "Leave the service out, or name it in unguarded to accept that.",
  },
  NETWORK_ENCRYPTION_UNKNOWN: {
    title: "The choice of encryption does not exist or contradicts itself",
    why: "A VPC's encryption control is off, monitors or enforces; only where it enforces can it leave something alone.",
    fix: "Use monitor.",
  },
  NETWORK_FLOW_INVALID: {
    title: "A flow says something that the firewall cannot compare",
    why: "Ports are 1 to 65535, protocols TCP and UDP, and both ends have a code and addresses.",
    fix: "Correct what the issue names.",
  },
  NETWORK_FLOW_OUTSIDE_RANGES: {
    title: "A flow's addresses are outside the internal ranges",
    why: "The firewall takes everything else for the internet.",
    fix: "Take the block from a pool, or add its pool to the hub's ranges.",
  },
  NETWORK_FLOW_REPEATED: {
    title: "Two rules of the firewall have one number",
    why: "The same flow stands twice, or two numbers met by chance. AWS refuses both.",
    fix: "Remove one of them, or give one of the segments another code.",
  },
  NETWORK_LOG_RETENTION_INVALID: {
    title: "A log is kept for days that CloudWatch does not know",
    why: "CloudWatch takes certain numbers of days only, and what is gone within a month is no record.",
    fix: "Use the number that the issue suggests.",
  },
  NETWORK_RULES_TOO_MANY: {
    title: "The firewall has more rules than fit",
    why: "AWS fixes what a rule group holds when it is created; a larger one would replace it.",
    fix: "Let segments exchange instead of tenants one by one, or allow domains instead of hosts.",
  },
  NETWORK_RULE_TOO_LONG: {
    title: "A rule of the firewall is longer than AWS takes",
    why: "A rule has 8,192 characters at most, and each range counts.",
    fix: "Replace neighbouring ranges by the block that holds them.",
  },
  NETWORK_INSPECTION_CIDR_INVALID: {
    title: "The addresses of the firewall's network do not fit",
    why: "It needs a /24 of its own that is no part of the government's network: nothing routes to it.",
    fix: "Leave it out; the default collides with nothing.",
  },
  NETWORK_INTERNET_BLOCK_UNKNOWN: {
    title: "The choice of what internet gateways may carry does not exist",
    why: "VPC Block Public Access knows both directions, incoming only, or nothing.",
    fix: "Use block-bidirectional.",
  },
  NETWORK_NETMASK_INVALID: {
    title: "The sizes of a pool's blocks contradict each other",
    why: "min is the largest block and so the smallest number; the usual size lies between min and max.",
    fix: "Use { min: 15, max: 24, default: 22 }.",
  },
  NETWORK_PEERING_INVALID: {
    title: "Two hubs cannot be peered as it is said",
    why: "Each has a region and a BGP number of its own, and every range of both is in exactly one of the regions.",
    fix: "Give both hubs all ranges, and say for each where it is.",
  },
  NETWORK_POOL_UNKNOWN: {
    title: "An allocation names a pool that is not there",
    why: "Its addresses could not be kept from others.",
    fix: "Give the pool too, or correct its code.",
  },
  NETWORK_PREFIX_LISTS_TOO_MANY: {
    title: "There are more prefix lists than AWS allows",
    why: "Each segment and each site has one, and a region has 100 by default.",
    fix: "Ask AWS for more, or join sites.",
  },
  NETWORK_PREFIX_LIST_TOO_LONG: {
    title: "A segment or site has more ranges than a security group can hold",
    why: "A prefix list counts in a security group as many rules as it has room for, and a group holds 60.",
    fix: "Replace neighbouring ranges by the block that holds them.",
  },
  NETWORK_RANGES_MISSING: {
    title: "The hub has no internal range",
    why: "Spokes would have no addresses that the hub routes.",
    fix: "Give the pools of the estate.",
  },
  NETWORK_RANGES_OVERLAP: {
    title: "Internal ranges overlap",
    why: "A packet would have two ways.",
    fix: "Keep the larger one, or correct one of them.",
  },
  NETWORK_RANGES_TOO_MANY: {
    title: "The hub has more internal ranges than rules fit",
    why: "A network ACL holds 20 rules a direction.",
    fix: "Replace neighbouring ranges by the block that holds them.",
  },
  NETWORK_RANGE_INVALID: {
    title: "A range of the hub is not an IPv4 block",
    why: "It must read like 10.64.0.0/12, without host bits.",
    fix: "Correct it.",
  },
  NETWORK_REGION_INVALID: {
    title: "A spoke's region is not a region",
    why: "It must read like eu-central-1.",
    fix: "Correct it.",
  },
  NETWORK_SEGMENTS_MISSING: {
    title: "The hub has no segment",
    why: "Nothing could be attached to it.",
    fix: "Give at least one segment.",
  },
  NETWORK_SEGMENT_CODE_INVALID: {
    title: "A segment's code is not usable",
    why: "It is part of names that never change.",
    fix: "Choose lower-case letters, digits and hyphens, starting with a letter.",
  },
  NETWORK_SEGMENT_REPEATED: {
    title: "Two segments have the same code",
    why: "Each has a route table of its own.",
    fix: "Give each its own code.",
  },
  NETWORK_SEGMENT_UNKNOWN: {
    title: "A segment does not exist",
    why: "A route or a spoke names a segment that the hub does not have.",
    fix: "Use the code of a segment, or add it.",
  },
  NETWORK_SITE_ASN_INVALID: {
    title: "A site's BGP number is not private, or somebody else's",
    why: "Each gateway and site has a private number of its own: AWS takes 64512 to 65534 and 4200000000 to 4294967294.",
    fix: "Use 65010, or another that nothing linked with the hub uses.",
  },
  NETWORK_SITE_GATEWAY_INVALID: {
    title: "The VPN devices of a site do not fit",
    why: "A site has one or two, each with a public IPv4 address of its own.",
    fix: "Name the addresses that the devices have outside.",
  },
  NETWORK_SITE_RANGES_MISSING: {
    title: "A site has no range",
    why: "Nothing would lead to it.",
    fix: "Name the addresses that lie there.",
  },
  NETWORK_SITE_RANGE_UNKNOWN: {
    title: "The hub does not know a site's range",
    why: "Workloads and the firewall would take the site for the internet.",
    fix: "Give the hub the ranges of all sites.",
  },
  NETWORK_SITE_ROUTES_UNKNOWN: {
    title: "The way to a site is neither declared nor announced",
    why: "Its routes are static, or what it announces is believed.",
    fix: "Use declared.",
  },
  NETWORK_SITE_THROWN_AWAY: {
    title: "The hub throws a part of a site away",
    why: "What is thrown away wins over a wider route: the link would lead to the rest of the site only.",
    fix: "Widen what is thrown away beyond the site's range, or leave it out.",
  },
  NETWORK_SPOKE_CIDR_INVALID: {
    title: "A spoke's addresses are not a block that a VPC takes",
    why: "A VPC has a /16 to /28; the subnets of a spoke need a /24 at least.",
    fix: "Take the block that the allocation lock gives.",
  },
  NETWORK_SPOKE_GROWN_TOO_OFTEN: {
    title: "A network has grown more often than AWS allows",
    why: "A VPC has five blocks by default.",
    fix: "Give the tenant a further network, and move what grows there.",
  },
  NETWORK_SPOKE_FILLS_RANGE: {
    title: "A spoke has a whole internal range for itself",
    why: "The hub throws away what no spoke has of a range, and for the very same block that wins.",
    fix: "Widen the range.",
  },
  NETWORK_SPOKE_OUTSIDE_RANGES: {
    title: "A spoke's addresses are outside the internal ranges",
    why: "Nothing would route to it.",
    fix: "Take the block from a pool, or add its pool to the hub's ranges.",
  },
  NETWORK_STAFF_ACCESS_INVALID: {
    title: "What a group of staff may reach does not fit",
    why: "Each group reaches ranges behind the hub, each once.",
    fix: "Correct what the issue names.",
  },
  NETWORK_STAFF_ACCESS_TOO_MANY: {
    title: "Staff may reach more ranges than fit",
    why: "AWS takes 200 authorization rules an endpoint, and a security group 60 rules.",
    fix: "Let groups reach whole segments, or join groups.",
  },
  NETWORK_STAFF_CIDR_INVALID: {
    title: "The addresses of staff do not fit",
    why: "They are a /16 to /25 within an internal range and smaller than it: AWS wants a /27 in each zone.",
    fix: "Take a /24 of a pool that serves no segment.",
  },
  NETWORK_STAFF_CLIENTS_INVALID: {
    title: "The addresses of staff's computers do not fit",
    why: "They are a /12 to /22 that is used nowhere in the network.",
    fix: "Leave them out; the default collides with nothing.",
  },
  NETWORK_STAFF_SESSION_INVALID: {
    title: "Staff sign in again after hours that AWS does not know",
    why: "Client VPN takes 8, 10, 12 or 24.",
    fix: "Use 8.",
  },
  NETWORK_VERIFIED_ACCESS_FIPS_INVALID: {
    title: "Verified Access has no FIPS mode in the region",
    why: "AWS offers it in regions of the United States and in ca-central-1.",
    fix: "Leave `fips` out.",
  },
  NETWORK_VERIFIED_ACCESS_GROUP_INVALID: {
    title: "A group of Verified Access does not fit",
    why: "Somebody may use its applications, named by group or by a policy, and AWS takes ten groups in a region.",
    fix: "Correct what the issue names.",
  },
  NETWORK_WORKLOAD_RULES_TOO_MANY: {
    title: "The security group of a network's workloads has more rules than AWS takes",
    why: "A group has 60 rules a direction by default, and a prefix list counts as many as it has room for.",
    fix: "Let segments exchange instead of tenants one by one, with fewer ports, or ask AWS for more.",
  },
  NETWORK_ZONES_TOO_FEW: {
    title: "A network has fewer than two zones",
    why: "One failure would take everything down.",
    fix: "Give two to four zones.",
  },
  NETWORK_ZONE_REPEATED: {
    title: "A zone is given twice",
    why: "Subnets are keyed by zone.",
    fix: "Remove one of them.",
  },
  NETWORK_ZONE_UNKNOWN: {
    title: "A zone is not one",
    why: "Zones are the letters that end their names: a of eu-central-1a.",
    fix: "Use a letter that the issue lists.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
