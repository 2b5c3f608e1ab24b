import { register, type ComputedValues } from "@temelj/testing";
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import type { PrivateEndpointsArgs } from "./private-endpoints-args.ts";
import { PrivateEndpoints } from "./private-endpoints.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/16", "10.72.0.0/14"],
};

const computed: ComputedValues = {
  "aws:ec2/vpc:Vpc": (name) => ({
    defaultRouteTableId: `${name}-default-routes`,
    defaultNetworkAclId: `${name}-default-acl`,
  }),
};

const build = (args: Partial<PrivateEndpointsArgs> = {}) =>
  register(
    (opts) => {
      const inspection = {
        firewallArn: pulumi.output("arn:aws:network-firewall:eu-central-1:111111111111:firewall/f"),
        attachmentId: pulumi.output("tgw-attach-f"),
      };
      const base: PrivateEndpointsArgs = {
        hub,
        inspection,
        services: ["kms", "ecr.dkr"],
        cidr: "10.64.0.0/24",
        zones: ["a", "b"],
        region: "eu-central-1",
        organizationId: "o-a1b2c3d4e5",
        organizationArn: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
        flowLogsArn: "arn:aws:s3:::log-archive/flow-logs",
      };
      return new PrivateEndpoints("aws-services", { ...base, ...args }, opts);
    },
    { computed },
  );

test("two services in two zones register exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl aws-services-default-acl",
    "aws:ec2/defaultRouteTable:DefaultRouteTable aws-services-default-routes",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup aws-services-default-security-group",
    "aws:ec2/flowLog:FlowLog aws-services-flow-log",
    "aws:ec2/networkAcl:NetworkAcl aws-services-acl",
    "aws:ec2/route:Route aws-services-route-10.64.0.0/16",
    "aws:ec2/route:Route aws-services-route-10.72.0.0/14",
    "aws:ec2/routeTable:RouteTable aws-services-routes",
    "aws:ec2/routeTableAssociation:RouteTableAssociation aws-services-routes-a-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation aws-services-routes-b-association",
    "aws:ec2/securityGroup:SecurityGroup aws-services-security-group",
    "aws:ec2/subnet:Subnet aws-services-subnet-a",
    "aws:ec2/subnet:Subnet aws-services-subnet-b",
    "aws:ec2/vpc:Vpc aws-services-vpc",
    "aws:ec2/vpcEndpoint:VpcEndpoint aws-services-endpoint-ecr.dkr",
    "aws:ec2/vpcEndpoint:VpcEndpoint aws-services-endpoint-kms",
    "aws:ec2transitgateway/route:Route aws-services-hub-return-10.64.0.0/16",
    "aws:ec2transitgateway/route:Route aws-services-hub-return-10.72.0.0/14",
    "aws:ec2transitgateway/routeTable:RouteTable aws-services-hub-routes",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation aws-services-hub-association",
    "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation aws-services-hub-propagation",
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment aws-services-attachment",
    "aws:ram/principalAssociation:PrincipalAssociation aws-services-share-organization",
    "aws:ram/resourceAssociation:ResourceAssociation aws-services-share-profile",
    "aws:ram/resourceShare:ResourceShare aws-services-share",
    "aws:route53/profilesProfile:ProfilesProfile aws-services-profile",
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation aws-services-name-ecr.dkr",
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation aws-services-name-kms",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule aws-services-https-10.64.0.0/16",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule aws-services-https-10.72.0.0/14",
    "temelj:network:PrivateEndpoints aws-services",
  ]);
});

