// Reads Suricata rules as this library writes them. Anything else is refused: what is not understood proves nothing.

import { parseBlock, type Block } from "@temelj/cidr";

/** Addresses: those in a block, or, negated, all others. */
export interface AddressSet {
  readonly negated: boolean;
  /** Empty and not negated never happens; empty and negated is every address. */
  readonly blocks: readonly Block[];
}

/** Ports: those listed, or, negated, all others. Empty and negated is every port. */
export interface PortSet {
  readonly negated: boolean;
  readonly ports: readonly number[];
}

/** A host name that TLS or HTTP gives away. */
export interface HostMatch {
  readonly application: "tls" | "http";
  readonly name: string;
  /** The name stands for itself and everything below it. */
  readonly whole: boolean;
}

/** One rule. */
export interface ParsedFirewallRule {
  readonly action: "pass" | "drop" | "alert";
  /** "other": every protocol but TCP. */
  readonly protocol: "tcp" | "udp" | "ip" | "other";
  readonly from: AddressSet;
  readonly to: AddressSet;
  readonly toPorts: PortSet;
  readonly host: HostMatch | undefined;
  /** What it says of itself. */
  readonly message: string;
}

const head =
  /^(?<action>pass|drop|reject|alert) (?<protocol>tcp|udp|ip|tls|http) (?<from>\S+) any -> (?<to>\S+) (?<ports>\S+) \((?<options>.*)\)$/;
const everything = { negated: true, blocks: [] } as const;

/**
 * The rules of a group; or undefined when one of them is not understood.
 *
 * @param named ranges by the name under which rules use them: `$HOME_NET`, `@sites`
 */
export function parseFirewallRules(
  text: string,
  named: ReadonlyMap<string, readonly string[]>,
): ParsedFirewallRule[] | undefined {
  const rules: ParsedFirewallRule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const rule = parseRule(line, named);
    if (rule === undefined) return undefined;
    rules.push(rule);
  }
  return rules;
}

function parseRule(line: string, named: ReadonlyMap<string, readonly string[]>): ParsedFirewallRule | undefined {
  const { action, protocol, from, to, ports, options } = head.exec(line)?.groups ?? {};
  if (action === undefined || protocol === undefined) return undefined;
  const said = parseOptions(options ?? "");
  const sets = [addresses(from ?? "", named), addresses(to ?? "", named)] as const;
  const toPorts = portSet(ports ?? "");
  if (said === undefined || sets[0] === undefined || sets[1] === undefined || toPorts === undefined) return undefined;
  const host = hostOf(protocol, said);
  if (host === "unclear") return undefined;
  const negated = said.get("ip_proto");
  if (negated !== undefined && (negated !== "!TCP" || protocol !== "ip")) return undefined;
  const flow = said.get("flow");
  if (flow !== undefined && flow !== "to_server") return undefined;
  return {
    action: action === "pass" || action === "alert" ? action : "drop",
    protocol: negated === undefined ? (protocol === "udp" || protocol === "ip" ? protocol : "tcp") : "other",
    from: sets[0],
    to: sets[1],
    toPorts,
    host,
    message: said.get("msg") ?? line,
  };
}

const known = new Set([
  "msg",
  "flow",
  "ip_proto",
  "tls.sni",
  "http.host",
  "dotprefix",
  "content",
  "startswith",
  "endswith",
  "nocase",
  "sid",
  "rev",
]);

/** Options by keyword. Undefined when one is not known or stands twice. */
function parseOptions(text: string): ReadonlyMap<string, string> | undefined {
  const options = new Map<string, string>();
  let rest = text.trim();
  while (rest !== "") {
    const match = /^(?<name>[a-z_.]+)(?:\s*:\s*(?:"(?<quoted>[^"\\;]*)"|(?<plain>[^;"]*)))?;\s*/.exec(rest);
    const { name, quoted, plain } = match?.groups ?? {};
    if (match === null || name === undefined || !known.has(name) || options.has(name)) return undefined;
    options.set(name, quoted ?? plain ?? "");
    rest = rest.slice(match[0].length);
  }
  return options;
}

/** Only whole names and whole domains are understood: any other comparison could be met by a name that was not meant. */
function hostOf(protocol: string, said: ReadonlyMap<string, string>): HostMatch | "unclear" | undefined {
  const content = said.get("content");
  const buffer = protocol === "tls" ? "tls.sni" : protocol === "http" ? "http.host" : undefined;
  const words = ["tls.sni", "http.host", "content", "dotprefix", "startswith", "endswith", "nocase"];
  if (buffer === undefined) return words.some((word) => said.has(word)) ? "unclear" : undefined;
  if (content === undefined || !said.has(buffer) || !said.has("endswith")) return "unclear";
  if (said.has("tls.sni") && said.has("http.host")) return "unclear";
  const whole = said.has("dotprefix");
  if (whole === said.has("startswith") || whole !== content.startsWith(".")) return "unclear";
  return { application: protocol === "tls" ? "tls" : "http", name: whole ? content.slice(1) : content, whole };
}

function addresses(text: string, named: ReadonlyMap<string, readonly string[]>): AddressSet | undefined {
  if (text === "any") return everything;
  const negated = text.startsWith("!");
  const plain = negated ? text.slice(1) : text;
  const listed = plain.startsWith("[") && plain.endsWith("]") ? plain.slice(1, -1).split(",") : [plain];
  const list = listed.flatMap((each) => named.get(each.trim()) ?? [each.trim()]);
  const blocks = list.flatMap((each) => parseBlock(each) ?? []);
  return blocks.length === list.length && blocks.length > 0 ? { negated, blocks } : undefined;
}

function portSet(text: string): PortSet | undefined {
  if (text === "any") return { negated: true, ports: [] };
  const negated = text.startsWith("!");
  const plain = (negated ? text.slice(1) : text).replace(/^\[(.*)\]$/, "$1");
  const ports = plain.split(",").map((port) => (/^\d+$/.test(port) ? Number(port) : Number.NaN));
  return ports.some(Number.isNaN) ? undefined : { negated, ports };
}
