// The answers to a question of `network reach`: one path for each pair of ends.

import {
  leavesTo,
  reachAsStaff,
  reachFromInternet,
  reachPlace,
  reachService,
  sourceEnds,
  type End,
  type NetworkModel,
  type Place,
  type Question,
  type Reach,
  type Service,
  type SubnetEnd,
} from "@temelj/proof";

import type { ReachPlace, ReachQuestion } from "./reach-places.ts";

/** One path that was looked at. */
export interface ReachPath extends Reach {
  readonly from: string;
  readonly to: string;
}

/** Every pair of ends, without those of a place and itself. */
export function reachAnswers(model: NetworkModel, { from, to }: ReachQuestion, question: Question): ReachPath[] {
  return from.flatMap((source) =>
    to
      .filter((target) => target.name !== source.name)
      .map((target) => ({ from: source.name, to: target.name, ...answer(model, source, target, question) })),
  );
}

function answer(model: NetworkModel, source: ReachPlace, target: ReachPlace, question: Question): Reach {
  const [from, to] = [source, target].map((end) => (end.kind === "place" ? placeIn(model, end.name) : undefined));
  if (source.kind === "place" && from === undefined) return absent(source.name);
  if (target.kind === "place" && to === undefined) return absent(target.name);
  if (to !== undefined && from !== undefined) return reachPlace(model, from, to, question);
  if (source.kind === "internet") return fromInternet(model, target.name, to);
  if (source.kind === "range") return stopped(source.name, "no tunnel or circuit in the plans leads from here");
  if (source.kind === "staff") return asStaff(model, target, to, question);
  const ends = from === undefined ? [] : sourceEnds(from);
  return outward(model, ends, target, question) ?? absent(source.name);
}

/** To what is no network or site: the way of any end is enough. */
function outward(model: NetworkModel, ends: readonly End[], target: ReachPlace, question: Question): Reach | undefined {
  const tried = ends.map((end): Reach => {
    switch (target.kind) {
      case "internet":
        return leavesTo(model, end, "0.0.0.0/0", {
          ...question,
          ...(target.host === undefined ? {} : { host: target.host }),
        });
      case "range":
        return leavesTo(model, end, target.cidr, question);
      case "service":
        return end.kind === "subnet" ? reachService(model, end, target.service) : byHost(model, end, target.service);
      case "place":
      case "staff":
        return absent(target.name);
    }
  });
  return tried.find(({ outcome }) => outcome !== "stopped") ?? tried[0];
}

/** A site finds services by their public names: those of endpoints are for networks. */
function byHost(model: NetworkModel, end: End, { host }: Service): Reach {
  const { outcome, hops } = leavesTo(model, end, "0.0.0.0/0", { protocol: "tcp", port: 443, host });
  return { outcome, hops: [{ at: "names", does: `lead a site to ${host} in the internet` }, ...hops] };
}

function asStaff(model: NetworkModel, target: ReachPlace, to: Place | undefined, question: Question): Reach {
  const [staff] = model.staff;
  if (staff === undefined) return stopped("staff", "have no client VPN in the plans");
  if (to !== undefined) return reachAsStaff(model, staff, to, question);
  const everywhere = staff.routed.some(({ prefixLength }) => prefixLength === 0);
  if (target.kind === "internet" && !everywhere) {
    return stopped("staff", "reach the internet by themselves: the client VPN leads only into the network");
  }
  const ends = staff.subnets.map((subnet): SubnetEnd => ({ kind: "subnet", subnet, groups: staff.groups }));
  return outward(model, ends, target, question) ?? stopped("staff", "have a client VPN that is in no subnet");
}

function fromInternet(model: NetworkModel, name: string, to: Place | undefined): Reach {
  if (to?.kind === "network") return reachFromInternet(model, to);
  return stopped(name, "is not reached from the internet by way of this network");
}

function placeIn({ networks, sites }: NetworkModel, name: string): Place | undefined {
  return networks.get(name) ?? sites.get(name);
}

function absent(at: string): Reach {
  return { outcome: "unknown", hops: [{ at, does: "is not in the compiled plan" }] };
}

function stopped(at: string, does: string): Reach {
  return { outcome: "stopped", hops: [{ at, does }] };
}