describe("an endpoint", () => {
  test("stands in every zone, behind the group, with AWS's own names", async () => {
    const { named } = await build();
    expect(named("aws-services-endpoint-kms").inputs).toMatchObject({
      vpcId: "aws-services-vpc-id",
      vpcEndpointType: "Interface",
      serviceName: "com.amazonaws.eu-central-1.kms",
      subnetIds: ["aws-services-subnet-a-id", "aws-services-subnet-b-id"],
      securityGroupIds: ["aws-services-security-group-id"],
      privateDnsEnabled: true,
    });
    expect(named("aws-services-vpc").inputs).toMatchObject({ enableDnsHostnames: true, enableDnsSupport: true });
  });

  test("has the organization's perimeter as its policy", async () => {
    const { named } = await build({ organizationId: pulumi.output("o-late") });
    const policy = JSON.parse(String(named("aws-services-endpoint-kms").inputs["policy"])) as object;
    expect(policy).toMatchObject({
      Statement: [
        { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-late", "aws:ResourceOrgID": "o-late" } } },
        { Sid: "ServicesActForThemselves" },
      ],
    });
  });

  test("of a service that takes none has no policy", async () => {
    const { named } = await build({ services: ["eks-auth"], unguarded: ["eks-auth"] });
    expect(Object.keys(named("aws-services-endpoint-eks-auth").inputs)).not.toContain("policy");
  });

  test("is named in the profile, which takes no dot in a name", async () => {
    const { named } = await build();
    expect(named("aws-services-name-ecr.dkr").inputs).toEqual({
      region: "eu-central-1",
      name: "ecr-dkr",
      profileId: "aws-services-profile-id",
      resourceArn: "arn:aws:any::111111111111:aws-services-endpoint-ecr.dkr",
    });
  });
});

describe("who comes in", () => {
  test("internal ranges by HTTPS, and nothing leaves by itself", async () => {
    const { resources } = await build();
    const rules = resources.filter(({ type }) => type.startsWith("aws:vpc/securityGroup"));
    expect(
      rules.map(({ inputs }) => [inputs["cidrIpv4"], inputs["ipProtocol"], inputs["fromPort"], inputs["toPort"]]),
    ).toEqual(hub.internalRanges.map((range) => [range, "tcp", 443, 443]));
    expect(rules.every(({ inputs }) => inputs["securityGroupId"] === "aws-services-security-group-id")).toBe(true);
  });

  test("through the firewall, there and back", async () => {
    const { named } = await build();
    expect(named("aws-services-hub-propagation").inputs).toEqual({
      region: "eu-central-1",
      transitGatewayAttachmentId: "aws-services-attachment-id",
      transitGatewayRouteTableId: "tgw-rtb-i",
    });
    expect(named("aws-services-hub-association").inputs).toMatchObject({
      transitGatewayRouteTableId: "aws-services-hub-routes-id",
    });
    for (const range of hub.internalRanges) {
      expect(named(`aws-services-hub-return-${range}`).inputs).toMatchObject({
        transitGatewayRouteTableId: "aws-services-hub-routes-id",
        destinationCidrBlock: range,
        transitGatewayAttachmentId: "tgw-attach-f",
      });
      expect(named(`aws-services-route-${range}`).inputs).toMatchObject({
        routeTableId: "aws-services-routes-id",
        destinationCidrBlock: range,
        transitGatewayId: "tgw-1",
      });
    }
  });
});

describe("the profile", () => {
  test("is shared with the organization and nobody outside it", async () => {
    const { named } = await build();
    expect(named("aws-services-share").inputs).toMatchObject({ allowExternalPrincipals: false });
    expect(named("aws-services-share-profile").inputs).toMatchObject({
      resourceArn: "arn:aws:any::111111111111:aws-services-profile",
    });
    expect(named("aws-services-share-organization").inputs).toMatchObject({
      principal: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
    });
  });

  test("is another's where one is given, and then shared by that", async () => {
    const { resources, named, built } = await build({ profileId: "rp-1" });
    expect(resources.filter(({ type }) => /:ram\/|ProfilesProfile/.test(type))).toEqual([]);
    expect(named("aws-services-name-kms").inputs).toMatchObject({ profileId: "rp-1" });
    expect(built.nodes.profile).toBeUndefined();
  });
});

test("a region is said to every resource", async () => {
  const { resources } = await build();
  const children = resources.filter(({ type }) => type.startsWith("aws:"));
  expect(children.filter(({ inputs }) => inputs["region"] !== "eu-central-1")).toEqual([]);
});

test("another service, zone and range, in front, change no subnet, route or endpoint's name", async () => {
  const before = await build({ zones: ["b", "c"] });
  const after = await build({
    zones: ["a", "b", "c"],
    services: ["sts", "kms", "ecr.dkr"],
    hub: { ...hub, internalRanges: [...hub.internalRanges, "10.80.0.0/14"] },
  });
  for (const { name, inputs } of before.resources) {
    expect(after.named(name).inputs["cidrBlock"]).toEqual(inputs["cidrBlock"]);
  }
});

test("the handle tells where the endpoints are", async () => {
  const { built } = await build();
  expect(built.handle.cidr).toBe("10.64.0.0/24");
  expect(Object.keys(built.handle.subnetIds)).toEqual(["a", "b"]);
  expect(Object.keys(built.handle.endpointIds)).toEqual(["kms", "ecr.dkr"]);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ services: ["kmss"], zones: ["a"] })).rejects.toThrow(
    /NETWORK_ZONES_TOO_FEW[^]*NETWORK_ENDPOINT_SERVICE_UNKNOWN/,
  );
});
