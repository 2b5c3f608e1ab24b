import * as aws from "@pulumi/aws";
import { register, type ComputedValues } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import type { SpokeNetworkArgs } from "./spoke-network-args.ts";
import { SpokeNetwork } from "./spoke-network.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { municipalities: "tgw-rtb-m", "shared-services": "tgw-rtb-s" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/12"],
};

const kotor: SpokeNetworkArgs = {
  cidr: "10.64.4.0/22",
  zones: ["a", "b", "c"],
  region: "eu-central-1",
  segment: "municipalities",
  hub,
  flowLogsArn: "arn:aws:s3:::log-archive/flow-logs",
  organizationId: "o-a1b2c3d4e5",
};

const computed: ComputedValues = {
  "aws:ec2/vpc:Vpc": (name) => ({
    defaultNetworkAclId: `${name}-default-acl`,
    defaultRouteTableId: `${name}-default-routes`,
  }),
};

/** A spoke in a tenant's account: the hub's side needs the hub's provider. */
const inTenantAccount = (args: Partial<SpokeNetworkArgs> = {}) =>
  register(
    (opts) => {
      const hubProvider = new aws.Provider("hub", { region: "eu-central-1" });
      return new SpokeNetwork("network", { ...kotor, hubProvider, ...args }, opts);
    },
    { computed },
  );

/** A spoke in the hub's own account. */
const inHubAccount = (args: Partial<SpokeNetworkArgs> = {}) =>
  register((opts) => new SpokeNetwork("shared", { ...kotor, ...args }, opts), { computed });

describe("a spoke over two zones in a tenant's account", () => {
  test("registers exactly these resources", async () => {
    const { resources } = await inTenantAccount({ zones: ["a", "b"] });
    expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
      "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl network-default-acl",
      "aws:ec2/defaultRouteTable:DefaultRouteTable network-default-routes",
      "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup network-default-security-group",
      "aws:ec2/flowLog:FlowLog network-flow-log",
      "aws:ec2/networkAcl:NetworkAcl network-acl-attachment",
      "aws:ec2/networkAcl:NetworkAcl network-acl-data",
      "aws:ec2/networkAcl:NetworkAcl network-acl-private",
      "aws:ec2/route:Route network-route-data-a-10.64.0.0/12",
      "aws:ec2/route:Route network-route-data-b-10.64.0.0/12",
      "aws:ec2/route:Route network-route-private-a-0.0.0.0/0",
      "aws:ec2/route:Route network-route-private-b-0.0.0.0/0",
      "aws:ec2/routeTable:RouteTable network-routes-attachment-a",
      "aws:ec2/routeTable:RouteTable network-routes-attachment-b",
      "aws:ec2/routeTable:RouteTable network-routes-data-a",
      "aws:ec2/routeTable:RouteTable network-routes-data-b",
      "aws:ec2/routeTable:RouteTable network-routes-private-a",
      "aws:ec2/routeTable:RouteTable network-routes-private-b",
      "aws:ec2/routeTableAssociation:RouteTableAssociation network-routes-attachment-a-association",
      "aws:ec2/routeTableAssociation:RouteTableAssociation network-routes-attachment-b-association",
      "aws:ec2/routeTableAssociation:RouteTableAssociation network-routes-data-a-association",
      "aws:ec2/routeTableAssociation:RouteTableAssociation network-routes-data-b-association",
      "aws:ec2/routeTableAssociation:RouteTableAssociation network-routes-private-a-association",
      "aws:ec2/routeTableAssociation:RouteTableAssociation network-routes-private-b-association",
      "aws:ec2/subnet:Subnet network-subnet-attachment-a",
      "aws:ec2/subnet:Subnet network-subnet-attachment-b",
      "aws:ec2/subnet:Subnet network-subnet-data-a",
      "aws:ec2/subnet:Subnet network-subnet-data-b",
      "aws:ec2/subnet:Subnet network-subnet-private-a",
      "aws:ec2/subnet:Subnet network-subnet-private-b",
      "aws:ec2/vpc:Vpc network-vpc",
      "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions network-internet-block",
      "aws:ec2/vpcEndpoint:VpcEndpoint network-storage-endpoint",
      "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation network-hub-association",
      "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation network-hub-propagation",
      "aws:ec2transitgateway/vpcAttachment:VpcAttachment network-attachment",
      "aws:ec2transitgateway/vpcAttachmentAccepter:VpcAttachmentAccepter network-hub-acceptance",
      "temelj:network:SpokeNetwork network",
    ]);
  });

  test("does the hub's side, and nothing else, with the hub's provider", async () => {
    const { resources } = await inTenantAccount();
    const withProvider = resources.filter(({ options }) => options.provider !== undefined).map(({ name }) => name);
    expect(withProvider.toSorted()).toEqual([
      "network-hub-acceptance",
      "network-hub-association",
      "network-hub-propagation",
    ]);
  });

  test("routes nothing to the hub, and is tied to nothing there, before it is accepted", async () => {
    const { resources } = await inTenantAccount();
    const waiting = resources.filter(({ options }) => options.dependsOn !== undefined);
    expect(waiting).toHaveLength(8);
    for (const { options } of waiting) {
      expect(options.dependsOn).toEqual([expect.any(aws.ec2transitgateway.VpcAttachmentAccepter)]);
    }
  });

  test("asks by its own segment's table, and only the firewall's knows it", async () => {
    const { named } = await inTenantAccount();
    expect(named("network-hub-association").inputs).toEqual({
      region: "eu-central-1",
      transitGatewayAttachmentId: "network-attachment-id",
      transitGatewayRouteTableId: "tgw-rtb-m",
    });
    expect(named("network-hub-propagation").inputs).toEqual({
      region: "eu-central-1",
      transitGatewayAttachmentId: "network-attachment-id",
      transitGatewayRouteTableId: "tgw-rtb-i",
    });
  });

  test("leaves the gateway's default tables to the provider's default, which it cannot read from here", async () => {
    const { named } = await inTenantAccount();
    const { inputs } = named("network-attachment");
    expect(inputs).toMatchObject({
      transitGatewayId: "tgw-1",
      vpcId: "network-vpc-id",
      subnetIds: ["a", "b", "c"].map((zone) => `network-subnet-attachment-${zone}-id`),
      applianceModeSupport: "disable",
      securityGroupReferencingSupport: "enable",
    });
    expect(Object.keys(inputs)).not.toContain("transitGatewayDefaultRouteTableAssociation");
    expect(named("network-hub-acceptance").inputs).toMatchObject({
      transitGatewayDefaultRouteTableAssociation: false,
      transitGatewayDefaultRouteTablePropagation: false,
    });
  });
});

