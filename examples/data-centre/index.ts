// A network, a hub with a firewall, and a data centre behind a VPN: the register reaches its database there.

import * as aws from "@pulumi/aws";
import { Inspection, NetworkHub, SiteLink, SpokeNetwork } from "@temelj/network";

const region = "eu-central-1";
const zones = ["a", "b"];
const asn = 64_512;
const organizationId = "o-a1b2c3d4e5";
const flowLogsArn = "arn:aws:s3:::log-archive-1a2b3c/flow-logs";

const register = "10.80.0.0/22";
const dataCentre = "10.0.16.0/20";

export default () => {
  // Refuses to work in any other account, whoever is logged in.
  const provider = new aws.Provider("network", { region, allowedAccountIds: ["111111111111"] });
  const account = { provider };

  const hub = new NetworkHub(
    "hub",
    {
      asn,
      segments: [{ code: "registers", description: "What the state knows" }],
      internalRanges: ["10.80.0.0/16"],
      siteRanges: [dataCentre],
      // What else is on premises stays out of reach.
      unreachableRanges: ["10.0.0.0/12"],
      organizationArn: `arn:aws:organizations::111111111111:organization/${organizationId}`,
    },
    account,
  ).handle;

  const known = aws.getAvailabilityZonesOutput({ state: "available" }, account);
  const zoneId = (letter: string) => known.apply(({ names, zoneIds }) => zoneIds[names.indexOf(region + letter)] ?? "");
  const flows = [
    {
      from: { key: "registers", ranges: [register] },
      to: { key: "data-centre", ranges: [dataCentre] },
      ports: [1521],
    },
  ];
  const inspection = new Inspection(
    "inspection",
    {
      hub,
      region,
      zoneIds: Object.fromEntries(zones.map((letter) => [letter, zoneId(letter)])),
      flows,
      logs: { bucketName: "log-archive-1a2b3c", prefix: "flow-logs" },
    },
    account,
  ).handle;

  new SpokeNetwork(
    "register",
    { cidr: register, zones, region, segment: "registers", hub, flows, flowLogsArn, organizationId },
    account,
  );
  const link = new SiteLink(
    "data-centre",
    {
      hub,
      inspection,
      region,
      hubAsn: asn,
      asn: 65_010,
      ranges: [dataCentre],
      gateways: ["203.0.113.10", "203.0.113.11"],
    },
    account,
  );
  // For the engineers of the data centre: where AWS's ends are, and in which secret the keys.
  return { connections: link.handle.connections };
};
