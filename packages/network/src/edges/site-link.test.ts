import * as pulumi from "@pulumi/pulumi";
import { register } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import { SiteLink } from "./site-link.ts";
import type { SiteLinkArgs } from "./site-link-args.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m", "shared-services": "tgw-rtb-s" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/12", "10.96.0.0/12"],
  siteRanges: ["10.0.16.0/20", "192.168.0.0/16"],
  unreachableRanges: ["10.0.0.0/12"],
};
const [first, second] = ["198.51.100.10", "198.51.100.20"];

const build = (args: Partial<SiteLinkArgs> = {}) =>
  register(
    (opts) => {
      const inspection: InspectionHandle = {
        firewallArn: pulumi.output("arn:aws:network-firewall:firewall"),
        attachmentId: pulumi.output("tgw-attach-f"),
      };
      return new SiteLink(
        "podgorica",
        {
          hub,
          inspection,
          ranges: ["10.0.16.0/20"],
          asn: 65_010,
          hubAsn: 64_512,
          gateways: [first],
          region: "eu-central-1",
          ...args,
        },
        opts,
      );
    },
    {
      computed: {
        "aws:ec2/vpnConnection:VpnConnection": (name) => ({ transitGatewayAttachmentId: `${name}-attachment` }),
      },
    },
  );

test("a link to a site with one device registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:cloudwatch/logGroup:LogGroup podgorica-log-group",
    "aws:ec2/customerGateway:CustomerGateway podgorica-gateway-198.51.100.10",
    "aws:ec2/vpnConnection:VpnConnection podgorica-connection-198.51.100.10",
    "aws:ec2transitgateway/route:Route podgorica-hub-return-10.64.0.0/12",
    "aws:ec2transitgateway/route:Route podgorica-hub-return-10.96.0.0/12",
    "aws:ec2transitgateway/route:Route podgorica-hub-route-10.0.16.0/20",
    "aws:ec2transitgateway/route:Route podgorica-segment-ministries-10.0.16.0/20",
    "aws:ec2transitgateway/route:Route podgorica-segment-shared-services-10.0.16.0/20",
    "aws:ec2transitgateway/routeTable:RouteTable podgorica-hub-routes",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation podgorica-hub-association-198.51.100.10",
    "temelj:network:SiteLink podgorica",
  ]);
});

describe("a connection", () => {
  test("speaks BGP over tunnels with the stated suites alone", async () => {
    const { named } = await build();
    expect(named(`podgorica-gateway-${first}`).inputs).toMatchObject({
      type: "ipsec.1",
      ipAddress: first,
      bgpAsn: "65010",
    });
    const { inputs } = named(`podgorica-connection-${first}`);
    expect(inputs).toMatchObject({
      region: "eu-central-1",
      transitGatewayId: "tgw-1",
      customerGatewayId: `podgorica-gateway-${first}-id`,
      staticRoutesOnly: false,
      enableAcceleration: false,
    });
    for (const tunnel of ["tunnel1", "tunnel2"]) {
      expect(inputs).toMatchObject({
        [`${tunnel}IkeVersions`]: ["ikev2"],
        [`${tunnel}Phase1EncryptionAlgorithms`]: ["AES256-GCM-16"],
        [`${tunnel}Phase2EncryptionAlgorithms`]: ["AES256-GCM-16"],
        [`${tunnel}Phase1IntegrityAlgorithms`]: ["SHA2-384", "SHA2-512"],
        [`${tunnel}Phase2IntegrityAlgorithms`]: ["SHA2-384", "SHA2-512"],
        [`${tunnel}Phase1DhGroupNumbers`]: [19, 20, 21],
        [`${tunnel}Phase2DhGroupNumbers`]: [19, 20, 21],
        [`${tunnel}StartupAction`]: "start",
        [`${tunnel}DpdTimeoutAction`]: "restart",
      });
    }
  });

  test("records what both tunnels do and what BGP says", async () => {
    const { named } = await build({ logKeyArn: "arn:aws:kms:key" });
    expect(named("podgorica-log-group").inputs).toMatchObject({
      name: "/aws/vendedlogs/site-to-site-vpn/podgorica",
      retentionInDays: 365,
      kmsKeyId: "arn:aws:kms:key",
    });
    const arn = "arn:aws:any::111111111111:podgorica-log-group";
    const { inputs } = named(`podgorica-connection-${first}`);
    for (const options of ["tunnel1LogOptions", "tunnel2LogOptions"]) {
      expect(inputs[options]).toEqual({
        cloudwatchLogOptions: {
          logEnabled: true,
          logGroupArn: arn,
          logOutputFormat: "json",
          bgpLogEnabled: true,
          bgpLogGroupArn: arn,
          bgpLogOutputFormat: "json",
        },
      });
    }
  });

  test("leaves the pre-shared key to Secrets Manager, and names none", async () => {
    const { named } = await build();
    const { inputs } = named(`podgorica-connection-${first}`);
    expect(inputs["presharedKeyStorage"]).toBe("SecretsManager");
    expect(Object.keys(inputs).filter((key) => key.endsWith("PresharedKey"))).toEqual([]);
  });

  test("has no pre-shared key where the device has a certificate", async () => {
    const { named } = await build({ certificateArns: { [first]: "arn:aws:acm:certificate" } });
    expect(named(`podgorica-gateway-${first}`).inputs).toMatchObject({ certificateArn: "arn:aws:acm:certificate" });
    expect(Object.keys(named(`podgorica-connection-${first}`).inputs)).not.toContain("presharedKeyStorage");
  });

  test("is protected, unless that is switched off", async () => {
    const roles = [`podgorica-gateway-${first}`, `podgorica-connection-${first}`];
    const kept = await build();
    const loose = await build({ protect: false });
    expect(roles.map((name) => kept.named(name).options.protect)).toEqual([true, true]);
    expect(roles.map((name) => loose.named(name).options.protect)).toEqual([false, false]);
  });
});

