// Whether a pair that may speak can: there and back, by every way, past the filters at both ends.

import type { Block } from "@temelj/cidr";

import { passes, type Flow } from "../filter/filter-traffic.ts";
import { admission } from "../filter/security-group.ts";
import type { Staff } from "../model/model-edges.ts";
import type { Filter, NetworkModel, Place, Subnet } from "../model/network-model.ts";
import { answering, askingFor } from "../path/converse.ts";
import { blockOf, type End, type SubnetEnd } from "../path/ends.ts";
import type { Asking } from "../path/filters.ts";
import type { Question } from "../path/packet.ts";
import { reachAsStaff, sources, targets } from "../path/reach.ts";
import type { Carriages } from "./carriage.ts";
import type { FirewallClasses } from "./firewall-classes.ts";
import { isOneConversation, type Ways } from "./ways.ts";

/** Answers for many pairs of one model. Errs towards no. */
export class Conversations {
  readonly #model: NetworkModel;
  readonly #carriages: Carriages;
  readonly #classes: FirewallClasses;
  readonly #sources = new Map<Place, readonly (readonly End[])[]>();
  readonly #targets = new Map<Place, readonly (readonly End[])[]>();
  readonly #whole = new Map<Ways, Map<Ways, boolean>>();
  /** By the network that their VPN puts them into. */
  readonly #staff = new Map<Place, readonly Staff[]>();
  readonly #gatesOf = new Map<Subnet, readonly Filter[]>();

  constructor(model: NetworkModel, carriages: Carriages, classes: FirewallClasses) {
    this.#model = model;
    this.#carriages = carriages;
    this.#classes = classes;
    for (const staff of model.staff) {
      for (const { network } of staff.subnets) {
        this.#staff.set(network, [...new Set([...(this.#staff.get(network) ?? []), staff])]);
      }
    }
  }

  /**
   * Whether the question gets through, as {@link reachPlace} would say of packets: some tier of a network is enough, of
   * a site every range and every way must do. Of staff their VPN is asked, too.
   *
   * @param at place of the question among those of the classes
   */
  let(from: Place, to: Place, question: Question, at: number): boolean {
    const staff = this.#staff.get(from);
    if (staff !== undefined) {
      return staff.every((each) => reachAsStaff(this.#model, each, to, question).outcome === "reached");
    }
    const there = askingFor(question, "certain");
    const back = answering(question, "certain");
    const groups = endsOf(this.#sources, sources, from);
    const others = endsOf(this.#targets, targets, to);
    return (
      groups.length > 0 &&
      others.length > 0 &&
      groups.every((group) =>
        others.every((goals) =>
          group.some((source) => goals.some((target) => this.#ends(source, target, [from, to], [there, back], at))),
        ),
      )
    );
  }

  #ends(
    source: End,
    target: End,
    [from, to]: readonly [Place, Place],
    [there, back]: readonly [Asking, Asking],
    at: number,
  ): boolean {
    const ways = this.#waysOf(source, to);
    if (this.#classes.answers(ways, from, to).whole[at] !== true) return false;
    const answers =
      target.kind === "site"
        ? target.site.attachments.map(({ id }) => this.#carriages.ofConnection(id, from))
        : [this.#waysOf(target, from)];
    return (
      answers.every((each) => this.#isWhole(ways, each)) &&
      this.#out(source, target, there) &&
      this.#in(target, source, there) &&
      this.#out(target, source, back) &&
      this.#in(source, target, back)
    );
  }

  #waysOf(end: End, to: Place): Ways {
    return end.kind === "site" ? this.#carriages.ofConnection(end.by.id, to) : this.#carriages.ofSubnet(end.subnet, to);
  }

  #isWhole(there: Ways, back: Ways): boolean {
    let known = this.#whole.get(there);
    if (known === undefined) this.#whole.set(there, (known = new Map()));
    let whole = known.get(back);
    if (whole === undefined) known.set(back, (whole = isOneConversation(there, back)));
    return whole;
  }

  /** Whether a packet gets out of an end: the same filters as on its path, without telling of them. */
  #out(end: End, other: End, { flow, begins }: Asking): boolean {
    if (end.kind === "site") return true;
    const { filter } = end.subnet;
    const block = blockOf(other);
    return (
      filter !== undefined &&
      passes(filter.egress, block, flow) !== "none" &&
      (!begins || isAdmitted(end, "egress", block, flow)) &&
      this.#gates(end.subnet).every(({ ingress }) => passes(ingress, end.subnet.block, flow) !== "none")
    );
  }

  #in(end: End, other: End, { flow, begins }: Asking): boolean {
    if (end.kind === "site") return true;
    const { filter } = end.subnet;
    const block = blockOf(other);
    return (
      filter !== undefined &&
      this.#gates(end.subnet).every(({ egress }) => passes(egress, end.subnet.block, flow) !== "none") &&
      passes(filter.ingress, block, flow) !== "none" &&
      (!begins || isAdmitted(end, "ingress", block, flow))
    );
  }

  /** Network ACLs of the hub's interfaces that a subnet has before it: zones share one. */
  #gates(subnet: Subnet): readonly Filter[] {
    let gates = this.#gatesOf.get(subnet);
    if (gates === undefined) {
      const { subnets = [] } = subnet.network.attachments[0] ?? {};
      gates = subnets.includes(subnet) ? [] : [...new Set(subnets.flatMap(({ filter }) => filter ?? []))];
      this.#gatesOf.set(subnet, gates);
    }
    return gates;
  }
}

/** Both ends are of different networks: no group of one means members of the other's. */
function isAdmitted({ groups }: SubnetEnd, direction: "ingress" | "egress", block: Block, flow: Flow): boolean {
  return groups === undefined || admission(groups, direction, { block, groups: [] }, flow).admits !== "none";
}

function endsOf(
  known: Map<Place, readonly (readonly End[])[]>,
  of: typeof sources,
  place: Place,
): readonly (readonly End[])[] {
  let ends = known.get(place);
  if (ends === undefined) known.set(place, (ends = of(place)));
  return ends;
}