describe("a spoke in the hub's account", () => {
  test("needs no acceptance, takes no default table, and leaves the internet block to the hub", async () => {
    const { resources, named } = await inHubAccount();
    const names = resources.map(({ name }) => name);
    expect(names).not.toContain("shared-hub-acceptance");
    expect(names).not.toContain("shared-internet-block");
    expect(named("shared-attachment").inputs).toMatchObject({
      transitGatewayDefaultRouteTableAssociation: false,
      transitGatewayDefaultRouteTablePropagation: false,
    });
  });

  test("is shared, private and data subnets alone, with the named accounts of the organization", async () => {
    const { resources, named } = await inHubAccount({
      zones: ["a", "b"],
      shareWith: { "municipalities-shared-production": "111111111111" },
    });
    const shared = resources.map(({ name }) => name).filter((name) => name.startsWith("shared-share"));
    expect(shared.toSorted()).toEqual([
      "shared-share",
      "shared-share-account-municipalities-shared-production",
      "shared-share-subnet-data-a",
      "shared-share-subnet-data-b",
      "shared-share-subnet-private-a",
      "shared-share-subnet-private-b",
    ]);
    expect(named("shared-share").inputs).toMatchObject({ allowExternalPrincipals: false });
    expect(named("shared-share-account-municipalities-shared-production").inputs).toMatchObject({
      principal: "111111111111",
    });
    expect(named("shared-share-subnet-data-a").inputs).toMatchObject({
      resourceArn: "arn:aws:any::111111111111:shared-subnet-data-a",
    });
  });
});

