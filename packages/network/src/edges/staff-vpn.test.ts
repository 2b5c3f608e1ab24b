import * as pulumi from "@pulumi/pulumi";
import { dependencies, register } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import type { StaffVpnArgs } from "./staff-vpn-args.ts";
import { StaffVpn } from "./staff-vpn.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/16", "10.68.0.0/16"],
  siteRanges: ["10.0.16.0/20"],
};
const access = { operators: { groupId: "g-1", ranges: ["10.64.0.0/16"] } };

const build = (args: Partial<StaffVpnArgs> = {}) =>
  register(
    (opts) => {
      const inspection: InspectionHandle = {
        firewallArn: pulumi.output("arn:aws:network-firewall:firewall"),
        attachmentId: pulumi.output("tgw-attach-f"),
      };
      return new StaffVpn(
        "staff",
        {
          hub,
          inspection,
          cidr: "10.68.0.0/24",
          zones: ["a", "b"],
          region: "eu-central-1",
          access,
          samlProviderArn: "arn:aws:iam::444444444444:saml-provider/staff",
          serverCertificateArn: "arn:aws:acm:eu-central-1:444444444444:certificate/1",
          flowLogsArn: "arn:aws:s3:::log-archive/flow-logs",
          ...args,
        },
        opts,
      );
    },
    {
      computed: {
        "aws:ec2/vpc:Vpc": (name) => ({ defaultNetworkAclId: `${name}-acl`, defaultRouteTableId: `${name}-routes` }),
      },
    },
  );

test("a VPN of two zones and one group registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:cloudwatch/logGroup:LogGroup staff-log-group",
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl staff-default-acl",
    "aws:ec2/defaultRouteTable:DefaultRouteTable staff-default-routes",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup staff-default-security-group",
    "aws:ec2/flowLog:FlowLog staff-flow-log",
    "aws:ec2/networkAcl:NetworkAcl staff-acl",
    "aws:ec2/route:Route staff-route-10.0.16.0/20",
    "aws:ec2/route:Route staff-route-10.64.0.0/16",
    "aws:ec2/route:Route staff-route-10.68.0.0/16",
    "aws:ec2/routeTable:RouteTable staff-routes",
    "aws:ec2/routeTableAssociation:RouteTableAssociation staff-routes-a-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation staff-routes-b-association",
    "aws:ec2/securityGroup:SecurityGroup staff-security-group",
    "aws:ec2/subnet:Subnet staff-subnet-a",
    "aws:ec2/subnet:Subnet staff-subnet-b",
    "aws:ec2/vpc:Vpc staff-vpc",
    "aws:ec2clientvpn/authorizationRule:AuthorizationRule staff-authorize-operators-10.64.0.0/16",
    "aws:ec2clientvpn/endpoint:Endpoint staff-endpoint",
    "aws:ec2clientvpn/networkAssociation:NetworkAssociation staff-endpoint-a",
    "aws:ec2clientvpn/networkAssociation:NetworkAssociation staff-endpoint-b",
    "aws:ec2clientvpn/route:Route staff-endpoint-route-a-10.64.0.0/16",
    "aws:ec2clientvpn/route:Route staff-endpoint-route-b-10.64.0.0/16",
    "aws:ec2transitgateway/route:Route staff-hub-return-10.0.16.0/20",
    "aws:ec2transitgateway/route:Route staff-hub-return-10.64.0.0/16",
    "aws:ec2transitgateway/route:Route staff-hub-return-10.68.0.0/16",
    "aws:ec2transitgateway/routeTable:RouteTable staff-hub-routes",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation staff-hub-association",
    "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation staff-hub-propagation",
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment staff-attachment",
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule staff-reach-10.64.0.0/16",
    "temelj:network:StaffVpn staff",
  ]);
});

