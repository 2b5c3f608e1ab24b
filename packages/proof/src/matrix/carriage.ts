// Whether one network's packets may be carried to another before any filter: cheap, for whole matrices.

import type { Firewall } from "../filter/firewall.ts";
import type { Network, NetworkModel, Subnet } from "../model/network-model.ts";

/** How a network gets to another. Errs towards yes: what leads past the hub counts as carried. */
export interface Carriage {
  /** The subnet that has a way; undefined when none has. */
  readonly subnet: Subnet | undefined;
  /** Past every firewall. */
  readonly uninspected: boolean;
  /** Every firewall on the way. */
  readonly firewalls: readonly Firewall[];
}

interface HubCarriage {
  readonly direct: boolean;
  readonly firewalls: readonly Firewall[];
}

const nowhere: HubCarriage = { direct: false, firewalls: [] };
const none: Carriage = { subnet: undefined, uninspected: false, firewalls: [] };

/** Answers for all pairs of one model: what a table of the hub says is the same for all networks that use it. */
export class Carriages {
  readonly #model: NetworkModel;
  readonly #hub = new Map<string, Map<Network, HubCarriage>>();
  readonly #representatives = new Map<Network, readonly Subnet[]>();

  constructor(model: NetworkModel) {
    this.#model = model;
  }

  between(from: Network, to: Network): Carriage {
    for (const subnet of this.#subnetsOf(from)) {
      const routes = subnet.routes?.meeting(to.block) ?? [];
      let hub = false;
      for (const { target } of routes) {
        if (target.kind === "transit-gateway") hub = true;
        else if (target.kind === "peering" || target.kind === "interface" || target.kind === "other") {
          return { subnet, uninspected: true, firewalls: [] };
        }
      }
      if (!hub) continue;
      const { direct, firewalls } = this.#overHub(this.#model.tableOf.get(from.attachment ?? ""), to);
      if (direct || firewalls.length > 0) return { subnet, uninspected: direct, firewalls };
    }
    return none;
  }

  /** One subnet for each way to route: subnets of a tier differ in nothing but their zone. */
  #subnetsOf(network: Network): readonly Subnet[] {
    let subnets = this.#representatives.get(network);
    if (subnets === undefined) {
      const ways = Map.groupBy(network.subnets, ({ routes }) =>
        routes === undefined
          ? ""
          : routes
              .all()
              .map(([cidr, { target }]) => `${cidr} ${target.kind} ${target.id}`)
              .toSorted()
              .join(),
      );
      subnets = [...ways.values()].flatMap(([first]) => first ?? []);
      this.#representatives.set(network, subnets);
    }
    return subnets;
  }

  #overHub(table: string | undefined, to: Network): HubCarriage {
    if (table === undefined) return nowhere;
    let known = this.#hub.get(table);
    if (known === undefined) this.#hub.set(table, (known = new Map()));
    let answer = known.get(to);
    if (answer === undefined) {
      // A table that leads back to itself adds nothing.
      known.set(to, nowhere);
      answer = this.#search(table, to);
      known.set(to, answer);
    }
    return answer;
  }

  #search(table: string, to: Network): HubCarriage {
    let direct = false;
    const firewalls: Firewall[] = [];
    for (const entry of this.#model.tables.get(table)?.meeting(to.block) ?? []) {
      if (entry.kind === "blackhole") continue;
      const firewall = this.#model.firewalls.get(entry.attachment);
      if (firewall === undefined) direct ||= this.#model.byAttachment.get(entry.attachment) === to;
      else {
        const beyond = this.#overHub(this.#model.tableOf.get(firewall.attachment), to);
        if (beyond.direct || beyond.firewalls.length > 0) firewalls.push(firewall);
      }
    }
    return { direct, firewalls };
  }
}
