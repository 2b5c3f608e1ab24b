// Decides what names cross between the government's networks and its sites, and through which doors.

import { parseBlock } from "@temelj/cidr";
import { hasCapability, partitionFacts, partitions, quotas } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import { missingCapability } from "../inspection/plan-inspection.ts";
import { regionIssues } from "../vpc/region-issues.ts";
import { zoneIssues } from "../vpc/zone-issues.ts";
import { domainIssues, isWithin, repeatedNames } from "./name-syntax.ts";

/** What the resolver may be told, as far as decisions go. */
export interface NameResolverChoices {
  /** @example "eu-central-1" */
  readonly region: string;
  /** @default "aws" */
  readonly partition?: string;
  /**
   * Ranges whose own name servers may ask for names within the government's networks: those of sites.
   * @default none: there is no way in
   * @example ["10.0.0.0/12"]
   */
  readonly askers?: readonly string[];
  /**
   * Domains that servers elsewhere know.
   * @default none: there is no way out
   */
  readonly forwards?: readonly Forward[];
}

/** A domain that servers elsewhere know. Names below it go there too. */
export interface Forward {
  /** @example "uprava.gov-me.example" */
  readonly domain: string;
  /**
   * IPv4 addresses of its servers, one to six.
   * @example ["10.0.0.53", "10.0.16.53"]
   */
  readonly servers: readonly string[];
  /**
   * Domains below it that are not forwarded, because AWS or a public zone knows them. A private zone below a forwarded
   * domain needs no exception: the longer name wins.
   * @default none
   */
  readonly except?: readonly string[];
}

/** Every decision about the resolver. */
export interface NameResolverPlan {
  readonly region: string;
  readonly askers: readonly string[];
  readonly forwards: readonly { readonly domain: string; readonly servers: readonly string[] }[];
  /** Domains that stay, though one above them is forwarded. */
  readonly exceptions: readonly string[];
  /** Each server once. */
  readonly servers: readonly string[];
}

/** UDP and TCP: an answer that is too long for one packet is asked for again over TCP. */
const rulesPerPeer = 2;

/**
 * The plan of the resolver, or an {@link IssueError} with every issue.
 *
 * @param zones letters of the zones that its network has subnets in, or undefined where it has no network
 */
export function planNameResolver(choices: NameResolverChoices, zones: readonly string[] | undefined): NameResolverPlan {
  const { region, partition = "aws", askers = [], forwards = [] } = choices;
  const servers = [...new Set(forwards.flatMap((forward) => forward.servers))];
  const exceptions = forwards.flatMap(({ except = [] }) => except);
  const issues = [
    ...regionIssues(region, "the resolver"),
    ...(hasCapability(partition, "resolverProfiles") ? [] : [missingCapability(partition, "resolverProfiles")]),
    ...networkIssues(zones, askers.length + forwards.length > 0),
    ...askers.flatMap(askerIssues),
    ...repeatedNames(askers, "an asker"),
    ...repeatedNames([...forwards.map(({ domain }) => domain), ...exceptions], "a forwarded domain or exception"),
    ...forwards.flatMap((forward) => forwardIssues(forward, partition)),
    ...countIssues("ranges that ask", askers.length, quotas.rulesPerSecurityGroup.value / rulesPerPeer),
    ...countIssues("servers", servers.length, quotas.rulesPerSecurityGroup.value / rulesPerPeer),
    ...countIssues("forwarding rules", forwards.length + exceptions.length, quotas.resolverRulesPerRegion.value),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return {
    region,
    askers,
    forwards: forwards.map((forward) => ({ domain: forward.domain, servers: forward.servers })),
    exceptions,
    servers,
  };
}

function networkIssues(zones: readonly string[] | undefined, needed: boolean): Issue[] {
  if (zones !== undefined) return zoneIssues(zones);
  if (!needed) return [];
  const fix = "give a network with subnets in two zones, or leave out askers and forwards";
  return [issue("NETWORK_RESOLVER_NETWORK_MISSING", "the resolver has no network, but askers or forwards", { fix })];
}

function askerIssues(range: string): Issue[] {
  if (parseBlock(range) !== undefined) return [];
  const details = { allowed: "an IPv4 block without host bits, such as 10.0.0.0/12", fix: "correct it" };
  return [issue("NETWORK_RANGE_INVALID", `a range that asks is "${range}"`, details)];
}

function forwardIssues({ domain, servers, except = [] }: Forward, partition: string): Issue[] {
  const code = "NETWORK_FORWARD_INVALID";
  const issues = [
    ...domainIssues(domain, "a forwarded domain"),
    ...except.flatMap((each) => domainIssues(each, "an exception")),
    ...repeatedNames(servers, `a server of "${domain}"`),
  ];
  const most = quotas.serversPerResolverRule.value;
  if (servers.length === 0 || servers.length > most) {
    const details = { allowed: `1 to ${most} servers`, fix: "name those that answer for the domain" };
    issues.push(issue(code, `"${domain}" is forwarded to ${servers.length} servers`, details));
  }
  for (const server of servers.filter((each) => parseBlock(`${each}/32`) === undefined)) {
    const details = { allowed: "an IPv4 address, such as 10.0.0.53", fix: "write the address, not the name" };
    issues.push(issue(code, `a server of "${domain}" is "${server}"`, details));
  }
  const suffix = partitionFacts(partitions.find((known) => known === partition) ?? "aws").dnsSuffix;
  if (isWithin(domain, suffix) || isWithin(suffix, domain)) {
    const message = `"${domain}" is forwarded, which holds names of AWS's own services`;
    issues.push(issue(code, message, { fix: "forward only the domains of your own servers" }));
  }
  for (const each of except.filter((name) => name === domain || !isWithin(name, domain))) {
    const details = {
      allowed: `a domain below ${domain}`,
      fix: "remove it, or put it under the forward it belongs to",
    };
    issues.push(issue(code, `"${each}" is an exception of "${domain}", but not below it`, details));
  }
  return issues;
}

function countIssues(what: string, count: number, most: number): Issue[] {
  if (count <= most) return [];
  const fix = "replace neighbouring ones by what holds them all";
  return [issue("NETWORK_NAMES_TOO_MANY", `the resolver has ${count} ${what}`, { allowed: `at most ${most}`, fix })];
}
