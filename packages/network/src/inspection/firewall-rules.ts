// How a decision of the firewall is written: one Suricata rule, with a number that never changes.

import { stableHash } from "@temelj/kernel";

/** One rule of a strict-order rule group. */
export interface FirewallRule {
  /** What the rule means. Its number follows from it, so that no other rule changes it. */
  readonly key: string;
  readonly sid: number;
  readonly text: string;
}

/** A flow of one port between addresses. */
export interface PortFlow {
  readonly from: string;
  readonly to: string;
  readonly fromRanges: readonly string[];
  readonly toRanges: readonly string[];
  readonly protocol: "tcp" | "udp";
  readonly port: number;
}

/**
 * Lets whoever begins through. AWS lets the rest of the conversation pass unseen once a rule passed a packet of it.
 *
 * https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html
 */
export function flowRule({ from, to, fromRanges, toRanges, protocol, port }: PortFlow): FirewallRule {
  const ends = `${addresses(fromRanges)} any -> ${addresses(toRanges)} ${port}`;
  return rule(`flow ${from} to ${to} ${protocol} ${port}`, `pass ${protocol} ${ends}`, ["flow:to_server"]);
}

/** Let a segment reach a domain over HTTPS, by the name in the TLS handshake, and over HTTP, by the host header. */
export function domainRules(segment: string, ranges: readonly string[], domain: string): FirewallRule[] {
  const from = addresses(ranges);
  const whole = domain.startsWith(".");
  const name = [...(whole ? ["dotprefix"] : []), `content:"${domain}"`, ...(whole ? [] : ["startswith"]), "endswith"];
  const key = `domain ${segment} to ${domain}`;
  return [
    // A host header is compared in lower case anyway, and Suricata refuses to be told so.
    rule(`${key} tls`, `pass tls ${from} any -> !$HOME_NET 443`, ["tls.sni", ...name, "nocase", "flow:to_server"]),
    rule(`${key} http`, `pass http ${from} any -> !$HOME_NET 80`, ["http.host", ...name, "flow:to_server"]),
  ];
}

/**
 * What is left: everything towards the government's own network, everything from segments without internet, and every
 * other port and protocol. Only handshakes of segments with internet go on, to ports 80 and 443: names come after
 * them. What the handshake is followed by is dropped by the policy's default, unless a domain lets it pass.
 */
export function restRules(internetRanges: readonly string[]): FirewallRule[] {
  const others = internetRanges.length === 0 ? "any" : `!${addresses(internetRanges)}`;
  const toServer = ["flow:to_server"];
  return [
    rule("rest to the network", "drop tcp any any -> $HOME_NET any", toServer),
    rule("rest without internet", `drop tcp ${others} any -> any any`, toServer),
    rule("rest of ports", "drop tcp any any -> any ![80,443]", toServer),
    rule("rest of protocols", "drop ip any any -> any any", ["ip_proto:!TCP"]),
  ];
}

function rule(key: string, head: string, options: readonly string[]): FirewallRule {
  const sid = 1 + (Number.parseInt(stableHash(`temelj ${key}`, 12), 16) % 2_000_000_000);
  return { key, sid, text: `${head} (msg:"${key}"; ${options.join("; ")}; sid:${sid}; rev:1;)` };
}

function addresses(ranges: readonly string[]): string {
  const [only, ...more] = ranges;
  return only !== undefined && more.length === 0 ? only : `[${ranges.join(",")}]`;
}
