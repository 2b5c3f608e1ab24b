// What must fit together in the addresses and the certificate of staff's VPN.

import { contains, overlaps, parseBlock } from "@temelj/cidr";
import { issue, type Issue } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";

type Network = NonNullable<EstateContents["single"]["network.yaml"]>["content"];
type Settings = NonNullable<EstateContents["single"]["estate.yaml"]>["content"];
type Vpn = NonNullable<NonNullable<Network["staff"]>["vpn"]>;

/** Issues of what staff's VPN has: addresses in the network, those of computers, a certificate. */
export function checkStaffAddresses(
  file: YamlFile,
  vpn: Vpn,
  network: Network,
  settings: Settings | undefined,
): Issue[] {
  return [
    ...networkIssues(file, vpn.cidr, network),
    ...clientIssues(file, vpn.clients, network),
    ...(settings === undefined ? [] : ownerIssues(file, vpn, settings)),
  ];
}

/** A network of the platform, in a pool that gives no tenant addresses. */
function networkIssues(file: YamlFile, cidr: string, { pools, reserved, endpoints }: Network): Issue[] {
  const at = file.at(["staff", "vpn", "cidr"]);
  const block = parseBlock(cidr);
  if (block === undefined) return [];
  const code = "ESTATE_STAFF_CIDR_INVALID";
  const free = pools.filter(({ segment, region }) => segment === undefined && region === "home");
  const where = free.length === 0 ? "a pool of the home region without a segment; there is none" : cidrsOf(free);
  const allowed = `a /16 to /25 within ${where}`;
  if (block.prefixLength < 16 || block.prefixLength > 25) {
    const fix = "take a /24: AWS wants a /27 in each zone";
    return [issue(code, `staff.vpn.cidr is "${cidr}"`, { at, allowed, fix })];
  }
  const held = free.some((pool) => {
    const outer = parseBlock(pool.cidr);
    return outer !== undefined && contains(outer, block) && outer.prefixLength < block.prefixLength;
  });
  if (!held) {
    const message = `staff.vpn.cidr is "${cidr}", which is in no pool of the home region that serves no segment`;
    const fix = "add a pool without a segment for networks of the platform, and take a smaller block of it";
    return [issue(code, message, { at, allowed, fix })];
  }
  const taken = [
    ...reserved.map((range) => ({ cidr: range.cidr, whose: "the reserved range" })),
    ...(endpoints === undefined ? [] : [{ cidr: endpoints.cidr, whose: "the private endpoints'" }]),
  ];
  return overlapIssues(code, `staff.vpn.cidr ${cidr}`, cidr, taken, { at, allowed, fix: "take another block of it" });
}

/** People's computers have these addresses: a range that they also reach would be reached by none of them. */
function clientIssues(file: YamlFile, clients: string | undefined, { pools, reserved, sites }: Network): Issue[] {
  const block = parseBlock(clients ?? "");
  if (clients === undefined || block === undefined) return [];
  const code = "ESTATE_STAFF_CIDR_INVALID";
  const details = {
    at: file.at(["staff", "vpn", "clients"]),
    allowed: "a /12 to /22 that is used nowhere in the network",
    fix: "leave clients out: 100.126.0.0/16 is used",
  };
  if (block.prefixLength < 12 || block.prefixLength > 22) {
    return [issue(code, `staff.vpn.clients is "${clients}"`, details)];
  }
  const taken = [
    ...pools.map((pool) => ({ cidr: pool.cidr, whose: `the pool "${pool.code}"` })),
    ...sites.flatMap((site) => site.ranges.map((cidr) => ({ cidr, whose: `the site "${site.code}"` }))),
    ...reserved.map((range) => ({ cidr: range.cidr, whose: "the reserved range" })),
  ];
  return overlapIssues(code, `staff.vpn.clients ${clients}`, clients, taken, details);
}

function overlapIssues(
  code: string,
  what: string,
  cidr: string,
  taken: readonly { readonly cidr: string; readonly whose: string }[],
  details: Parameters<typeof issue>[2],
): Issue[] {
  const block = parseBlock(cidr);
  const other = taken.find((each) => {
    const its = parseBlock(each.cidr);
    return block !== undefined && its !== undefined && overlaps(block, its);
  });
  return other === undefined ? [] : [issue(code, `${what} overlaps ${other.whose} ${other.cidr}`, details)];
}

/** A certificate works in its own region, and neither crosses partitions. */
function ownerIssues(
  file: YamlFile,
  { certificate, identityProvider }: Vpn,
  { partition, homeRegion }: Settings,
): Issue[] {
  const issues: Issue[] = [];
  const [, of, , where] = certificate.split(":");
  if (of !== partition || where !== homeRegion) {
    issues.push(
      issue("ESTATE_STAFF_CERTIFICATE_INVALID", `staff.vpn.certificate is of ${where} in partition ${of}`, {
        at: file.at(["staff", "vpn", "certificate"]),
        allowed: `arn:${partition}:acm:${homeRegion}:<account>:certificate/<id>`,
        fix: "request it in the network account in the home region",
      }),
    );
  }
  const [, provider] = identityProvider.split(":");
  if (provider !== partition) {
    issues.push(
      issue("ESTATE_STAFF_PROVIDER_INVALID", `staff.vpn.identityProvider is of partition ${provider}`, {
        at: file.at(["staff", "vpn", "identityProvider"]),
        allowed: `arn:${partition}:iam::<account>:saml-provider/<name>`,
        fix: "create it in the network account",
      }),
    );
  }
  return issues;
}

function cidrsOf(pools: Network["pools"]): string {
  return pools.map(({ cidr }) => cidr).join(", ");
}
