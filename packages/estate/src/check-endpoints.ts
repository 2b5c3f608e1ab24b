// What must fit together in the private endpoints: services that exist, a guard for each, addresses of their own.

import { contains, overlaps, parseBlock } from "@temelj/cidr";
import { endpointServices, isEndpointService } from "@temelj/facts";
import { issue, suggest, type Issue } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";
import { repeatedReferences } from "./references.ts";

type Network = NonNullable<EstateContents["single"]["network.yaml"]>["content"];

/** Issues of the private endpoints in network.yaml. */
export function checkEndpoints(file: YamlFile, network: Network): Issue[] {
  const { endpoints } = network;
  if (endpoints === undefined) return [];
  return [
    ...(["services", "unguarded"] as const).flatMap((list) =>
      endpoints[list].flatMap((service, position) => unknownService(file, list, position, service)),
    ),
    ...repeatedReferences(file, ["endpoints", "services"], endpoints.services),
    ...endpoints.services.flatMap((service, position) => unguarded(file, position, service, endpoints.unguarded)),
    ...addressIssues(file, "cidr", endpoints.cidr, network),
    ...(endpoints.backupCidr === undefined ? [] : addressIssues(file, "backupCidr", endpoints.backupCidr, network)),
  ];
}

function unknownService(file: YamlFile, list: "services" | "unguarded", position: number, service: string): Issue[] {
  if (isEndpointService(service)) return [];
  const known = Object.keys(endpointServices);
  const near = suggest(service, known);
  return [
    issue("ESTATE_ENDPOINT_SERVICE_UNKNOWN", `endpoints.${list}[${position}] is "${service}", which is no service`, {
      at: file.at(["endpoints", list, position]),
      allowed: known.join(", "),
      fix: near === undefined ? "use one of these, or allow its domain to the segments that need it" : `use ${near}`,
    }),
  ];
}

function unguarded(file: YamlFile, position: number, service: string, accepted: readonly string[]): Issue[] {
  if (!isEndpointService(service) || endpointServices[service].guard !== "none" || accepted.includes(service))
    return [];
  const message = `the endpoint of "${service}" takes no policy that is known: it lets anyone's credentials pass`;
  const fix = `leave it out, or accept it: unguarded: [${service}]`;
  return [issue("ESTATE_ENDPOINT_UNGUARDED", message, { at: file.at(["endpoints", "services", position]), fix })];
}

/** The network of the endpoints of one region, in a pool of that region that gives no tenant addresses. */
function addressIssues(
  file: YamlFile,
  field: "cidr" | "backupCidr",
  cidr: string,
  { pools, reserved }: Network,
): Issue[] {
  const at = file.at(["endpoints", field]);
  const block = parseBlock(cidr);
  if (block === undefined) return [];
  const where = field === "cidr" ? "home" : "backup";
  const free = pools.filter(({ segment, region }) => segment === undefined && region === where);
  const allowed =
    free.length === 0
      ? `a /16 to /26 within a pool of the ${where} region without a segment; there is none`
      : `a /16 to /26 within ${free.map((pool) => pool.cidr).join(", ")}`;
  const code = "ESTATE_ENDPOINT_CIDR_INVALID";
  if (block.prefixLength < 16 || block.prefixLength > 26) {
    const fix = "take a /24: it holds 58 endpoints";
    return [issue(code, `endpoints.${field} is "${cidr}"`, { at, allowed, fix })];
  }
  const holds = free.some((pool) => {
    const outer = parseBlock(pool.cidr);
    return outer !== undefined && contains(outer, block) && outer.prefixLength < block.prefixLength;
  });
  if (!holds) {
    const message = `endpoints.${field} is "${cidr}", which is in no pool of the ${where} region that serves no segment`;
    const fix = "add a pool without a segment for networks of the platform, and take a smaller block of it";
    return [issue(code, message, { at, allowed, fix })];
  }
  const taken = reserved.find((range) => {
    const other = parseBlock(range.cidr);
    return other !== undefined && overlaps(other, block);
  });
  if (taken === undefined) return [];
  const message = `endpoints.${field} ${cidr} overlaps the reserved range ${taken.cidr}`;
  return [issue(code, message, { at, allowed, fix: "take another block of the pool" })];
}
