// Whether one place's packets may be carried to another before any filter: cheap, for whole matrices.

import { tableAt, type Attachment } from "../model/model-gateways.ts";
import type { Network, NetworkAttachment, NetworkModel, Place, Subnet } from "../model/network-model.ts";
import type { RouteTarget } from "../facts/vpc-facts.ts";
import { entrances } from "../path/cross-network.ts";
import { arrives, behind, doubtful, lost, WaySets, type Way, type Ways } from "./ways.ts";

/** More subnets or tables in a row are a circle. */
const deepest = 12;

/** Answers for all pairs of one model: what a table of the hub says is the same for all that use it. */
export class Carriages {
  readonly #model: NetworkModel;
  readonly #sets = new WaySets();
  /** By table, then by goal. */
  readonly #overHub = new Map<string, Map<Place, Ways>>();
  /** By how a subnet routes, then by goal. */
  readonly #from = new Map<string, Map<Place, Ways>>();
  readonly #routings = new Map<Subnet, string>();
  /** By place: the same object for all that are built alike. */
  readonly #betweenBy = new Map<Place, Map<Place, Ways>>();
  readonly #alike = new Map<string, Map<Place, Ways>>();

  constructor(model: NetworkModel) {
    this.#model = model;
  }

  /** All ways from any subnet of a network, or by any connection of a site. */
  between(from: Place, to: Place): Ways {
    let known = this.#betweenBy.get(from);
    if (known === undefined) this.#betweenBy.set(from, (known = this.#sharedBy(from)));
    let ways = known.get(to);
    if (ways === undefined) known.set(to, (ways = this.#sets.of(this.#setsOut(from, to).flat())));
    return ways;
  }

  /** Ways from one subnet. */
  ofSubnet(subnet: Subnet, to: Place): Ways {
    const key = this.#routing(subnet);
    let known = this.#from.get(key);
    if (known === undefined) this.#from.set(key, (known = new Map()));
    let ways = known.get(to);
    if (ways === undefined) known.set(to, (ways = this.#sets.of(this.#onward(subnet, to, 0))));
    return ways;
  }

  /** Ways by one attachment of a site. */
  ofConnection(attachment: string, to: Place): Ways {
    return this.#overTable(tableAt(this.#model, attachment, undefined), to, 0);
  }

  #setsOut(from: Place, to: Place): readonly Ways[] {
    if (from.kind === "site") return from.attachments.map(({ id }) => this.ofConnection(id, to));
    return this.#differing(from).map((subnet) => this.ofSubnet(subnet, to));
  }

  /** One subnet for each way to route: subnets of a tier differ in nothing but their zone. */
  #differing({ subnets }: Network): readonly Subnet[] {
    return [...new Map(subnets.map((subnet) => [this.#routing(subnet), subnet])).values()];
  }

  /** What is known of all places that are built alike. */
  #sharedBy(from: Place): Map<Place, Ways> {
    const key =
      from.kind === "site"
        ? `site ${from.label}`
        : this.#differing(from)
            .map((subnet) => this.#routing(subnet))
            .toSorted()
            .join(";");
    let shared = this.#alike.get(key);
    if (shared === undefined) this.#alike.set(key, (shared = new Map()));
    return shared;
  }

  /** What decides where packets of a subnet go: the same for all networks that are built alike. */
  #routing(subnet: Subnet): string {
    let routing = this.#routings.get(subnet);
    if (routing === undefined) {
      const { routes, network } = subnet;
      const tables = network.attachments.map(
        ({ id, gateway }) => `${gateway ?? ""}=${tableAt(this.#model, id, gateway) ?? ""}`,
      );
      const said = (routes?.all() ?? []).map(([cidr, { target }]) => `${cidr} ${target.kind} ${this.#leadsBy(target)}`);
      routing = [...tables, ...said.toSorted()].join();
      this.#routings.set(subnet, routing);
    }
    return routing;
  }

  /** A NAT gateway of one's own leads as its subnet does, and every other one out. */
  #leadsBy({ kind, id }: RouteTarget): string {
    const nat = kind === "nat" ? this.#model.natGateways.get(id) : undefined;
    if (nat === undefined) return id;
    return nat.private && nat.subnet !== undefined ? `(${this.#routing(nat.subnet)})` : "";
  }

  /** @param depth subnets and tables that it has been through already */
  #onward(subnet: Subnet, to: Place, depth: number): readonly Way[] {
    const { routes } = subnet;
    if (depth > deepest || routes === undefined) return [lost];
    const found = to.blocks.flatMap((block) => routes.parts(block));
    const targets = new Map(found.map((route) => [`${route?.target.kind} ${route?.target.id}`, route?.target]));
    return [...targets.values()].flatMap((target) =>
      target === undefined ? [lost] : this.#by(target, subnet, to, depth),
    );
  }

  #by({ kind, id }: RouteTarget, subnet: Subnet, to: Place, depth: number): readonly Way[] {
    switch (kind) {
      case "transit-gateway": {
        const { attachments } = subnet.network;
        const attachment =
          attachments.find(({ gateway }) => gateway === id) ?? attachments.find(({ gateway }) => gateway === undefined);
        if (attachment === undefined) return [lost];
        return this.#overTable(tableAt(this.#model, attachment.id, attachment.gateway), to, depth + 1);
      }
      case "endpoint": {
        const endpoint = this.#model.byEndpoint.get(id);
        if (endpoint === undefined) return [doubtful];
        return behind(endpoint.firewall, this.#onward(endpoint.subnet, to, depth + 1));
      }
      case "nat": {
        const nat = this.#model.natGateways.get(id);
        return nat?.private === true && nat.subnet !== undefined ? this.#onward(nat.subnet, to, depth + 1) : [lost];
      }
      case "internet":
        return [lost];
      case "peering":
      case "interface":
      case "other":
        return [doubtful];
    }
  }

  #overTable(table: string | undefined, to: Place, depth: number): Ways {
    if (table === undefined || depth > deepest) return this.#sets.of([lost]);
    let known = this.#overHub.get(table);
    if (known === undefined) this.#overHub.set(table, (known = new Map()));
    let ways = known.get(to);
    if (ways === undefined) {
      // A table that leads back to itself leads nowhere.
      known.set(to, this.#sets.of([lost]));
      ways = this.#sets.of(this.#search(table, to, depth));
      known.set(to, ways);
    }
    return ways;
  }

  #search(table: string, to: Place, depth: number): readonly Way[] {
    const lookup = this.#model.tables.get(table);
    const gateway = this.#model.gatewayOf.get(table);
    const found = to.blocks.flatMap((block) => lookup?.parts(block) ?? [undefined]);
    const ids = new Set(found.map((entry) => (entry?.kind === "attachment" ? entry.attachment : undefined)));
    return [...ids].flatMap((id) => {
      const attachment = this.#model.attachments.get(id ?? "");
      return attachment === undefined ? [lost] : this.#beyond(attachment, gateway, to, depth);
    });
  }

  #beyond(attachment: Attachment, gateway: string | undefined, to: Place, depth: number): readonly Way[] {
    switch (attachment.kind) {
      case "firewall": {
        const table = tableAt(this.#model, attachment.id, gateway);
        return behind(attachment.firewall, this.#overTable(table, to, depth + 1));
      }
      case "peering": {
        const other = attachment.gateways.find((each) => each !== gateway);
        return this.#overTable(tableAt(this.#model, attachment.id, other), to, depth + 1);
      }
      case "edge":
        return [attachment.sites.some((site) => site === to) ? arrives : lost];
      case "network":
        return attachment.network === to ? [arrives] : this.#through(attachment, to, depth);
    }
  }

  /** Through a VPC between: whatever zone it comes in. */
  #through(attachment: NetworkAttachment, to: Place, depth: number): readonly Way[] {
    const subnets = entrances(attachment);
    const ways = subnets.flatMap((subnet) => this.#onward(subnet, to, depth + 1));
    const endpoints = subnets.flatMap(({ routes }) =>
      to.blocks.flatMap((block) => (routes?.parts(block) ?? []).map((route) => route?.target.id ?? "")),
    );
    const several = new Set(endpoints.filter((id) => this.#model.byEndpoint.has(id))).size > 1;
    if (attachment.appliance || !several) return ways;
    return ways.map((way) => (way.fate === "arrives" ? { ...way, fate: "forgotten" } : way));
  }
}