describe("at the hub", () => {
  test("what comes from the site has a way to the firewall alone, and to internal ranges alone", async () => {
    const { resources, named } = await build();
    expect(named(`podgorica-hub-association-${first}`).inputs).toEqual({
      region: "eu-central-1",
      transitGatewayAttachmentId: `podgorica-connection-${first}-attachment`,
      transitGatewayRouteTableId: "podgorica-hub-routes-id",
    });
    const own = resources.filter(({ inputs }) => inputs["transitGatewayRouteTableId"] === "podgorica-hub-routes-id");
    const routes = own.filter(({ type }) => type.includes("/route:"));
    expect(routes.map(({ inputs }) => [inputs["destinationCidrBlock"], inputs["transitGatewayAttachmentId"]])).toEqual(
      hub.internalRanges.map((range) => [range, "tgw-attach-f"]),
    );
  });

  test("only the firewall's table leads to the site, by a static route that replaces itself in order", async () => {
    const { resources, named } = await build();
    const leading = resources.filter(
      ({ type, inputs }) =>
        type.includes("/route:") && inputs["transitGatewayAttachmentId"] === `podgorica-connection-${first}-attachment`,
    );
    expect(leading.map(({ inputs }) => [inputs["transitGatewayRouteTableId"], inputs["destinationCidrBlock"]])).toEqual(
      [["tgw-rtb-i", "10.0.16.0/20"]],
    );
    expect(named("podgorica-hub-route-10.0.16.0/20").options.deleteBeforeReplace).toBe(true);
    expect(resources.filter(({ type }) => type.includes("Propagation"))).toEqual([]);
  });

  test("segments lead to the firewall what is thrown away around the site, and nothing else", async () => {
    const { resources } = await build({ ranges: ["10.0.16.0/20", "192.168.0.0/16"] });
    const of = resources.filter(({ name }) => name.startsWith("podgorica-segment-"));
    expect(of.map(({ inputs }) => [inputs["transitGatewayRouteTableId"], inputs["destinationCidrBlock"]])).toEqual([
      ["tgw-rtb-m", "10.0.16.0/20"],
      ["tgw-rtb-s", "10.0.16.0/20"],
    ]);
    expect(of.every(({ inputs }) => inputs["transitGatewayAttachmentId"] === "tgw-attach-f")).toBe(true);
  });

  test("the second device stands by; put first, it takes over by the same routes", async () => {
    const before = await build({ gateways: [first, second] });
    const after = await build({ gateways: [second, first] });
    const names = ({ resources }: typeof before) => resources.map(({ name }) => name).toSorted();
    expect(names(after)).toEqual(names(before));
    const target = ({ named }: typeof before) =>
      named("podgorica-hub-route-10.0.16.0/20").inputs["transitGatewayAttachmentId"];
    expect([target(before), target(after)]).toEqual([
      `podgorica-connection-${first}-attachment`,
      `podgorica-connection-${second}-attachment`,
    ]);
    const changed = before.resources.filter(
      ({ name, inputs }) => JSON.stringify(after.named(name).inputs) !== JSON.stringify(inputs),
    );
    expect(changed.map(({ name }) => name)).toEqual(["podgorica-hub-route-10.0.16.0/20"]);
  });

  test("where announcements are believed, each device's are, and no static route is in their way", async () => {
    const { resources } = await build({ gateways: [first, second], routes: "announced" });
    const believed = resources.filter(({ type }) => type.includes("Propagation"));
    expect(
      believed.map(({ inputs }) => [inputs["transitGatewayRouteTableId"], inputs["transitGatewayAttachmentId"]]),
    ).toEqual([
      ["tgw-rtb-i", `podgorica-connection-${first}-attachment`],
      ["tgw-rtb-i", `podgorica-connection-${second}-attachment`],
    ]);
    expect(resources.filter(({ name }) => name.startsWith("podgorica-hub-route-"))).toEqual([]);
  });
});

test("a further device, range and segment rename nothing and change nothing of the others", async () => {
  const before = await build();
  const after = await build({
    gateways: [first, second],
    ranges: ["192.168.0.0/16", "10.0.16.0/20"],
    hub: { ...hub, routeTableIds: { edge: "tgw-rtb-e", ...hub.routeTableIds } },
  });
  for (const { name, inputs } of before.resources) expect(after.named(name).inputs).toEqual(inputs);
});

test("a region is said to every resource", async () => {
  const { resources } = await build({ gateways: [first, second] });
  const children = resources.filter(({ type }) => type.startsWith("aws:"));
  expect(children.filter(({ inputs }) => inputs["region"] !== "eu-central-1")).toEqual([]);
});

test("the handle tells the site's engineers where the tunnels end and where the keys are", async () => {
  const { built } = await build();
  expect(built.handle.ranges).toEqual(["10.0.16.0/20"]);
  expect(Object.keys(built.handle.connections)).toEqual([first]);
  expect(built.handle.connections[first]?.tunnelAddresses).toHaveLength(2);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ asn: 1, gateways: ["10.0.0.1"] })).rejects.toThrow(
    /NETWORK_SITE_ASN_INVALID[^]*NETWORK_SITE_GATEWAY_INVALID/,
  );
});
