// Decides the network of the private endpoints: which services, with what guard, and where.

import { blockSize, contains, formatBlock, parseBlock, subBlock, type Block } from "@temelj/cidr";
import { endpointServices, isEndpointService, type EndpointGuard, type EndpointServiceName } from "@temelj/facts";
import { issue, IssueError, suggest, type Issue } from "@temelj/kernel";

import { dataRules, maxInternalRanges, type AclRules } from "../vpc/network-acl-rules.ts";
import { zoneLetters } from "../vpc/plan-subnets.ts";
import { regionIssues } from "../vpc/region-issues.ts";
import { zoneIssues } from "../vpc/zone-issues.ts";

/** What the private endpoints may be told, as far as decisions go. */
export interface PrivateEndpointChoices {
  /**
   * Services that are reached privately, by the end of their endpoint's name. Each costs by the hour and zone.
   * @example ["ssm", "ssmmessages", "kms", "logs", "secretsmanager", "sts", "ecr.api", "ecr.dkr"]
   */
  readonly services: readonly string[];
  /**
   * Addresses of the endpoints' network: a /16 to /26 inside one of the hub's internal ranges, cut into four, a quarter
   * for each of the zones a to d. A quarter of a /26 holds ten endpoints, of a /24 fifty-eight.
   * @example "10.64.0.0/24"
   */
  readonly cidr: string;
  /**
   * Zones by the letter that ends their name, two to four of a to d. One that is added later moves nothing.
   * @example ["a", "b", "c"]
   */
  readonly zones: readonly string[];
  /** @example "eu-central-1" */
  readonly region: string;
  /** @default "aws" */
  readonly partition?: string;
  /**
   * Services whose endpoint lets everyone through, because AWS is not known to take a policy for it. Whoever asks for
   * such a service names it here too.
   * @default none
   * @example ["eks-auth"]
   */
  readonly unguarded?: readonly string[];
  /**
   * Accounts outside the organization whose container images may be pulled, such as AWS's own with the images of
   * cluster add-ons (https://docs.aws.amazon.com/eks/latest/userguide/add-ons-images.html). Twelve digits each.
   * @default none
   */
  readonly imageAccounts?: readonly string[];
}

/** One endpoint. */
export interface PlannedEndpoint {
  readonly service: EndpointServiceName;
  /** @example "com.amazonaws.eu-central-1.ecr.api" */
  readonly serviceName: string;
  readonly guard: EndpointGuard;
}

/** Every decision about the private endpoints. */
export interface PrivateEndpointsPlan {
  readonly cidr: string;
  readonly region: string;
  readonly partition: string;
  readonly subnets: readonly { readonly zone: string; readonly cidr: string; readonly availabilityZone: string }[];
  readonly endpoints: readonly PlannedEndpoint[];
  readonly acl: AclRules;
  readonly imageAccounts: readonly string[];
}

const prefixLengths = { largest: 16, smallest: 26 } as const;

/**
 * Partitions where profiles are known to carry interface endpoints, and services' names to begin with com.amazonaws.
 * China's pages describe it too, but the names of its endpoints begin otherwise for some services.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpc-endpoints.html
 */
const partitions = ["aws"];

/** AWS keeps five addresses of a subnet; the hub's interface takes another. */
const takenAddresses = 6;

/** The plan of the private endpoints, or an {@link IssueError} with every issue. */
export function planPrivateEndpoints(
  choices: PrivateEndpointChoices,
  internalRanges: readonly string[],
  siteRanges: readonly string[] = [],
): PrivateEndpointsPlan {
  const { cidr, zones, region, partition = "aws", services, unguarded = [], imageAccounts = [] } = choices;
  const block = parseBlock(cidr);
  const issues = [
    ...partitionIssues(partition),
    ...cidrIssues(cidr, block, internalRanges),
    ...roomIssues(cidr, block, services.length),
    ...zoneIssues(zones),
    ...regionIssues(region, "the private endpoints"),
    ...rangeIssues([...internalRanges, ...siteRanges]),
    ...serviceIssues(services, unguarded),
    ...accountIssues(imageAccounts),
  ];
  if (block === undefined || issues.length > 0) throw new IssueError(issues);
  return {
    cidr,
    region,
    partition,
    subnets: zones.map((zone) => ({ zone, cidr: quarter(block, zone), availabilityZone: `${region}${zone}` })),
    endpoints: services.filter(isEndpointService).map((service) => ({
      service,
      serviceName: `com.amazonaws.${region}.${service}`,
      guard: endpointServices[service].guard,
    })),
    acl: dataRules([cidr], internalRanges, siteRanges),
    imageAccounts,
  };
}

