// Issues of files that do not fit together.

import { inPlace, page } from "./issue-page.ts";

export const referenceIssueCodes = {
  ESTATE_CODE_REPEATED: page(
    "A code stands twice",
    "Two things of one name cannot be told apart.",
    "Give each a code of its own.",
  ),
  ESTATE_REGION_UNKNOWN: page(
    "A region is not one of the partition's",
    "It is misspelt, belongs to another partition, or Temelj has no facts about it.",
    "Use one of those that the issue lists.",
  ),
  ESTATE_REGIONS_EQUAL: page(
    "Home and backup are the same region",
    "Copies must outlive the loss of the home region.",
    "Choose another backup region.",
  ),
  ESTATE_PROJECTS_MISSING: page(
    "The folder of Pulumi projects is not there",
    "`projects` in estate.yaml names no folder.",
    "Correct it, or leave it out.",
  ),
  ESTATE_UNIT_UNKNOWN: page("An organizational unit does not exist", "It is misspelt or was removed.", inPlace),
  ESTATE_UNITS_CIRCULAR: page(
    "Organizational units are above each other in a circle",
    "None of them is below the root.",
    "Put one of them below the root.",
  ),
  ESTATE_UNITS_TOO_DEEP: page(
    "An organizational unit is too deep",
    "AWS takes five levels below the root.",
    "Put it higher up.",
  ),
  ESTATE_ACCOUNT_MISSING: page(
    "An account of the platform is missing",
    "A layer of the platform works in it.",
    "Add it to platform-accounts.yaml.",
  ),
  ESTATE_ACCOUNT_REPEATED: page(
    "Two owners have one account",
    "A tenant's code gives an account code that someone else has.",
    "Choose another code.",
  ),
  ESTATE_GUARDRAIL_UNKNOWN: page("A guardrail does not exist", "It is misspelt or was removed.", inPlace),
  ESTATE_GUARDRAILS_TOO_MANY: page(
    "A unit has too many guardrails",
    "AWS attaches ten policies to a target, FullAWSAccess among them.",
    "Attach some to the unit above, or join two into one.",
  ),
  ESTATE_GUARDRAIL_TOO_LARGE: page("A guardrail is too large", "AWS takes 10,240 characters.", "Split it into two."),
  ESTATE_SEGMENT_UNKNOWN: page("A network segment does not exist", "It is misspelt or was removed.", inPlace),
  ESTATE_SEGMENTS_MISSING: page(
    "The network has no segment",
    "Nothing could be attached to it.",
    "Add one to network.yaml.",
  ),
  ESTATE_FLOW_UNKNOWN: page(
    "A flow leads from or to nobody",
    "Its end is no segment, no tenant and no site, or two of them at once.",
    inPlace,
  ),
  ESTATE_FLOW_SHARED: page(
    "A flow names a tenant without a network of its own",
    "The firewall tells networks apart, and this tenant's is shared or not there: its neighbours would have the flow too.",
    "Name the segment, or make the tenant dedicated.",
  ),
  ESTATE_FLOW_REPEATED: page(
    "A flow stands twice",
    "Whoever removes one of them would believe it closed.",
    "Remove one of them.",
  ),
  ESTATE_FLOW_CONTRADICTS: page(
    "A flow contradicts a promise",
    "A segment that says `isolated: true` has no flow between its tenants; a tenant has none to itself.",
    "Remove the flow, or the promise.",
  ),
  ESTATE_CAPABILITY_MISSING: page(
    "The partition lacks something that the network needs",
    "AWS does not have everything everywhere; what is not known to be there counts as missing.",
    "Do what the issue says, or use a partition that has it.",
  ),
  ESTATE_ZONE_UNKNOWN: page("An availability zone does not exist", "Its region has no zone of that letter.", inPlace),
  ESTATE_FLOW_TRANSIT: page(
    "A flow leads from site to site",
    "The hub leads a site to the government's own networks and nowhere else.",
    "Remove it, or link the sites with each other.",
  ),
  ESTATE_FLOW_TO_STAFF: page(
    "A flow leads to staff",
    "Their computers stand behind an address that translates, and begin every conversation themselves.",
    "Turn the flow round, or remove it.",
  ),
  ESTATE_ASN_REPEATED: page(
    "A BGP number is used twice",
    "Whoever hears its own number in an announcement drops it as its own.",
    "Give each hub, site and Direct Connect gateway a number of its own.",
  ),
  ESTATE_GATEWAY_REPEATED: page(
    "Two VPN devices have one address",
    "AWS tells devices apart by it.",
    "Give each an address of its own.",
  ),
  ESTATE_SITE_RANGE_INVALID: page(
    "The addresses of a site do not fit",
    "An address lies in one place: at one site, or in a pool. What is reserved is thrown away, but for what a site has within it.",
    "Correct the range as the issue says.",
  ),
  ESTATE_SITE_RANGES_TOO_MANY: page(
    "Pools and sites have more ranges than fit",
    "Every network's ACL lists them, and AWS counts 20 rules a direction.",
    "Replace neighbouring ranges by the block that holds them.",
  ),
  ESTATE_STAFF_CIDR_INVALID: page(
    "The addresses of staff's VPN do not fit",
    "It has a network of its own, in a pool of the home region that serves no segment, and people's computers have addresses that are used nowhere else.",
    "Take a /24 of such a pool, and leave `clients` out.",
  ),
  ESTATE_STAFF_GROUP_UNKNOWN: page(
    "A group of staff is none that there is once",
    "It is misspelt, was removed from identity.yaml, or is there for each tenant.",
    inPlace,
  ),
  ESTATE_STAFF_REACH_UNKNOWN: page(
    "Staff may reach what is not there",
    "It is no segment, no site and no tenant with a network of its own.",
    inPlace,
  ),
  ESTATE_STAFF_REACH_SHUT: page(
    "The VPN lets staff through and the firewall does not, or the other way round",
    "Both must: which group reaches what is the VPN's to decide, which ports the firewall's.",
    "Say it in both, or in neither.",
  ),
  ESTATE_STAFF_TENANT_UNKNOWN: page(
    "An application behind Verified Access belongs to no tenant that could add it",
    "It is added from an account of the tenant's own.",
    "Name a dedicated tenant.",
  ),
  ESTATE_STANDBY_WITHOUT_BACKUP: page(
    "A tenant wants a second network where the estate has none",
    "A network in the backup region needs a hub there.",
    "Add backup to network.yaml, or remove standby.",
  ),
  ESTATE_TENANT_NETWORK_SHARED: page(
    "A tenant without a network of its own says how it is to be",
    "A shared network is the same for all who share it; a tenant with a namespace has none.",
    "Remove network, or make the tenant dedicated.",
  ),
  ESTATE_ASNS_EQUAL: page(
    "Both hubs have the same BGP number",
    "AWS advises numbers of their own, so that routes can be announced between them one day; a hub keeps its number.",
    "Give the backup region's hub another.",
  ),
  ESTATE_BACKUP_MISSING: page(
    "Something is in a backup region that has no network",
    "A pool of the backup region gives addresses to nobody without a hub there.",
    "Add backup to network.yaml, or move the pool home.",
  ),
  ESTATE_REGION_WITHOUT_POOL: page(
    "A region has a hub and no addresses",
    "Nothing could be attached to it, and the other hub could lead nothing there.",
    "Add a pool for it, or remove backup.",
  ),
  ESTATE_POOL_REGIONS: page(
    "One pool is in two regions",
    "Ranges with the same code are one pool, and a network takes its addresses from any of them.",
    "Give ranges of different regions different codes.",
  ),
  ESTATE_DECRYPT_IDLE: page(
    "Decryption has nothing to decrypt",
    "The firewall decrypts HTTPS to the internet only; between networks it decrypts nothing.",
    "Name segments that reach some of the internet, or leave decrypt out.",
  ),
  ESTATE_AUTHORITY_MISSING: page(
    "A region decrypts without a certificate authority",
    "Each firewall signs with a certificate of its own region.",
    "Import the authority there too, and name it as backupAuthority.",
  ),
  ESTATE_POOLS_OVERLAP: page(
    "Two address pools overlap",
    "One address could be given twice.",
    "Give each pool a range of its own.",
  ),
  ESTATE_POOL_SEGMENTS: page(
    "One pool serves two segments",
    "Ranges with the same code are one pool.",
    "Give ranges of different segments different codes.",
  ),
  ESTATE_POOL_MISSING: page(
    "A segment has no address pool",
    "Its networks could get no addresses.",
    "Add a pool with that segment to network.yaml.",
  ),
  ESTATE_PERMISSION_SET_UNKNOWN: page("A permission set does not exist", "It is misspelt or was removed.", inPlace),
  ESTATE_ENVIRONMENT_MISSING: page(
    "A tenant has no production",
    "Every tenant has it; one that goes is removed with its file.",
    "Add production to environments.",
  ),
  ESTATE_TIER_SHARES: page(
    "A tenant of a shared account wants a unit or segment of its own",
    "The account is in one unit and segment for all.",
    "Leave it out, or make the tenant dedicated.",
  ),
  ESTATE_SERVICE_REPEATED: page(
    "A tenant has two services of one name",
    "Their resources would have the same names.",
    "Give each a name.",
  ),
  ESTATE_DOMAIN_REPEATED: page(
    "Two portals have one domain",
    "Only one of them could answer. Environments other than production are below the domain: test.kotor.example.",
    "Give each a domain of its own.",
  ),
  ESTATE_DOMAIN_TOO_LONG: page(
    "A domain is too long for a certificate",
    "The first name of a certificate has at most 64 characters, and test. is put before those of test.",
    "Choose a shorter one.",
  ),
  ESTATE_ENDPOINT_CIDR_INVALID: page(
    "The addresses of the private endpoints do not fit",
    "Endpoints have a network of their own, in a pool that serves no segment, so that no tenant is ever given the block.",
    "Add a pool without a segment, and take a /24 of it.",
  ),
  ESTATE_ENDPOINT_SERVICE_UNKNOWN: page(
    "A service has no private endpoint that is known",
    "It is misspelt, or Temelj does not know its endpoint and what guards it.",
    "Use one of those that the issue lists, or allow the service's domain to the segments that need it.",
  ),
  ESTATE_ENDPOINT_UNGUARDED: page(
    "An endpoint lets anyone's credentials pass",
    "AWS is not known to take a policy for it, so data could leave with credentials of a stranger's account.",
    "Leave the service out, or accept it under `unguarded`.",
  ),
  ESTATE_IPAM_POOL_OUTSIDE: page(
    "A pool is outside the register of addresses",
    "AWS's register gives each region a part of the range, and a pool takes from its region's part.",
    "Take the pool from the part that the issue names.",
  ),
  ESTATE_IPAM_RANGE_INVALID: page(
    "The parts of the register of addresses do not fit",
    "Each region has a part of the range, and an address belongs to one region.",
    "Give each region a part of its own, such as a half of the range.",
  ),
  ESTATE_CAA_INVALID: page(
    "The list of certificate authorities does not fit",
    "Only authorities on it may issue certificates for the government's domain, and AWS issues those of portals.",
    "Add amazon.com.",
  ),
  ESTATE_FORWARD_INVALID: page(
    "Names are forwarded to where they must not be, or from what they must not",
    "Servers are never among tenants or endpoints, AWS's own names stay with AWS, and an exception is below its domain.",
    "Correct it as the issue says.",
  ),
  ESTATE_FORWARD_UNREACHABLE: page(
    "A name server is not linked with the network",
    "Questions are forwarded through the firewall to sites, and to nobody else.",
    "Use a server in a range of a site, or add the site to network.yaml.",
  ),
  ESTATE_FORWARD_REPEATED: page(
    "A name is forwarded twice, or also an exception",
    "Only one of both could hold.",
    "Remove one of them.",
  ),
  ESTATE_NAME_CONTRADICTS: page(
    "Two rules say different things of a name",
    "It is blocked and allowed, or the private domain is forwarded elsewhere.",
    "Remove one of them.",
  ),
  ESTATE_NAME_HIDDEN: page(
    "The private domain hides a public one",
    "A network that has a private zone asks nobody else for a name in it: portals would be gone from within.",
    "Take a domain below the public one, or say `shadowPublic: true` and keep in it all that networks need.",
  ),
  ESTATE_NAMES_NETWORK_MISSING: page(
    "Names need a network of the platform, and there is none",
    "A private zone begins with a network, and questions to other servers leave from one: that of the private endpoints.",
    "Add endpoints to network.yaml.",
  ),
  ESTATE_NAMES_TOO_MANY: page(
    "There are more names, zones or servers than AWS takes",
    "Zones of an account, names in a list, servers and forwarding rules have limits.",
    "Do what the issue says.",
  ),
  ESTATE_THREAT_LIST_UNKNOWN: page(
    "The id of AWS's list of malicious names is not known in the home region",
    "Each region has a list of its own, and AWS publishes no ids.",
    "Find it with `aws route53resolver list-firewall-domain-lists`, and write it as `managedListId`.",
  ),
  ESTATE_EMAIL_TOO_LONG: page(
    "An account's e-mail address is too long",
    "AWS takes 64 characters.",
    "Shorten accountEmail in estate.yaml.",
  ),
  ESTATE_LOCK_STALE: page(
    "The address lock is out of date",
    "A tenant came, went or grew, and allocations.lock.yaml does not know it yet.",
    "Run `temelj estate lock` and commit the file. It renumbers nobody.",
  ),
} as const;
