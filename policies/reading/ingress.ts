// What comes in through a security group, whichever way a program says so.

import { isAbsent, listed } from "@temelj/policy";

/** One rule that lets traffic in. */
export interface Ingress {
  /** Where it stands in its resource. */
  readonly path: string;
  readonly sources: readonly unknown[];
  /** `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `all`. */
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
}

/** The properties by which the three spellings describe a rule. */
export interface IngressProperties {
  readonly cidrBlocks?: readonly (string | undefined)[] | undefined;
  readonly ipv6CidrBlocks?: readonly (string | undefined)[] | undefined;
  readonly cidrIpv4?: string | undefined;
  readonly cidrIpv6?: string | undefined;
  readonly protocol?: string | undefined;
  readonly ipProtocol?: string | undefined;
  readonly fromPort?: number | undefined;
  readonly toPort?: number | undefined;
}

/**
 * Reads one rule. Ports may be text; absent ports and protocol -1 mean all. So do ports 0 to 0, whatever the protocol:
 * AWS takes them at their word, but nothing listens at port 0, and whoever writes them has left the protocol -1 out.
 */
export function readIngress(rule: IngressProperties, path: string): Ingress {
  const said = String(rule.protocol ?? rule.ipProtocol ?? "all").toLowerCase();
  const protocol = said === "-1" ? "all" : (protocolNames.get(said) ?? said);
  const zero = Number(rule.fromPort) === 0 && Number(rule.toPort ?? 0) === 0 && !protocol.startsWith("icmp");
  const everyPort = protocol === "all" || isAbsent(rule.fromPort) || Number(rule.fromPort) === -1 || zero;
  return {
    path,
    protocol,
    from: everyPort ? 0 : Number(rule.fromPort),
    to: everyPort ? 65_535 : Number(rule.toPort ?? rule.fromPort),
    sources: [
      ...listed(rule.cidrBlocks),
      ...listed(rule.ipv6CidrBlocks),
      ...listed(rule.cidrIpv4),
      ...listed(rule.cidrIpv6),
    ].filter((source) => source !== undefined),
  };
}

/** Whether an address range is the whole internet: `0.0.0.0/0`, or `::/0` in any spelling. */
export function isEverywhere(source: unknown): boolean {
  const [address = "", length = ""] = String(source).trim().split("/");
  return Number(length || Number.NaN) === 0 && /^[0:.]+$/.test(address);
}

const protocolNames: ReadonlyMap<string, string> = new Map([
  ["6", "tcp"],
  ["17", "udp"],
  ["1", "icmp"],
  ["58", "icmpv6"],
]);
