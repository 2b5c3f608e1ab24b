// Issues of values that a schema refuses.

import { inPlace, page } from "./issue-page.ts";

export const valueIssueCodes = {
  ESTATE_TEXT_INVALID: page(
    "A text is empty, too long or has several lines",
    "Names and sentences are short, on one line.",
    inPlace,
  ),
  ESTATE_CODE_INVALID: page(
    "A code has characters that it must not have",
    "Codes are part of names of accounts, stacks and resources, which take lower-case letters, digits and hyphens only.",
    "Choose a code of those; it never changes later.",
  ),
  ESTATE_DOMAIN_INVALID: page(
    "A domain is no host name",
    "It has upper-case letters, a path, spaces or letters beyond ASCII, or more than the 64 characters that a certificate takes.",
    "Write only the host name, in lower case, international names in their xn-- form.",
  ),
  ESTATE_EMAIL_INVALID: page("An e-mail address is none", "Nobody could be reached.", inPlace),
  ESTATE_EMAIL_PATTERN_INVALID: page(
    "The pattern of accounts' e-mail addresses does not fit",
    "AWS accepts an address for one account only, so the pattern needs {account} before the @.",
    "Write it like aws+{account}@gov-me.example.",
  ),
  ESTATE_CIDR_INVALID: page(
    "A range is no IPv4 block",
    "It is misspelt, or bits behind the prefix are set.",
    "Use the block that the issue suggests.",
  ),
  ESTATE_PARTITION_UNKNOWN: page(
    "The partition is not known",
    "AWS has several separate clouds; most estates are in aws.",
    inPlace,
  ),
  ESTATE_LANGUAGE_UNKNOWN: page(
    "A language is not known",
    "Texts are kept in Montenegrin (cnr) and English (en).",
    inPlace,
  ),
  ESTATE_ACCOUNT_ID_INVALID: page(
    "An account id is not 12 digits",
    "AWS account ids have 12 digits.",
    "Put all 12 in quotes.",
  ),
  ESTATE_TIER_UNKNOWN: page(
    "A tier is not known",
    "A tenant has a namespace, a part of a shared account, or accounts of its own.",
    inPlace,
  ),
  ESTATE_SIZE_UNKNOWN: page("A size is not known", "Sizes decide how many addresses a ministry gets.", inPlace),
  ESTATE_ENVIRONMENT_UNKNOWN: page("An environment is not known", "There is production, and test.", inPlace),
  ESTATE_POPULATION_INVALID: page("A population is no whole number above 0", "Size and tier follow from it.", inPlace),
  ESTATE_SCOPE_UNKNOWN: page(
    "A group's scope is not known",
    "The scope says in which accounts a group has its rights.",
    inPlace,
  ),
  ESTATE_DESCRIPTION_INVALID: page(
    "A description has letters that AWS does not take",
    "Descriptions of permission sets are Latin-1: no č, ć, š, ž or đ.",
    "Write it in English.",
  ),
  ESTATE_POLICY_INVALID: page(
    "A managed policy has no such name",
    "Only policies of AWS's own are named here.",
    inPlace,
  ),
  ESTATE_SESSION_INVALID: page("A session is too short or too long", "AWS takes 1 to 12 hours.", inPlace),
  ESTATE_ISSUER_INVALID: page("A token issuer is no https address", "AWS compares it letter by letter.", inPlace),
  ESTATE_SUBJECT_INVALID: page(
    "A token subject is too wide or misspelt",
    "It must name one repository and its branch or environment; anything wider lets others deploy.",
    "Write it like repo:gov-me/estate:environment:production.",
  ),
  ESTATE_STATEMENT_INVALID: page(
    "A guardrail's statement is incomplete",
    "IAM takes exactly one of Action and NotAction, one of Resource and NotResource, and an Effect.",
    inPlace,
  ),
  ESTATE_PLACEHOLDER_UNKNOWN: page(
    "A placeholder is not known",
    "Nothing would be filled in for it, and the guardrail would protect nothing.",
    "Use one that is known, or write the value itself.",
  ),
  ESTATE_INTERNET_DOMAIN_INVALID: page(
    "A domain of the internet is no domain",
    "The firewall compares host names: no address, path, port or star.",
    "Write the host name in lower case, or a dot and a domain for everything in it: .gov.me.example.",
  ),
  ESTATE_GATEWAY_INVALID: page(
    "A site's VPN device has no public IPv4 address",
    "AWS reaches one or two devices over the internet, each by the address that it has there.",
    inPlace,
  ),
  ESTATE_CIRCUIT_INVALID: page(
    "An interface on a circuit does not fit",
    "It has a connection, a VLAN of its own on it and a packet size that AWS knows; a partner's connection takes one.",
    inPlace,
  ),
  ESTATE_SITE_ROUTES_INVALID: page(
    "How a site's routes are known is no choice that fits",
    "They are declared in network.yaml, or announced by the site; with circuits only announcements can change over.",
    "Leave `routes` out.",
  ),
  ESTATE_STAFF_PROVIDER_INVALID: page(
    "Who signs staff in is no provider in IAM",
    "The VPN takes a SAML provider of the network account.",
    "Create it from the metadata of an application for Client VPN in IAM Identity Center.",
  ),
  ESTATE_STAFF_CERTIFICATE_INVALID: page(
    "The certificate of staff's VPN is none of the home region",
    "Computers know the VPN by it, and Certificate Manager keeps it in the region where it is used.",
    "Request it in the network account in the home region.",
  ),
  ESTATE_STAFF_SESSION_INVALID: page(
    "Staff sign in again after hours that AWS does not know",
    "Client VPN takes 8, 10, 12 or 24.",
    "Use 8.",
  ),
  ESTATE_STAFF_ACCESS_MISSING: page(
    "A way for staff leads nobody anywhere",
    "Who reaches what is said group by group; what is not said nobody reaches.",
    "Name groups and what they reach, or leave the way out.",
  ),
  ESTATE_POOL_REGION_UNKNOWN: page(
    "The region of a pool is not known",
    "A pool gives addresses in the home region or in the backup region.",
    inPlace,
  ),
  ESTATE_QUOTA_INVALID: page(
    "A raised quota is none",
    "AWS knows no such quota, never raises it, or gives as much without being asked.",
    "Write what AWS granted, under the name that `temelj network quotas --json` prints.",
  ),
  ESTATE_PORT_INVALID: page("A port is not one", "Ports are 1 to 65535, and a flow has at least one.", inPlace),
  ESTATE_PROTOCOL_UNKNOWN: page("A flow's protocol is not known", "Flows are TCP or UDP.", "Use tcp or udp."),
  ESTATE_ENCRYPTION_UNKNOWN: page(
    "The encryption of networks is not a known choice",
    "AWS watches for plain text, forces encryption, or does neither.",
    "Use monitor.",
  ),
  ESTATE_THREATS_UNKNOWN: page(
    "The response to threats does not exist",
    "The firewall drops them, only reports them, or ignores them.",
    "Use drop.",
  ),
  ESTATE_FORWARD_SERVERS_INVALID: page(
    "The servers that names are forwarded to are not addresses",
    "Questions go to one to six servers, and to each by its IPv4 address.",
    "Write the addresses, such as [10.0.0.53, 10.0.16.53].",
  ),
  ESTATE_NAME_RESPONSE_UNKNOWN: page(
    "The response to a malicious name does not exist",
    "Such names are not answered (block), answered and reported (alert), or answered (ignore).",
    inPlace,
  ),
  ESTATE_THREAT_LIST_INVALID: page(
    "The id of AWS's list of malicious names is none",
    "Such ids begin with rslvr-fdl-, and each region has its own.",
    "Copy it from `aws route53resolver list-firewall-domain-lists`, or leave it out.",
  ),
  ESTATE_AUTHORITY_INVALID: page(
    "A certificate authority is none that the firewall could sign with",
    "It lies in Certificate Manager of the firewall's own region and partition, imported with its private key.",
    inPlace,
  ),
  ESTATE_POLICY_CHANGE_UNKNOWN: page(
    "The choice of whether the firewall may take another policy is not known",
    "It may for the update in which decryption comes or goes, and is refused otherwise.",
    inPlace,
  ),
  ESTATE_ASN_INVALID: page(
    "The BGP number is not a private one",
    "Public numbers belong to someone else.",
    "Use 64512.",
  ),
  ESTATE_BLOCK_SIZE_INVALID: page(
    "A network size does not fit",
    "AWS takes networks up to /16, and a /24 just holds all subnets; a larger tenant never gets a smaller network.",
    inPlace,
  ),
  ESTATE_QUARANTINE_INVALID: page(
    "The quarantine is not a number of days",
    "Freed addresses rest for 1 to 3650 days.",
    inPlace,
  ),
} as const;
