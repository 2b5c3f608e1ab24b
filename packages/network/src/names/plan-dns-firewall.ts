// Decides which names are answered, and which are not, whoever asks.

import { hasCapability, quotas, threatListId, threatListName, threatListRegions } from "@temelj/facts";
import { issue, IssueError, suggest, type Issue } from "@temelj/kernel";

import { missingCapability } from "../inspection/plan-inspection.ts";
import { regionIssues } from "../vpc/region-issues.ts";
import { isWithin, patternIssues } from "./name-syntax.ts";

const responses = ["block", "alert", "ignore"] as const;

/** What happens to a question for a name that looks malicious: no answer, an answer and a note, or an answer. */
export type NameResponse = (typeof responses)[number];

/** What the firewall of names may be told, as far as decisions go. */
export interface DnsFirewallChoices {
  /** @example "eu-central-1" */
  readonly region: string;
  /** @default "aws" */
  readonly partition?: string;
  /**
   * Names that are not answered. One that begins with a dot stands for itself and everything below it.
   * @default none
   * @example [".casino.example"]
   */
  readonly blocked?: readonly string[];
  /**
   * Names that are answered whatever any list says of them. One that begins with a dot stands for its whole domain.
   * @default none
   */
  readonly allowed?: readonly string[];
  /**
   * What happens to names on AWS's list of malicious ones.
   * @default "block"
   */
  readonly managed?: NameResponse;
  /**
   * Id of AWS's list AWSManagedDomainsAggregateThreatList in the region.
   * @default the one that is known
   * @example "rslvr-fdl-54a2c1ef5b014042"
   */
  readonly managedListId?: string;
  /**
   * What happens to names that look as if a program had made them up, or as if they carried data out, whoever owns them.
   * AWS charges for it by the hour and network.
   * @default "ignore"
   */
  readonly advanced?: NameResponse;
}

/** A list of domains of one's own. */
export interface PlannedDomainList {
  readonly role: "allowed" | "blocked";
  readonly domains: readonly string[];
}

/** One rule. Its place never depends on which others there are. */
export interface PlannedNameRule {
  /** @example "threats" */
  readonly role: string;
  readonly priority: number;
  readonly action: "ALLOW" | "BLOCK" | "ALERT";
  readonly matches:
    | { readonly kind: "own-list"; readonly list: PlannedDomainList["role"] }
    | { readonly kind: "managed-list"; readonly id: string }
    | { readonly kind: "behaviour"; readonly threat: "DGA" | "DICTIONARY_DGA" | "DNS_TUNNELING" };
}

/** Every decision about the firewall of names. */
export interface DnsFirewallPlan {
  readonly region: string;
  readonly lists: readonly PlannedDomainList[];
  readonly rules: readonly PlannedNameRule[];
}

/** Allowed names first: they are the exceptions of all that follows. */
const priorities = { allowed: 100, blocked: 200, threats: 300 } as const;

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/firewall-advanced.html */
const behaviours = [
  { role: "made-up-names", threat: "DGA", priority: 400 },
  { role: "made-up-words", threat: "DICTIONARY_DGA", priority: 410 },
  { role: "tunnels", threat: "DNS_TUNNELING", priority: 420 },
] as const;

/** The plan of the firewall of names, or an {@link IssueError} with every issue. */
export function planDnsFirewall(choices: DnsFirewallChoices): DnsFirewallPlan {
  const { region, partition = "aws", blocked = [], allowed = [], managed = "block", advanced = "ignore" } = choices;
  const listId = choices.managedListId ?? threatListId(region);
  const lists = [ownList("allowed", allowed), ownList("blocked", blocked)].filter(({ domains }) => domains.length > 0);
  const issues = [
    ...regionIssues(region, "the firewall of names"),
    ...(hasCapability(partition, "resolverProfiles") ? [] : [missingCapability(partition, "resolverProfiles")]),
    ...patternIssues(blocked, "a blocked name"),
    ...patternIssues(allowed, "an allowed name"),
    ...blocked.flatMap((pattern) => contradictions(pattern, allowed)),
    ...lists.flatMap(lengthIssues),
    ...responseIssues({ managed, advanced }),
    ...(managed !== "ignore" && listId === undefined ? [unknownList(region)] : []),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return { region, lists, rules: rulesOf(lists, managed, listId, advanced) };
}

function ownList(role: PlannedDomainList["role"], patterns: readonly string[]): PlannedDomainList {
  return { role, domains: patterns.flatMap(specifications) };
}

/** What DNS Firewall compares: the name itself, and a star for everything below it. */
function specifications(pattern: string): string[] {
  return pattern.startsWith(".") ? [pattern.slice(1), `*${pattern}`] : [pattern];
}

function rulesOf(
  lists: readonly PlannedDomainList[],
  managed: NameResponse,
  listId: string | undefined,
  advanced: NameResponse,
): PlannedNameRule[] {
  const own = lists.map(({ role }): PlannedNameRule => {
    const action = role === "allowed" ? "ALLOW" : "BLOCK";
    return { role, priority: priorities[role], action, matches: { kind: "own-list", list: role } };
  });
  if (managed !== "ignore" && listId !== undefined) {
    const matches = { kind: "managed-list", id: listId } as const;
    own.push({ role: "threats", priority: priorities.threats, action: actionOf(managed), matches });
  }
  if (advanced === "ignore") return own;
  const looks = behaviours.map(({ role, threat, priority }): PlannedNameRule => {
    return { role, priority, action: actionOf(advanced), matches: { kind: "behaviour", threat } };
  });
  return [...own, ...looks];
}

function actionOf(response: "block" | "alert"): "BLOCK" | "ALERT" {
  return response === "block" ? "BLOCK" : "ALERT";
}

/** An allowed name within a blocked domain is an exception; a blocked one within an allowed domain is never reached. */
function contradictions(blocked: string, allowed: readonly string[]): Issue[] {
  const name = blocked.replace(/^\./, "");
  return allowed
    .filter((pattern) => pattern === blocked || (pattern.startsWith(".") && isWithin(name, pattern.slice(1))))
    .map((pattern) => {
      const message = `"${blocked}" is blocked, and allowed by "${pattern}", which is asked first`;
      return issue("NETWORK_NAME_CONTRADICTS", message, { fix: "remove one of them" });
    });
}

function lengthIssues({ role, domains }: PlannedDomainList): Issue[] {
  const most = quotas.dnsFirewallDomainsPerRequest.value;
  if (domains.length <= most) return [];
  const details = { allowed: `at most ${most}; one with a dot counts two`, fix: "block what holds many of them" };
  return [issue("NETWORK_NAMES_TOO_MANY", `${domains.length} names are ${role}`, details)];
}

function responseIssues(given: Readonly<Record<string, string>>): Issue[] {
  return Object.entries(given)
    .filter(([, response]) => !responses.some((known) => known === response))
    .map(([field, response]) => {
      const details = { allowed: responses.join(", "), fix: `use "${suggest(response, responses) ?? "block"}"` };
      return issue("NETWORK_NAME_INVALID", `${field} is "${response}"`, details);
    });
}

function unknownList(region: string): Issue {
  const message = `the id of ${threatListName} is not known in ${region}`;
  return issue("NETWORK_THREAT_LIST_UNKNOWN", message, {
    allowed: `managedListId, or one of ${threatListRegions.join(", ")}`,
    fix: `find it: aws route53resolver list-firewall-domain-lists --region ${region}; or say managed: "ignore"`,
  });
}
