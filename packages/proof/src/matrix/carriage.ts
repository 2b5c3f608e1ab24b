// Whether one place's packets may be carried to another before any filter: cheap, for whole matrices.

import type { Firewall } from "../filter/firewall.ts";
import { tableAt, type Attachment } from "../model/model-gateways.ts";
import type { Network, NetworkAttachment, NetworkModel, Place, Subnet } from "../model/network-model.ts";
import { entrances } from "../path/cross-network.ts";

/** One way: what it passes. */
export interface Way {
  /** Every one of them must let it pass. None: it is not inspected. */
  readonly firewalls: readonly Firewall[];
  /** Answers may meet another endpoint of the same firewall, which forgets the conversation. */
  readonly forgetful: boolean;
}

/** All ways that some packets may take. The same ways are the same object. Errs towards more. */
export type Ways = readonly Way[];

const none: Ways = [];
const direct: Way = { firewalls: [], forgetful: false };

/** Answers for all pairs of one model: what a table of the hub says is the same for all that use it. */
export class Carriages {
  readonly #model: NetworkModel;
  /** By table, then by goal. */
  readonly #overHub = new Map<string, Map<Place, Ways>>();
  /** By way to route, then by goal. */
  readonly #from = new Map<string, Map<Place, Ways>>();
  readonly #departures = new Map<Place, readonly Departure[]>();
  readonly #interned = new Map<string, Ways>();
  readonly #numbers = new Map<Firewall, number>();

  constructor(model: NetworkModel) {
    this.#model = model;
  }

  /** By some subnet of a network, or some connection of a site. */
  between(from: Place, to: Place): Ways {
    const [first, ...others] = this.departuresOf(from);
    if (first === undefined) return none;
    const ways = this.by(first, to);
    return others.length === 0 ? ways : this.#intern([ways, ...others.map((other) => this.by(other, to))].flat());
  }

  /** Ways to set out from a place: one for each way in which its subnets route, or for each connection. */
  departuresOf(place: Place): readonly Departure[] {
    let departures = this.#departures.get(place);
    if (departures === undefined) {
      departures = place.kind === "network" ? this.#byRoutes(place) : byConnection(this.#model, place);
      this.#departures.set(place, departures);
    }
    return departures;
  }

  /** By one of the ways to set out. */
  by({ key, subnet, table }: Departure, to: Place): Ways {
    if (subnet === undefined) return this.#overTable(table, to);
    let known = this.#from.get(key);
    if (known === undefined) this.#from.set(key, (known = new Map()));
    let ways = known.get(to);
    if (ways === undefined) known.set(to, (ways = this.#intern(this.#onward(subnet, to, 0))));
    return ways;
  }

  #byRoutes(network: Network): Departure[] {
    const departures = new Map<string, Departure>();
    for (const subnet of network.subnets) {
      const key = this.#routing(subnet, 0);
      if (!departures.has(key)) departures.set(key, { key, subnet, table: undefined });
    }
    return [...departures.values()];
  }

  /** What decides where packets of a subnet go: subnets of tiers and networks are alike but for their names. */
  #routing({ routes, network }: Subnet, depth: number): string {
    const tables = network.attachments.map(
      ({ id, gateway }) => `${gateway ?? ""}=${tableAt(this.#model, id, gateway) ?? ""}`,
    );
    const said = (routes?.all() ?? []).map(
      ([
        cidr,
        {
          target: { kind, id },
        },
      ]) => {
        const nat = kind === "nat" ? this.#model.natGateways.get(id) : undefined;
        const leads =
          nat === undefined
            ? id
            : nat.private && nat.subnet !== undefined && depth < 3
              ? this.#routing(nat.subnet, depth + 1)
              : "out";
        return `${cidr} ${kind} ${leads}`;
      },
    );
    return [...tables, ...said.toSorted()].join();
  }

  /** @param depth subnets that it has been through already */
  #onward(subnet: Subnet, to: Place, depth: number): Way[] {
    if (depth > 8 || subnet.routes === undefined) return [];
    const { routes, network } = subnet;
    const targets = new Map(
      to.blocks.flatMap((block) => routes.meeting(block)).map(({ target }) => [`${target.kind} ${target.id}`, target]),
    );
    return [...targets.values()].flatMap(({ kind, id }): readonly Way[] => {
      switch (kind) {
        case "transit-gateway": {
          const attachment = network.attachments.find(({ gateway }) => gateway === undefined || gateway === id);
          return attachment === undefined
            ? []
            : this.#overTable(tableAt(this.#model, attachment.id, attachment.gateway), to);
        }
        case "endpoint": {
          const endpoint = this.#model.byEndpoint.get(id);
          return endpoint === undefined
            ? [direct]
            : behind(endpoint.firewall, this.#onward(endpoint.subnet, to, depth + 1));
        }
        case "nat": {
          const nat = this.#model.natGateways.get(id);
          return nat?.private === true && nat.subnet !== undefined ? this.#onward(nat.subnet, to, depth + 1) : [];
        }
        case "internet":
          return [];
        case "peering":
        case "interface":
        case "other":
          return [direct];
      }
    });
  }

