// Decides a link to a site by Direct Connect: what is announced to it, its interfaces, and what is wrong with them.

import { isPrivateAsn, privateAsns, quotas } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import type { HubHandle } from "../network-handles.ts";
import { regionIssues } from "../vpc/region-issues.ts";
import { hiddenRangeIssues, segmentDestinations, siteRangeIssues } from "./site-ranges.ts";

/** What a link may be told, as far as decisions go. */
export interface DirectConnectChoices {
  /**
   * Ranges of the site, among the hub's `siteRanges`: all that it may announce, each as it stands here.
   * @example ["10.0.16.0/20"]
   */
  readonly ranges: readonly string[];
  /**
   * Private BGP number of the Direct Connect gateway: 64512 to 65534, or 4200000000 to 4294967294, and no other's.
   * @example 64530
   */
  readonly asn: number;
  /** BGP number of the hub. */
  readonly hubAsn: number;
  /** @example "eu-central-1" */
  readonly region: string;
  /**
   * Interfaces on the site's circuits, by a code that never changes. Two circuits at two locations survive the loss of
   * one.
   * @default none: whoever has the circuits makes them
   */
  readonly interfaces?: Readonly<Record<string, TransitInterface>>;
  /**
   * Whether a `SiteLink` of the same site, with announced routes, carries its traffic while this link is down.
   * @default true
   */
  readonly vpnBackup?: boolean;
}

/** A virtual interface on a circuit that is there. */
export interface TransitInterface {
  /**
   * Connection, or link aggregation group, that the circuit is.
   * @example "dxcon-abcdefgh"
   */
  readonly connectionId: string;
  /** 1 to 4094. */
  readonly vlan: number;
  /** BGP number of the site's router. */
  readonly asn: number;
  /**
   * Largest packet in bytes, 1500 or 8500.
   * @default 1500
   */
  readonly mtu?: number;
  /**
   * Addresses of both ends of the BGP session.
   * @default AWS's choice
   * @example { amazon: "169.254.100.1/30", site: "169.254.100.2/30" }
   */
  readonly addresses?: { readonly amazon: string; readonly site: string };
  /**
   * Whether the connection is a partner's that hosts it. AWS then takes one interface, and limits not what it announces.
   * @default false
   */
  readonly hosted?: boolean;
}

/** Every decision about a link. */
export interface DirectConnectPlan {
  readonly region: string;
  readonly ranges: readonly string[];
  readonly asn: string;
  /** What the site is told: the internal ranges. */
  readonly allowedPrefixes: readonly string[];
  readonly interfaces: readonly PlannedInterface[];
  /** See `SiteLinkPlan`. None where a VPN of the same site leads them. */
  readonly segmentDestinations: readonly string[];
}

/** One interface with its defaults. */
export interface PlannedInterface extends Omit<TransitInterface, "mtu" | "hosted"> {
  readonly code: string;
  readonly mtu: number;
  /** Routes that the site may announce over it: with one more AWS ends the session. Undefined where AWS has no limit. */
  readonly mostRoutes: number | undefined;
}

const codePattern = /^[a-z][a-z0-9-]*$/;
const mtus = [1500, 8500];

