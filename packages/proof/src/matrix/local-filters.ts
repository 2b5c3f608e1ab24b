// Whether network ACLs and security groups at both ends let a conversation pass, without asking what is between.

import type { NetworkModel, Place } from "../model/network-model.ts";
import { answering, askingFor } from "../path/converse.ts";
import { blockOf, subnetEnd, type End } from "../path/ends.ts";
import { admitted, filtered, gatewayFiltered, type Asking } from "../path/filters.ts";
import { Trail, type Question } from "../path/packet.ts";
import { reachAsStaff, tierSubnets } from "../path/reach.ts";

/** Answers for many pairs of one model. */
export class LocalFilters {
  readonly #model: NetworkModel;
  readonly #ends = new Map<Place, readonly End[]>();
  /** Nobody reads it: what is asked for is only yes or no. */
  readonly #trail = new Trail();

  constructor(model: NetworkModel) {
    this.#model = model;
  }

  /** Whether some tier of one place may ask some tier of the other. Of staff: whether their VPN lets them, too. */
  let(from: Place, to: Place, question: Question): boolean {
    const staff = this.#model.staff.filter(({ subnets }) => subnets.some(({ network }) => network === from));
    if (staff.length > 0)
      return staff.every((each) => reachAsStaff(this.#model, each, to, question).outcome === "reached");
    const there = askingFor(question, "certain");
    const back = answering(question, "certain");
    return this.#endsOf(from).some((source) =>
      this.#endsOf(to).some(
        (target) =>
          this.#out(source, target, there) &&
          this.#in(target, source, there) &&
          this.#out(target, source, back) &&
          this.#in(source, target, back),
      ),
    );
  }

  #endsOf(place: Place): readonly End[] {
    let ends = this.#ends.get(place);
    if (ends === undefined) {
      ends =
        place.kind === "network"
          ? tierSubnets(place).map(subnetEnd)
          : place.attachments
              .slice(0, 1)
              .flatMap((by) => place.blocks.map((block): End => ({ kind: "site", site: place, block, by })));
      this.#ends.set(place, ends);
    }
    return ends;
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
