// What a firewall lets pass: its rules in strict order, then the policy's default.

import { contains, overlaps, type Block } from "@temelj/cidr";

import type { AddressSet, ParsedFirewallRule, PortSet } from "./parse-firewall-rules.ts";

/** Who asks whom. */
export interface FirewallQuestion {
  readonly from: Block;
  /** "internet" is every address that no network of the government has. */
  readonly to: Block | "internet";
  readonly protocol: "tcp" | "udp";
  readonly port: number;
  /** Host name, where one is asked for: in TLS on port 443, in HTTP on port 80. */
  readonly host?: string;
}

/** The answer, and the rule that gave it. */
export interface Verdict {
  /** "some": a part of the addresses, or only conversations of a kind that the question leaves open. */
  readonly passes: "all" | "some" | "none";
  readonly because: string;
}

/** A firewall, wherever it stands. */
export interface Firewall {
  readonly urn: string;
  readonly name: string;
  readonly rules: readonly ParsedFirewallRule[];
  /** Such as `aws:drop_established`. */
  readonly defaults: readonly string[];
}

/** How much of a question a rule is about. */
type Extent = "all" | "some" | "none";

/** What happens to the beginning of a conversation. What follows a packet that passed, passes. */
export function judge({ rules, defaults }: Pick<Firewall, "rules" | "defaults">, question: FirewallQuestion): Verdict {
  return judgeRules(rules, defaults, question);
}

/** Rules that have anything to say about a source: for many questions of one source. */
export function rulesFrom(rules: readonly ParsedFirewallRule[], from: Block): ParsedFirewallRule[] {
  return rules.filter((rule) => addressExtent(rule.from, from) !== "none");
}

function judgeRules(
  rules: readonly ParsedFirewallRule[],
  defaults: readonly string[],
  question: FirewallQuestion,
): Verdict {
  let passed: string | undefined;
  let dropped = false;
  for (const rule of rules) {
    if (rule.action === "alert") continue;
    const extent = extentOf(rule, question);
    if (extent === "none") continue;
    if (rule.action === "pass") {
      if (extent === "all") return { passes: dropped ? "some" : "all", because: rule.message };
      passed ??= rule.message;
    } else if (extent === "all") {
      return passed === undefined ? { passes: "none", because: rule.message } : { passes: "some", because: passed };
    } else dropped = true;
  }
  return byDefault(defaults, question.protocol, passed, dropped);
}

/** `drop_established` lets a handshake pass, and no word after it; of UDP the first packet is a word already. */
function byDefault(
  defaults: readonly string[],
  protocol: "tcp" | "udp",
  passed: string | undefined,
  dropped: boolean,
): Verdict {
  const strict = defaults.includes("aws:drop_strict");
  const established = defaults.includes("aws:drop_established");
  if (strict || (established && protocol === "tcp")) {
    const because = strict ? "aws:drop_strict" : "aws:drop_established";
    return passed === undefined ? { passes: "none", because } : { passes: "some", because: passed };
  }
  const because = passed ?? "no rule and no default drops it";
  return { passes: established || dropped ? "some" : "all", because };
}

function extentOf(rule: ParsedFirewallRule, { from, to, protocol, port, host }: FirewallQuestion): Extent {
  if (!portMatches(rule.toPorts, port)) return "none";
  if (rule.protocol === "other" ? protocol === "tcp" : rule.protocol !== "ip" && rule.protocol !== protocol) {
    return "none";
  }
  const left = addressExtent(rule.from, from);
  if (left === "none") return "none";
  const right = to === "internet" ? internetExtent(rule.to) : addressExtent(rule.to, to);
  if (right === "none") return "none";
  const named = rule.host === undefined ? "all" : hostExtent(rule.host, port, host);
  if (named === "none") return "none";
  return left === "all" && right === "all" && named === "all" ? "all" : "some";
}

function portMatches({ negated, ports }: PortSet, port: number): boolean {
  return ports.includes(port) !== negated;
}

/** How much of a block is in a set. */
export function addressExtent({ negated, blocks }: AddressSet, asked: Block): Extent {
  const meets = blocks.some((block) => overlaps(block, asked));
  if (!meets) return negated ? "all" : "none";
  if (blocks.some((block) => contains(block, asked))) return negated ? "none" : "all";
  return "some";
}

/** Listed blocks are taken for the government's own: a listed public one would be a part of the internet. */
function internetExtent({ negated, blocks }: AddressSet): Extent {
  if (negated) return "all";
  return blocks.every(isPrivate) ? "none" : "some";
}

/** RFC 1918 and RFC 6598. */
const privateBlocks: readonly Block[] = [
  { first: 10 * 2 ** 24, prefixLength: 8 },
  { first: 172 * 2 ** 24 + 16 * 2 ** 16, prefixLength: 12 },
  { first: 192 * 2 ** 24 + 168 * 2 ** 16, prefixLength: 16 },
  { first: 100 * 2 ** 24 + 64 * 2 ** 16, prefixLength: 10 },
];

function isPrivate(block: Block): boolean {
  return privateBlocks.some((outer) => contains(outer, block));
}

function hostExtent(rule: NonNullable<ParsedFirewallRule["host"]>, port: number, asked: string | undefined): Extent {
  if (asked === undefined) return "some";
  const application = port === 443 ? "tls" : port === 80 ? "http" : undefined;
  if (application === undefined) return "some";
  if (application !== rule.application) return "none";
  const name = asked.toLowerCase();
  const wanted = rule.name.toLowerCase();
  return name === wanted || (rule.whole && name.endsWith(`.${wanted}`)) ? "all" : "none";
}
