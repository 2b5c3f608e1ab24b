// Functions about who calls and where: identity, partition, region, zones, services.

import { partitions, regionFacts, regionsOf } from "@temelj/facts";

import { seededText } from "../../seeded-text.ts";
import { worldOfResource } from "../../world-of.ts";
import { dnsSuffix } from "../fill-template.ts";
import type { AwsFunctions } from "./aws-function.ts";
import { refuse } from "./aws-function.ts";

export const callerFunctions: AwsFunctions = {
  "aws:index/getCallerIdentity:getCallerIdentity": (_, { account, partition }) => ({
    accountId: account,
    arn: `arn:${partition}:sts::${account}:assumed-role/simulated/simulated`,
    id: account,
    userId: `AROA${seededText(`caller ${account}`, "upper", 17)}:simulated`,
  }),
  "aws:index/getPartition:getPartition": (_, { partition }) => ({
    dnsSuffix: dnsSuffix(partition),
    id: partition,
    partition,
    reverseDnsPrefix: reversed(dnsSuffix(partition)),
  }),
  "aws:index/getRegion:getRegion": (args, world) => {
    const { region, partition } = worldOfResource({ ...world, region: nameOr(args["name"], world.region) }, args);
    return {
      description: regionFacts(region)?.name ?? region,
      endpoint: `ec2.${region}.${dnsSuffix(partition)}`,
      id: region,
      name: region,
      region,
    };
  },
  "aws:index/getRegions:getRegions": (args, { partition }) => {
    if (args["filters"] !== undefined) return refuse("filters are not simulated");
    const known = partitions.find((candidate) => candidate === partition) ?? "aws";
    return { id: partition, names: regionsOf(known), ...given(args, ["allRegions"]) };
  },
  "aws:index/getAvailabilityZones:getAvailabilityZones": (args, world) => {
    const { region } = worldOfResource(world, args);
    const facts = regionFacts(region);
    if (facts === undefined) return refuse(`the zones of ${region} are not known`);
    if (args["filters"] !== undefined) return refuse("filters are not simulated");
    const excluded = new Set<unknown>([...list(args["excludeNames"]), ...list(args["excludeZoneIds"])]);
    const zones = facts.zones
      .map((letter, index) => ({ name: `${region}${letter}`, id: `${zonePrefix(region)}-az${index + 1}` }))
      .filter(({ name, id }) => !excluded.has(name) && !excluded.has(id));
    return {
      id: region,
      region,
      groupNames: [region],
      names: zones.map(({ name }) => name),
      zoneIds: zones.map(({ id }) => id),
      ...given(args, ["allAvailabilityZones", "excludeNames", "excludeZoneIds", "state"]),
    };
  },
  "aws:index/getDefaultTags:getDefaultTags": (_, { partition, defaultTags }) => ({
    id: partition,
    tags: { ...defaultTags },
  }),
  "aws:index/getServicePrincipal:getServicePrincipal": (args, world) => {
    const { region } = worldOfResource(world, args);
    const service = String(args["serviceName"]);
    return {
      id: `${service}.${region}.amazonaws.com`,
      name: `${service}.amazonaws.com`,
      region,
      serviceName: service,
      suffix: "amazonaws.com",
    };
  },
};

/** `com.amazonaws` of `amazonaws.com`. */
function reversed(suffix: string): string {
  return suffix.split(".").toReversed().join(".");
}

/** `euc1` of `eu-central-1`: first letters of the last two words. */
function zonePrefix(region: string): string {
  const words = region.split("-");
  const compass = words.at(-2) ?? "";
  const short = compass.replace(
    /^(north|south)(east|west)$/,
    (_, first: string, second: string) => first.charAt(0) + second.charAt(0),
  );
  return `${words.slice(0, -2).join("")}${short.length === 2 ? short : short.charAt(0)}${words.at(-1) ?? ""}`;
}

function nameOr(name: unknown, otherwise: string): string {
  return typeof name === "string" ? name : otherwise;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The arguments that the result repeats. */
function given(args: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => args[name] !== undefined).map((name) => [name, args[name]]));
}