describe("the endpoint", () => {
  test("knows people by their identity provider, sends only what is allowed through the tunnel, and records who came", async () => {
    const { named } = await build();
    expect(named("staff-endpoint").inputs).toEqual({
      region: "eu-central-1",
      description: "Staff",
      clientCidrBlock: "100.126.0.0/16",
      authenticationOptions: [
        { type: "federated-authentication", samlProviderArn: "arn:aws:iam::444444444444:saml-provider/staff" },
      ],
      serverCertificateArn: "arn:aws:acm:eu-central-1:444444444444:certificate/1",
      vpcId: "staff-vpc-id",
      securityGroupIds: ["staff-security-group-id"],
      splitTunnel: true,
      transportProtocol: "udp",
      vpnPort: 443,
      selfServicePortal: "disabled",
      sessionTimeoutHours: 8,
      disconnectOnSessionTimeout: true,
      connectionLogOptions: { enabled: true, cloudwatchLogGroup: "/aws/vendedlogs/client-vpn/staff" },
      tags: { Name: "staff" },
    });
  });

  test("asks names of the given servers and shows a banner, if there are any", async () => {
    const { named } = await build({ dnsServers: ["10.68.0.2"], banner: "For official use" });
    expect(named("staff-endpoint").inputs).toMatchObject({
      dnsServers: ["10.68.0.2"],
      clientLoginBannerOptions: { enabled: true, bannerText: "For official use" },
    });
  });

  test("lets a group reach its ranges, and nobody everything", async () => {
    const { resources, named } = await build();
    expect(named("staff-authorize-operators-10.64.0.0/16").inputs).toEqual({
      region: "eu-central-1",
      clientVpnEndpointId: "staff-endpoint-id",
      targetNetworkCidr: "10.64.0.0/16",
      accessGroupId: "g-1",
      description: "operators",
    });
    const rules = resources.filter(({ type }) => type.includes("authorizationRule"));
    expect(rules.filter(({ inputs }) => "authorizeAllGroups" in inputs)).toEqual([]);
  });

  test("leads there from each zone, once the zone is there", async () => {
    const { named } = await build();
    const route = named("staff-endpoint-route-b-10.64.0.0/16");
    expect(route.inputs).toEqual({
      region: "eu-central-1",
      clientVpnEndpointId: "staff-endpoint-id",
      destinationCidrBlock: "10.64.0.0/16",
      targetVpcSubnetId: "staff-subnet-b-id",
    });
    expect(await dependencies(route)).toEqual(["staff-endpoint-b"]);
  });

  test("is protected, unless that is switched off", async () => {
    expect((await build()).named("staff-endpoint").options.protect).toBe(true);
    expect((await build({ protect: false })).named("staff-endpoint").options.protect).toBe(false);
  });
});

test("nothing enters the security group, and only what some group may reach leaves it", async () => {
  const { resources } = await build();
  const rules = resources.filter(({ type }) => type.startsWith("aws:vpc/securityGroup"));
  expect(rules.map(({ type, inputs }) => [type.includes("Egress"), inputs["cidrIpv4"], inputs["ipProtocol"]])).toEqual([
    [true, "10.64.0.0/16", "-1"],
  ]);
});

test("staff go through the firewall, there and back, to internal ranges and sites and nowhere else", async () => {
  const { resources, named } = await build();
  expect(named("staff-hub-propagation").inputs).toEqual({
    region: "eu-central-1",
    transitGatewayAttachmentId: "staff-attachment-id",
    transitGatewayRouteTableId: "tgw-rtb-i",
  });
  const own = resources.filter(({ inputs }) => inputs["transitGatewayRouteTableId"] === "staff-hub-routes-id");
  const routes = own.filter(({ type }) => type.includes("/route:"));
  expect(routes.map(({ inputs }) => [inputs["destinationCidrBlock"], inputs["transitGatewayAttachmentId"]])).toEqual(
    ["10.64.0.0/16", "10.68.0.0/16", "10.0.16.0/20"].map((range) => [range, "tgw-attach-f"]),
  );
});

test("a further zone, group, range and site, in front, change nothing of the others but the list of what may be reached", async () => {
  const before = await build();
  const after = await build({
    zones: ["c", "a", "b"],
    access: { auditors: { groupId: "g-2", ranges: ["10.0.16.0/20"] }, ...access },
    hub: { ...hub, siteRanges: ["172.16.0.0/16", "10.0.16.0/20"] },
  });
  const changed = before.resources.filter(
    ({ name, inputs }) => JSON.stringify(after.named(name).inputs) !== JSON.stringify(inputs),
  );
  expect(changed.map(({ name }) => name).toSorted()).toEqual(["staff-acl", "staff-attachment"]);
});

test("a region is said to every resource", async () => {
  const { resources } = await build();
  const children = resources.filter(({ type }) => type.startsWith("aws:"));
  expect(children.filter(({ inputs }) => inputs["region"] !== "eu-central-1")).toEqual([]);
});

test("the handle tells where staff come from", async () => {
  const { built } = await build();
  expect(built.handle.cidr).toBe("10.68.0.0/24");
});

test("bad arguments name every mistake", async () => {
  await expect(build({ cidr: "x", access: {} })).rejects.toThrow(
    /NETWORK_STAFF_CIDR_INVALID[^]*NETWORK_STAFF_ACCESS_INVALID/,
  );
});