describe("no way past the hub", () => {
  test("no gateway to the internet, and no route that is not to the hub", async () => {
    const { resources } = await inTenantAccount();
    const types = new Set(resources.map(({ type }) => type));
    for (const type of ["internetGateway:InternetGateway", "natGateway:NatGateway", "eip:Eip"]) {
      expect(types).not.toContain(`aws:ec2/${type}`);
    }
    const routes = resources.filter(({ type }) => type === "aws:ec2/route:Route");
    expect(routes).toHaveLength(6);
    for (const { inputs } of routes) {
      expect(Object.keys(inputs).toSorted()).toEqual([
        "destinationCidrBlock",
        "region",
        "routeTableId",
        "transitGatewayId",
      ]);
      expect(inputs["transitGatewayId"]).toBe("tgw-1");
    }
  });

  test("internet gateways of the account carry nothing", async () => {
    const { named } = await inTenantAccount();
    expect(named("network-internet-block").inputs).toEqual({
      region: "eu-central-1",
      internetGatewayBlockMode: "block-bidirectional",
    });
  });

  test("no subnet hands out public addresses", async () => {
    const { resources } = await inTenantAccount();
    const subnets = resources.filter(({ type }) => type === "aws:ec2/subnet:Subnet");
    expect(subnets).toHaveLength(9);
    expect(subnets.filter(({ inputs }) => inputs["mapPublicIpOnLaunch"] !== false)).toEqual([]);
  });

  test("what AWS puts into every VPC is empty", async () => {
    const { named } = await inTenantAccount();
    const nothing = { ingress: [], egress: [] };
    expect(named("network-default-security-group").inputs).toMatchObject({ vpcId: "network-vpc-id", ...nothing });
    expect(named("network-default-acl").inputs).toMatchObject({
      defaultNetworkAclId: "network-vpc-default-acl",
      ...nothing,
    });
    expect(named("network-default-acl").options.ignoreChanges).toEqual(["subnetIds"]);
    expect(named("network-default-routes").inputs).toMatchObject({
      defaultRouteTableId: "network-vpc-default-routes",
      routes: [],
    });
  });
});

describe("tiers", () => {
  test("each subnet has the table and the network ACL of its tier", async () => {
    const { named } = await inTenantAccount();
    expect(named("network-routes-data-b-association").inputs).toMatchObject({
      subnetId: "network-subnet-data-b-id",
      routeTableId: "network-routes-data-b-id",
    });
    for (const tier of ["private", "data", "attachment"]) {
      const subnetIds = ["a", "b", "c"].map((zone) => `network-subnet-${tier}-${zone}-id`);
      expect(named(`network-acl-${tier}`).inputs).toMatchObject({ vpcId: "network-vpc-id", subnetIds });
    }
  });

  test("data knows no address outside the government's network", async () => {
    const { named } = await inTenantAccount();
    expect(JSON.stringify(named("network-acl-data").inputs)).not.toContain("0.0.0.0/0");
    expect(named("network-route-data-a-10.64.0.0/12").inputs).toMatchObject({
      routeTableId: "network-routes-data-a-id",
    });
  });

  test("the S3 endpoint serves the private tier, for the organization's principals and buckets", async () => {
    const { named } = await inTenantAccount();
    const { inputs } = named("network-storage-endpoint");
    expect(inputs).toMatchObject({
      vpcEndpointType: "Gateway",
      serviceName: "com.amazonaws.eu-central-1.s3",
      routeTableIds: ["a", "b", "c"].map((zone) => `network-routes-private-${zone}-id`),
    });
    const policy = JSON.parse(String(inputs["policy"])) as { Statement: Record<string, unknown>[] };
    expect(policy.Statement.map((statement) => [statement["Action"], statement["Condition"]])).toEqual([
      ["s3:*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" } }],
      ["s3:*", { Bool: { "aws:PrincipalIsAWSService": "true" } }],
      ["s3:GetObject", undefined],
    ]);
    expect(policy.Statement[2]?.["Resource"]).toEqual([
      "arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*",
      "arn:aws:s3:::al2023-repos-eu-central-1-de612dc2/*",
    ]);
  });
});

