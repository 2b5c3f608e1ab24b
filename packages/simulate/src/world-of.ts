// Finds the account and region that a provider works in, from its configuration.

import { regionFacts, type Partition } from "@temelj/facts";

import type { Properties, SimulatedWorld } from "./simulation.ts";
import { unknownMarker } from "./unknown-marker.ts";

/** Account of a provider whose configuration names none: that of the credentials of whoever runs Pulumi. */
export const defaultAccount = "123456789012";
/** Region of a provider whose configuration names none. */
export const defaultRegion = "us-east-1";

/**
 * The world of a provider, from its inputs or its stack configuration. Nested inputs may be JSON text, as Pulumi
 * sends them to providers. The last role that is assumed tells the account, then `allowedAccountIds`.
 */
export function worldOf(providerInputs: Properties): SimulatedWorld {
  const role = assumedRole(providerInputs);
  const region = text(providerInputs["region"]) ?? defaultRegion;
  const account = role?.account ?? onlyAccount(providerInputs["allowedAccountIds"]) ?? defaultAccount;
  const partition = role?.partition ?? regionFacts(region)?.partition ?? partitionByName(region);
  const defaultTags = tagsOf(providerInputs["defaultTags"]);
  return { account, region, partition, ...(defaultTags === undefined ? {} : { defaultTags }) };
}

/** The world of one resource: its own `region` wins over the provider's. */
export function worldOfResource(world: SimulatedWorld, inputs: Properties): SimulatedWorld {
  const region = text(inputs["region"]);
  return region === undefined || region === world.region ? world : { ...world, region };
}

function assumedRole(inputs: Properties): { readonly account: string; readonly partition: string } | undefined {
  const roles = list(inputs["assumeRoles"]);
  const identities = roles.length > 0 ? roles : list(inputs["assumeRoleWithWebIdentity"]);
  const arn = text(object(identities.at(-1))?.["roleArn"]);
  const parts = /^arn:(?<partition>[^:]+):iam::(?<account>\d{12}):role\//.exec(arn ?? "")?.groups;
  return parts === undefined ? undefined : { account: parts["account"] ?? "", partition: parts["partition"] ?? "" };
}

function onlyAccount(value: unknown): string | undefined {
  const accounts = list(value);
  const [account] = accounts;
  return accounts.length === 1 && typeof account === "string" && /^\d{12}$/.test(account) ? account : undefined;
}

function tagsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  const tags = object(object(decoded(value))?.["tags"]);
  if (tags === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(tags).filter((entry): entry is [string, string] => text(entry[1]) !== undefined),
  );
}

/** A region that facts do not know still tells its partition by its name. */
function partitionByName(region: string): Partition {
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("eusc-") ? "aws-eusc" : "aws";
}

function list(value: unknown): readonly unknown[] {
  const plain = decoded(value);
  if (Array.isArray(plain)) return plain;
  return plain === undefined || plain === null || typeof plain === "string" ? [] : [plain];
}

function object(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value !== unknownMarker ? value : undefined;
}

function decoded(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