  #overTable(table: string | undefined, to: Place): Ways {
    if (table === undefined) return none;
    let known = this.#overHub.get(table);
    if (known === undefined) this.#overHub.set(table, (known = new Map()));
    let ways = known.get(to);
    if (ways === undefined) {
      // A table that leads back to itself adds nothing.
      known.set(to, none);
      ways = this.#intern(this.#search(table, to));
      known.set(to, ways);
    }
    return ways;
  }

  #search(table: string, to: Place): Way[] {
    const lookup = this.#model.tables.get(table);
    const found = new Set<string>();
    for (const block of to.blocks) {
      for (const entry of lookup?.meeting(block) ?? []) if (entry.kind === "attachment") found.add(entry.attachment);
    }
    const gateway = this.#model.gatewayOf.get(table);
    return [...found].flatMap((id) => {
      const attachment = this.#model.attachments.get(id);
      return attachment === undefined ? [] : this.#beyond(attachment, gateway, to);
    });
  }

  #beyond(attachment: Attachment, gateway: string | undefined, to: Place): readonly Way[] {
    switch (attachment.kind) {
      case "firewall":
        return behind(attachment.firewall, this.#overTable(tableAt(this.#model, attachment.id, gateway), to));
      case "peering":
        return this.#overTable(
          tableAt(
            this.#model,
            attachment.id,
            attachment.gateways.find((each) => each !== gateway),
          ),
          to,
        );
      case "edge":
        return attachment.sites.some((site) => site === to) ? [direct] : [];
      case "network":
        return attachment.network === to ? [direct] : this.#through(attachment, to);
    }
  }

  /** Through a VPC between: whatever zone it comes in. */
  #through(attachment: NetworkAttachment, to: Place): Way[] {
    const ways = entrances(attachment).flatMap((subnet) => this.#onward(subnet, to, 0));
    const endpoints = entrances(attachment).flatMap(({ routes }) =>
      to.blocks.flatMap((block) => (routes?.meeting(block) ?? []).map(({ target: { id } }) => id)),
    );
    const several = new Set(endpoints.filter((id) => this.#model.byEndpoint.has(id))).size > 1;
    const forgetful = several && !attachment.appliance;
    return forgetful ? ways.map((way) => ({ ...way, forgetful })) : ways;
  }

  /** One object for the same ways, so that what follows from them is found by it. */
  #intern(ways: readonly Way[]): Ways {
    const byKey = new Map(ways.map((way) => [this.#keyOf(way), way]));
    const keys = [...byKey.keys()].toSorted();
    const key = keys.join(";");
    let known = this.#interned.get(key);
    if (known === undefined)
      this.#interned.set(key, (known = keys.length === 0 ? none : keys.flatMap((each) => byKey.get(each) ?? [])));
    return known;
  }

  #keyOf({ firewalls, forgetful }: Way): string {
    return `>${firewalls.map((firewall) => this.#numberOf(firewall)).join()}${forgetful ? "!" : ""}`;
  }

  #numberOf(firewall: Firewall): number {
    let number = this.#numbers.get(firewall);
    if (number === undefined) this.#numbers.set(firewall, (number = this.#numbers.size));
    return number;
  }
}

/** One way to set out from a place. */
export interface Departure {
  /** The same for all that route alike. */
  readonly key: string;
  /** Undefined for a site, which comes by a table of the hub. */
  readonly subnet: Subnet | undefined;
  readonly table: string | undefined;
}

function byConnection(model: NetworkModel, { attachments }: Extract<Place, { kind: "site" }>): Departure[] {
  return attachments.map(({ id }) => {
    const table = tableAt(model, id, undefined);
    return { key: table ?? "", subnet: undefined, table };
  });
}

function behind(firewall: Firewall, ways: readonly Way[]): Way[] {
  return ways.map(({ firewalls, forgetful }) => ({ firewalls: [firewall, ...firewalls], forgetful }));
}