/** The plan of a link, or an {@link IssueError} with every issue. */
export function planDirectConnect(choices: DirectConnectChoices, hub: HubHandle): DirectConnectPlan {
  const { ranges, region, interfaces = {}, vpnBackup = true } = choices;
  const issues = [
    ...siteRangeIssues(ranges, hub),
    ...hiddenRangeIssues(ranges, hub),
    ...countIssues(ranges, hub),
    ...asnIssues(choices),
    ...Object.entries(interfaces).flatMap(([code, each]) => interfaceIssues(code, each)),
    ...crowdIssues(Object.values(interfaces)),
    ...regionIssues(region, "the link"),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return {
    region,
    ranges,
    asn: String(choices.asn),
    allowedPrefixes: hub.internalRanges,
    interfaces: Object.entries(interfaces).map(([code, { mtu = 1500, hosted = false, ...rest }]) => ({
      ...rest,
      code,
      mtu,
      mostRoutes: hosted ? undefined : ranges.length,
    })),
    segmentDestinations: vpnBackup ? [] : segmentDestinations(ranges, hub),
  };
}

function countIssues(ranges: readonly string[], { internalRanges }: HubHandle): Issue[] {
  const told = quotas.directConnectAllowedPrefixes.value;
  const heard = quotas.directConnectRoutesFromSite.value;
  const fix = "replace neighbouring ranges by the block that holds them";
  const issues: Issue[] = [];
  if (internalRanges.length > told) {
    const message = `the site is told ${internalRanges.length} internal ranges`;
    issues.push(issue("NETWORK_RANGES_TOO_MANY", message, { allowed: `at most ${told} over Direct Connect`, fix }));
  }
  if (ranges.length > heard) {
    const message = `the site has ${ranges.length} ranges`;
    issues.push(issue("NETWORK_RANGES_TOO_MANY", message, { allowed: `at most ${heard} over Direct Connect`, fix }));
  }
  return issues;
}

function asnIssues({ asn, hubAsn, interfaces = {} }: DirectConnectChoices): Issue[] {
  const code = "NETWORK_SITE_ASN_INVALID";
  const message = `the Direct Connect gateway's BGP number is ${asn}`;
  const fix = "give each gateway and site a number of its own";
  if (!isPrivateAsn(asn)) return [issue(code, message, { allowed: privateAsns, fix: "use 64530, or another" })];
  if (asn === hubAsn) return [issue(code, `${message}, as the hub's`, { allowed: privateAsns, fix })];
  return Object.entries(interfaces)
    .filter(([, { asn: other }]) => other === asn)
    .map(([name]) => issue(code, `${message}, as that of interface "${name}"`, { allowed: privateAsns, fix }));
}

function interfaceIssues(code: string, { connectionId, vlan, asn, mtu = 1500 }: TransitInterface): Issue[] {
  const label = `interface "${code}"`;
  const checks: readonly (readonly [boolean, string, string])[] = [
    [codePattern.test(code), "has that code", "lower-case letters, digits and hyphens, starting with a letter"],
    [
      /^dx(?:con|lag)-[a-z0-9]+$/.test(connectionId),
      `is on "${connectionId}"`,
      "the id of a connection: dxcon-abcdefgh",
    ],
    [Number.isInteger(vlan) && vlan >= 1 && vlan <= 4094, `has the VLAN ${vlan}`, "1 to 4094"],
    [Number.isInteger(asn) && asn >= 1 && asn <= 4_294_967_294, `has the BGP number ${asn}`, "1 to 4294967294"],
    [mtus.includes(mtu), `has packets of ${mtu} bytes`, mtus.join(", ")],
  ];
  return checks
    .filter(([holds]) => !holds)
    .map(([, what, allowed]) =>
      issue("NETWORK_DIRECT_INTERFACE_INVALID", `${label} ${what}`, { allowed, fix: "correct it" }),
    );
}

/** Interfaces that one connection does not take, or that nothing would tell apart on it. */
function crowdIssues(interfaces: readonly TransitInterface[]): Issue[] {
  const byConnection = Map.groupBy(interfaces, ({ connectionId }) => connectionId);
  return [...byConnection].flatMap(([connectionId, on]) => {
    const issues: Issue[] = [];
    const most = on.some(({ hosted }) => hosted === true) ? 1 : quotas.transitInterfacesPerDirectConnection.value;
    if (on.length > most) {
      const message = `connection ${connectionId} has ${on.length} transit interfaces`;
      const details = { allowed: `at most ${most}`, fix: "use another connection" };
      issues.push(issue("NETWORK_DIRECT_INTERFACE_INVALID", message, details));
    }
    for (const [position, { vlan }] of on.entries()) {
      if (on.findIndex((other) => other.vlan === vlan) === position) continue;
      const message = `two interfaces of connection ${connectionId} have the VLAN ${vlan}`;
      issues.push(issue("NETWORK_DIRECT_INTERFACE_INVALID", message, { fix: "give each its own" }));
    }
    return issues;
  });
}
