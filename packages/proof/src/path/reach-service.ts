// Whether a subnet reaches an AWS service: by a private endpoint and with whose credentials, or by the internet.

import { parseBlock, type Block } from "@temelj/cidr";

import { passes } from "../filter/filter-traffic.ts";
import { policyAdmission } from "../filter/endpoint-policy.ts";
import { admission, isAbout } from "../filter/security-group.ts";
import type { ServiceEndpoint } from "../model/model-services.ts";
import type { NetworkModel, Subnet } from "../model/network-model.ts";
import { askingFor, converse, unknownReach } from "./converse.ts";
import { subnetEnd, type SubnetEnd } from "./ends.ts";
import { leavesTo } from "./leaves-to.ts";
import { placeOf, Trail, type Hop, type Question, type Reach } from "./packet.ts";

/** A service as it is asked for. */
export interface Service {
  /** The end of its endpoint's name, such as `kms`. */
  readonly name: string;
  /** Its public name, under which the internet has it. */
  readonly host: string;
}

/** Services are asked over TLS. */
const https: Question = { protocol: "tcp", port: 443 };

/** Stands for the public addresses of services, which no plan has: RFC 5737. */
const publicAddresses: Block = parseBlock("203.0.113.0/24") ?? { first: 0, prefixLength: 0 };

/** The private way where there is one; else what the internet way says. */
export function reachService(model: NetworkModel, by: Subnet | SubnetEnd, service: Service): Reach {
  const unknown = unknownReach(model);
  if (unknown !== undefined) return unknown;
  const end = "kind" in by ? by : subnetEnd(by);
  const from = end.subnet;
  const offered = model.services.filter(({ service: name }) => name === service.name);
  const gateway = offered.find(({ kind, tables }) => kind === "gateway" && tables.has(from.table ?? ""));
  if (gateway !== undefined) return byGateway(end, gateway);
  const named = offered.filter(({ kind, namedIn }) => kind === "interface" && namedIn.has(from.network));
  const [endpoint] = named.toSorted(
    (left, right) => Number(right.network === from.network) - Number(left.network === from.network),
  );
  if (endpoint !== undefined) return byInterface(model, end, endpoint);
  const { outcome, hops } = leavesTo(model, end, "0.0.0.0/0", { ...https, host: service.host });
  return { outcome, hops: [{ at: placeOf(from), does: whyPublic(offered, service) }, ...hops] };
}

function whyPublic(offered: readonly ServiceEndpoint[], { name, host }: Service): string {
  const [other] = offered;
  const lacks =
    other === undefined
      ? `no endpoint of ${name} is in the plans`
      : `the endpoint of ${name} in ${other.network.label} is not for it: neither its table nor its names lead there`;
  return `${lacks}, so it asks ${host} in the internet`;
}

/** The route table catches what is meant for the service: only filters of the subnet are between. */
function byGateway({ subnet: from, groups: worn }: SubnetEnd, endpoint: ServiceEndpoint): Reach {
  const trail = new Trail();
  const at = placeOf(from);
  const { flow } = askingFor(https, "certain");
  const { filter } = from;
  const peer = { block: publicAddresses, groups: [] };
  const groups = worn ?? [];
  // A list that no plan has is one of AWS's own: of a service.
  const listed = groups
    .flatMap(({ egress }) => egress)
    .find((each) => each.foreignLists.length > 0 && isAbout(each, flow));
  const rule = admission(groups, "egress", peer, flow).rule ?? listed;
  if (filter === undefined || passes(filter.egress, publicAddresses, flow) === "none") {
    trail.go(at, `no network ACL lets it pass to the public addresses of ${endpoint.service}`);
  } else if (worn !== undefined && rule === undefined) {
    trail.go(at, `security group ${groups[0]?.name ?? ""} has no rule that lets it out to ${endpoint.service}`);
  } else {
    trail.go(at, `its route table leads ${endpoint.service} to the gateway endpoint ${endpoint.id}`);
    return { outcome: "reached", hops: [...trail.hops, policyHop(endpoint)] };
  }
  return { outcome: "stopped", hops: trail.hops };
}

/** Names lead to an address in any of its zones: every one must be reached. */
function byInterface(model: NetworkModel, end: SubnetEnd, endpoint: ServiceEndpoint): Reach {
  const { service, network, id, groups, subnets } = endpoint;
  const named: Hop = { at: placeOf(end.subnet), does: `finds ${service} at the endpoint ${id} in ${network.label}` };
  const worn = groups.length === 0 ? undefined : groups;
  const tried = subnets.map((subnet) => converse(model, end, { kind: "subnet", subnet, groups: worn }, https));
  const found = tried.find(({ outcome }) => outcome !== "reached") ?? tried[0];
  if (found === undefined)
    return { outcome: "stopped", hops: [named, { at: id, does: "is in no subnet of the plans" }] };
  const said = found.outcome === "reached" ? [policyHop(endpoint)] : [];
  return { outcome: found.outcome, hops: [named, ...found.hops, ...said] };
}

function policyHop({ service, policy }: ServiceEndpoint): Hop {
  return { at: `endpoint of ${service}`, does: policyAdmission(policy).said };
}
