// The network of some segments: a hub, a firewall with their flows, and a network for each.

import * as aws from "@pulumi/aws";
import { Inspection, NetworkHub, SpokeNetwork } from "@temelj/network";

import type { Segment } from "./segments.ts";

const region = "eu-central-1";
const zones = ["a", "b"];
const flowLogsArn = "arn:aws:s3:::log-archive-1a2b3c/flow-logs";
const organizationId = "o-a1b2c3d4e5";

/** Builds it. A segment that is added at the end moves no other. */
export function network(segments: readonly Segment[]): void {
  const account = { provider: new aws.Provider("network", { region, allowedAccountIds: ["111111111111"] }) };
  const hub = new NetworkHub(
    "hub",
    {
      asn: 64_512,
      segments,
      internalRanges: ["10.72.0.0/16", "10.80.0.0/16", "10.88.0.0/16"],
      organizationArn: `arn:aws:organizations::111111111111:organization/${organizationId}`,
    },
    account,
  ).handle;
  const known = aws.getAvailabilityZonesOutput({ state: "available" }, account);
  const zoneId = (letter: string) => known.apply(({ names, zoneIds }) => zoneIds[names.indexOf(region + letter)] ?? "");
  const end = (code: string) => ({
    key: code,
    ranges: segments.filter((each) => each.code === code).map(({ cidr }) => cidr),
  });
  const flows = segments.flatMap(({ code, reaches }) =>
    reaches.map((to) => ({ from: end(code), to: end(to), ports: [443] })),
  );
  new Inspection(
    "inspection",
    {
      hub,
      region,
      zoneIds: Object.fromEntries(zones.map((letter) => [letter, zoneId(letter)])),
      flows,
      logs: { bucketName: "log-archive-1a2b3c", prefix: "flow-logs" },
    },
    account,
  );
  for (const { code, cidr } of segments) {
    new SpokeNetwork(code, { cidr, zones, region, segment: code, hub, flows, flowLogsArn, organizationId }, account);
  }
}
