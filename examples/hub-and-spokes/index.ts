// A hub with a firewall, two networks, and one flow between them: clerks reach the register on 443, and nothing else.

import * as aws from "@pulumi/aws";
import { Inspection, NetworkHub, SpokeNetwork } from "@temelj/network";

const region = "eu-central-1";
const zones = ["a", "b"];
const flowLogsArn = "arn:aws:s3:::log-archive-1a2b3c/flow-logs";
const organizationId = "o-a1b2c3d4e5";

const spokes = { clerks: "10.72.0.0/22", register: "10.80.0.0/22" } as const;

export default () => {
  // Refuses to work in any other account, whoever is logged in.
  const provider = new aws.Provider("network", { region, allowedAccountIds: ["111111111111"] });
  const account = { provider };

  const hub = new NetworkHub(
    "hub",
    {
      asn: 64_512,
      segments: [
        { code: "clerks", description: "Where people work" },
        { code: "register", description: "What they look up" },
      ],
      internalRanges: ["10.72.0.0/16", "10.80.0.0/16"],
      organizationArn: `arn:aws:organizations::111111111111:organization/${organizationId}`,
    },
    account,
  ).handle;

  // A zone's letter is the account's own; the firewall wants the id that all accounts share.
  const known = aws.getAvailabilityZonesOutput({ state: "available" }, account);
  const zoneId = (letter: string) => known.apply(({ names, zoneIds }) => zoneIds[names.indexOf(region + letter)] ?? "");

  new Inspection(
    "inspection",
    {
      hub,
      region,
      zoneIds: Object.fromEntries(zones.map((letter) => [letter, zoneId(letter)])),
      flows: [
        {
          from: { key: "clerks", ranges: [spokes.clerks] },
          to: { key: "register", ranges: [spokes.register] },
          ports: [443],
        },
      ],
      logs: { bucketName: "log-archive-1a2b3c", prefix: "flow-logs" },
    },
    account,
  );

  const networks = Object.entries(spokes).map(([segment, cidr]) => {
    const spoke = new SpokeNetwork(
      segment,
      { cidr, zones, region, segment, hub, flowLogsArn, organizationId },
      account,
    );
    return [segment, spoke.handle.vpcId] as const;
  });
  return { networks: Object.fromEntries(networks) };
};
