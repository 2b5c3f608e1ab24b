// Which zones an account's letters stand for: every account knows them by other letters, and all by the same ids.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** Ids of zones of a region, by letter, as the provider's account knows them. */
export function zoneIds(
  region: string,
  letters: readonly string[],
  provider: pulumi.ProviderResource,
): Record<string, pulumi.Output<string>> {
  const zones = aws.getAvailabilityZonesOutput({ region, state: "available" }, { provider });
  return Object.fromEntries(
    letters.map((letter) => [letter, zones.apply((known) => idOf(`${region}${letter}`, known))]),
  );
}

function idOf(name: string, { names, zoneIds: ids }: aws.GetAvailabilityZonesResult): string {
  const id = ids[names.indexOf(name)];
  if (id === undefined) throw new Error(`the network account has no zone ${name}; it has ${names.join(", ")}`);
  return id;
}