/** A fixed place for each letter, whether or not the zone is used. */
function quarter(block: Block, zone: string): string {
  const place = zoneLetters.indexOf(zone as (typeof zoneLetters)[number]);
  return formatBlock(subBlock(block, block.prefixLength + 2, place));
}

function partitionIssues(partition: string): Issue[] {
  if (partitions.includes(partition)) return [];
  const message = `partition "${partition}" is not known to have it: interface endpoints in a Route 53 profile`;
  const fix = "use a partition that has it, or do without";
  return [issue("NETWORK_CAPABILITY_MISSING", message, { allowed: partitions.join(", "), fix })];
}

function cidrIssues(cidr: string, block: Block | undefined, internalRanges: readonly string[]): Issue[] {
  const { largest, smallest } = prefixLengths;
  const code = "NETWORK_ENDPOINT_CIDR_INVALID";
  const message = `the private endpoints have the addresses "${cidr}"`;
  if (block === undefined || block.prefixLength < largest || block.prefixLength > smallest) {
    const allowed = `an IPv4 block without host bits, /${largest} to /${smallest}, such as 10.64.0.0/24`;
    return [issue(code, message, { allowed, fix: "take a /24 of the pool for shared services" })];
  }
  const around = internalRanges.find((range) => {
    const outer = parseBlock(range);
    return outer !== undefined && contains(outer, block);
  });
  if (around !== undefined && around !== cidr) return [];
  const why = around === undefined ? "in none of the hub's internal ranges" : "a whole internal range of the hub";
  return [
    issue(code, `${message}, ${why}`, {
      allowed: `a smaller block within ${internalRanges.join(", ")}`,
      fix: "take the block from an address pool, or add its pool to the hub's internalRanges",
    }),
  ];
}

function roomIssues(cidr: string, block: Block | undefined, wanted: number): Issue[] {
  if (block === undefined || block.prefixLength > prefixLengths.smallest) return [];
  const room = blockSize({ prefixLength: block.prefixLength + 2 }) - takenAddresses;
  if (wanted <= room) return [];
  return [
    issue("NETWORK_ENDPOINT_ROOM_MISSING", `${wanted} endpoints do not fit into a quarter of ${cidr}`, {
      allowed: `up to ${room}: each takes an address in each zone`,
      fix: "take a larger block, or fewer services",
    }),
  ];
}

function rangeIssues(internalRanges: readonly string[]): Issue[] {
  if (internalRanges.length <= maxInternalRanges) return [];
  return [
    issue("NETWORK_RANGES_TOO_MANY", `the hub has ${internalRanges.length} ranges of its own and of sites`, {
      allowed: `at most ${maxInternalRanges}: a network ACL holds 20 rules a direction`,
      fix: "replace neighbouring ranges by the block that holds them",
    }),
  ];
}

function serviceIssues(services: readonly string[], unguarded: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  if (services.length === 0) {
    const fix = `name some, such as ["ssm", "kms", "logs"]`;
    issues.push(issue("NETWORK_ENDPOINT_SERVICES_MISSING", "no service is reached privately", { fix }));
  }
  for (const [position, service] of services.entries()) {
    if (!isEndpointService(service)) issues.push(unknownService("a service", service));
    else if (endpointServices[service].guard === "none" && !unguarded.includes(service)) issues.push(open(service));
    if (services.indexOf(service) === position) continue;
    const details = { fix: "remove one of them" };
    issues.push(issue("NETWORK_ENDPOINT_SERVICE_REPEATED", `the service "${service}" is given twice`, details));
  }
  const strangers = unguarded.filter((service) => !isEndpointService(service));
  return [...issues, ...strangers.map((service) => unknownService("an unguarded service", service))];
}

function unknownService(what: string, given: string): Issue {
  const known = Object.keys(endpointServices);
  const near = suggest(given, known);
  return issue("NETWORK_ENDPOINT_SERVICE_UNKNOWN", `${what} is "${given}"`, {
    allowed: known.join(", "),
    fix: near === undefined ? "use one of these, or reach the service through the way out" : `use "${near}"`,
  });
}

function open(service: EndpointServiceName): Issue {
  const message = `the endpoint of "${service}" takes no policy that is known: it lets everyone's credentials pass`;
  return issue("NETWORK_ENDPOINT_UNGUARDED", message, {
    fix: `leave the service out, or accept it: unguarded: ["${service}"]`,
  });
}

function accountIssues(accounts: readonly string[]): Issue[] {
  return accounts
    .filter((account) => !/^\d{12}$/.test(account))
    .map((account) => {
      const details = { allowed: "twelve digits", fix: "write the account's number, not its alias" };
      return issue("NETWORK_ENDPOINT_ACCOUNT_INVALID", `an account with images is "${account}"`, details);
    });
}
