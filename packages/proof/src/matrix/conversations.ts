// Whether a pair that may speak can: there and back, by every way, past the filters at both ends.

import type { NetworkModel, Place } from "../model/network-model.ts";
import { answering, askingFor } from "../path/converse.ts";
import { blockOf, type End } from "../path/ends.ts";
import { admitted, filtered, gatewayFiltered, type Asking } from "../path/filters.ts";
import { Trail, type Question } from "../path/packet.ts";
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
  /** Nobody reads it: what is asked for is only yes or no. */
  readonly #trail = new Trail();

  constructor(model: NetworkModel, carriages: Carriages, classes: FirewallClasses) {
    this.#model = model;
    this.#carriages = carriages;
    this.#classes = classes;
  }

  /**
   * Whether the question gets through, as {@link reachPlace} would say of packets: some tier of a network is enough, of
   * a site every range and every way must do. Of staff their VPN is asked, too.
   *
   * @param at place of the question among those of the classes
   */
  let(from: Place, to: Place, question: Question, at: number): boolean {
    const staff = this.#model.staff.filter(({ subnets }) => subnets.some(({ network }) => network === from));
    if (staff.length > 0)
      return staff.every((each) => reachAsStaff(this.#model, each, to, question).outcome === "reached");
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

  #out(end: End, other: End, asking: Asking): boolean {
    if (end.kind === "site") return true;
    this.#trail.hops.length = 0;
    const [attachment] = end.subnet.network.attachments;
    return (
      filtered(end.subnet, "egress", blockOf(other), asking, this.#trail) &&
      admitted(end, "egress", blockOf(other), asking, this.#trail) &&
      gatewayFiltered(attachment, "ingress", end.subnet, end.subnet.block, asking, this.#trail)
    );
  }

  #in(end: End, other: End, asking: Asking): boolean {
    if (end.kind === "site") return true;
    this.#trail.hops.length = 0;
    const [attachment] = end.subnet.network.attachments;
    return (
      gatewayFiltered(attachment, "egress", end.subnet, end.subnet.block, asking, this.#trail) &&
      filtered(end.subnet, "ingress", blockOf(other), asking, this.#trail) &&
      admitted(end, "ingress", blockOf(other), asking, this.#trail)
    );
  }
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