test("all traffic is logged to the archive, in parts of an hour", async () => {
  const { named } = await inTenantAccount();
  const { inputs } = named("network-flow-log");
  expect(inputs).toMatchObject({
    vpcId: "network-vpc-id",
    trafficType: "ALL",
    logDestinationType: "s3",
    logDestination: "arn:aws:s3:::log-archive/flow-logs",
    destinationOptions: { fileFormat: "parquet", hiveCompatiblePartitions: true, perHourPartition: true },
  });
  expect(inputs["logFormat"]).toMatch(/^\$\{version\} \$\{account-id\} .* \$\{pkt-srcaddr\} .* \$\{reject-reason\}$/);
});

describe("edits", () => {
  test("another zone, in front, renames and readdresses nothing", async () => {
    const before = await inTenantAccount({ zones: ["b", "c"] });
    const after = await inTenantAccount({ zones: ["a", "b", "c"] });
    for (const { name, type, inputs } of before.resources) {
      const same = after.named(name);
      expect(same.type).toBe(type);
      expect(same.inputs["cidrBlock"]).toEqual(inputs["cidrBlock"]);
      expect(same.inputs["availabilityZone"]).toEqual(inputs["availabilityZone"]);
    }
  });

  test("another internal range of the hub renames nothing", async () => {
    const before = await inTenantAccount();
    const wider = { ...hub, internalRanges: [...hub.internalRanges, "10.96.0.0/12"] };
    const after = await inTenantAccount({ hub: wider });
    const names = new Set(after.resources.map(({ name }) => name));
    expect(before.resources.filter(({ name }) => !names.has(name))).toEqual([]);
    expect(after.resources).toHaveLength(before.resources.length + 3);
  });

  test("another account to share with renames nothing", async () => {
    const before = await inHubAccount({ shareWith: { "m-test": "222222222222" } });
    const after = await inHubAccount({ shareWith: { "m-production": "111111111111", "m-test": "222222222222" } });
    for (const { name, inputs } of before.resources) expect(after.named(name).inputs).toEqual(inputs);
    expect(after.resources).toHaveLength(before.resources.length + 1);
  });
});

test("the handle gives subnets by tier and zone", async () => {
  const { built } = await inTenantAccount();
  expect(Object.keys(built.handle.subnetIds.private)).toEqual(["a", "b", "c"]);
  const id = await new Promise((resolve) => {
    built.handle.subnetIds.data["b"]?.apply(resolve);
  });
  expect(id).toBe("network-subnet-data-b-id");
});

test("bad arguments name every mistake", async () => {
  await expect(inTenantAccount({ cidr: "10.64.4.1/22", zones: ["a"] })).rejects.toThrow(
    /NETWORK_SPOKE_CIDR_INVALID[^]*NETWORK_ZONES_TOO_FEW/,
  );
});

describe("a spoke that grew", () => {
  const grown = { zones: ["a", "b"], addedCidrs: ["10.64.8.0/22"], shareWith: { shared: "111111111111" } };

  test("adds a block with subnets that use the tables and lists which are there", async () => {
    const { resources } = await inHubAccount(grown);
    const named = (name: string) => resources.find((one) => one.name === name)?.inputs;
    expect(named("shared-added-10.64.8.0/22-association")).toMatchObject({ cidrBlock: "10.64.8.0/22" });
    expect(named("shared-added-10.64.8.0/22-subnet-private-b")).toMatchObject({
      cidrBlock: "10.64.9.0/25",
      availabilityZone: "eu-central-1b",
      mapPublicIpOnLaunch: false,
    });
    expect(named("shared-added-10.64.8.0/22-routes-private-b-association")?.["routeTableId"]).toBe(
      named("shared-routes-private-b-association")?.["routeTableId"],
    );
    expect(named("shared-acl-data")?.["subnetIds"]).toHaveLength(4);
    expect(named("shared-share-subnet-data-a-10.64.8.0/22")).toBeDefined();
    expect(resources.filter(({ type }) => type === "aws:ec2/vpc:Vpc").map(({ inputs }) => inputs["cidrBlock"])).toEqual(
      ["10.64.4.0/22"],
    );
  });

  test("registers everything that it had under the same names", async () => {
    const before = (await inHubAccount({ ...grown, addedCidrs: [] })).resources.map(({ name }) => name);
    const after = new Set((await inHubAccount(grown)).resources.map(({ name }) => name));
    expect(before.filter((name) => !after.has(name))).toEqual([]);
  });
});
