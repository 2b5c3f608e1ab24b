import { register, type ComputedValues } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import type { NameResolverArgs } from "./name-resolver-args.ts";
import { NameResolver } from "./name-resolver.ts";

const computed: ComputedValues = {
  "aws:route53/resolverEndpoint:ResolverEndpoint": () => ({
    ipAddresses: [
      { subnetId: "subnet-b", ip: "10.64.0.70" },
      { subnetId: "subnet-a", ip: "10.64.0.7" },
    ],
  }),
};

const forward = { domain: "uprava.gov-me.example", servers: ["10.0.0.53"], except: ["cloud.uprava.gov-me.example"] };

const build = (args: Partial<NameResolverArgs> = {}) =>
  register(
    (opts) =>
      new NameResolver(
        "resolver",
        {
          region: "eu-central-1",
          network: { vpcId: "vpc-1", subnetIds: { a: "subnet-a", b: "subnet-b" } },
          profileId: "rp-1",
          queryLogsArn: "arn:aws:s3:::log-archive/flow-logs",
          askers: ["10.0.0.0/12"],
          forwards: [forward],
          ...args,
        },
        opts,
      ),
    { computed },
  );

test("one range that asks, a forwarded domain and an exception register exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2/securityGroup:SecurityGroup resolver-inbound-security-group",
    "aws:ec2/securityGroup:SecurityGroup resolver-outbound-security-group",
    "aws:route53/profilesAssociation:ProfilesAssociation resolver-profile-network",
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation resolver-profile-query-log",
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation resolver-profile-rule-cloud.uprava.gov-me.example",
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation resolver-profile-rule-uprava.gov-me.example",
    "aws:route53/resolverEndpoint:ResolverEndpoint resolver-inbound",
    "aws:route53/resolverEndpoint:ResolverEndpoint resolver-outbound",
    "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig resolver-query-log",
    "aws:route53/resolverRule:ResolverRule resolver-rule-cloud.uprava.gov-me.example",
    "aws:route53/resolverRule:ResolverRule resolver-rule-uprava.gov-me.example",
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule resolver-forwards-tcp-10.0.0.53",
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule resolver-forwards-udp-10.0.0.53",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule resolver-asks-tcp-10.0.0.0/12",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule resolver-asks-udp-10.0.0.0/12",
    "temelj:network:NameResolver resolver",
  ]);
});

describe("a door", () => {
  test.each([
    ["inbound", "INBOUND"],
    ["outbound", "OUTBOUND"],
  ])("%s has an address in each zone", async (role, direction) => {
    const { named } = await build();
    expect(named(`resolver-${role}`).inputs).toMatchObject({
      region: "eu-central-1",
      direction,
      resolverEndpointType: "IPV4",
      protocols: ["Do53"],
      securityGroupIds: [`resolver-${role}-security-group-id`],
      ipAddresses: [{ subnetId: "subnet-a" }, { subnetId: "subnet-b" }],
    });
  });

  test("lets in DNS of those who may ask, and lets out DNS to the servers, and nothing else", async () => {
    const { resources } = await build();
    const rules = resources.filter(({ type }) => type.startsWith("aws:vpc/"));
    expect(
      rules.map(({ inputs }) =>
        [
          inputs["securityGroupId"],
          inputs["ipProtocol"],
          inputs["fromPort"],
          inputs["toPort"],
          inputs["cidrIpv4"],
        ].join(" "),
      ),
    ).toEqual([
      "resolver-inbound-security-group-id udp 53 53 10.0.0.0/12",
      "resolver-inbound-security-group-id tcp 53 53 10.0.0.0/12",
      "resolver-outbound-security-group-id udp 53 53 10.0.0.53/32",
      "resolver-outbound-security-group-id tcp 53 53 10.0.0.53/32",
    ]);
  });

  test("that sites' servers know is kept, unless that is switched off", async () => {
    const kept = await build();
    expect(kept.named("resolver-inbound").options).toMatchObject({ protect: true, retainOnDelete: true });
    expect(kept.named("resolver-outbound").options.protect).toBeUndefined();
    const loose = await build({ protect: false });
    expect(loose.named("resolver-inbound").options).toMatchObject({ protect: false });
  });
});

describe("the profile", () => {
  test("carries the rules, which lead to the servers or stay", async () => {
    const { named } = await build();
    expect(named("resolver-rule-uprava.gov-me.example").inputs).toMatchObject({
      domainName: "uprava.gov-me.example",
      name: expect.stringMatching(/^uprava-gov-me-example-[0-9a-f]{8}$/),
      ruleType: "FORWARD",
      resolverEndpointId: "resolver-outbound-id",
      targetIps: [{ ip: "10.0.0.53", port: 53, protocol: "Do53" }],
    });
    const { inputs } = named("resolver-rule-cloud.uprava.gov-me.example");
    expect(inputs).toMatchObject({ ruleType: "SYSTEM" });
    expect(Object.keys(inputs)).not.toContain("resolverEndpointId");
    expect(named("resolver-profile-rule-uprava.gov-me.example").inputs).toMatchObject({
      profileId: "rp-1",
      resourceArn: "arn:aws:any::111111111111:resolver-rule-uprava.gov-me.example",
    });
  });

  test("carries the record of queries to the archive, and is that of the resolver's own network", async () => {
    const { named } = await build();
    expect(named("resolver-query-log").inputs).toMatchObject({ destinationArn: "arn:aws:s3:::log-archive/flow-logs" });
    expect(named("resolver-profile-query-log").inputs).toMatchObject({
      name: "query-log",
      resourceArn: "arn:aws:any::111111111111:resolver-query-log",
    });
    expect(named("resolver-profile-network").inputs).toMatchObject({ profileId: "rp-1", resourceId: "vpc-1" });
  });
});

test("without a network queries are recorded, and no name crosses", async () => {
  const { resources } = await register(
    (opts) =>
      new NameResolver(
        "resolver",
        { region: "eu-central-1", profileId: "rp-1", queryLogsArn: "arn:aws:s3:::log-archive/flow-logs" },
        opts,
      ),
  );
  expect(resources.map(({ name }) => name).toSorted()).toEqual([
    "resolver",
    "resolver-profile-query-log",
    "resolver-query-log",
  ]);
});

test("another domain, range, server and zone replace and rename nothing", async () => {
  const before = await build();
  const after = await build({
    network: { vpcId: "vpc-1", subnetIds: { a: "subnet-a", b: "subnet-b", c: "subnet-c" } },
    askers: ["172.16.0.0/12", "10.0.0.0/12"],
    forwards: [{ domain: "a.example", servers: ["10.0.0.1", "10.0.0.53"] }, forward],
  });
  const inPlace = ["resolver-inbound", "resolver-outbound"];
  for (const { name, inputs } of before.resources.filter((each) => !inPlace.includes(each.name))) {
    expect(after.named(name).inputs).toEqual(inputs);
  }
  for (const name of inPlace) {
    for (const fixed of ["direction", "securityGroupIds"]) {
      expect(after.named(name).inputs[fixed]).toEqual(before.named(name).inputs[fixed]);
    }
  }
});

test("the handle says where sites' servers forward to", async () => {
  const { built } = await build();
  expect(await new Promise((resolve) => built.handle.inboundAddresses.apply(resolve))).toEqual([
    "10.64.0.7",
    "10.64.0.70",
  ]);
  expect(Object.keys(built.handle.ruleIds)).toEqual(["uprava.gov-me.example", "cloud.uprava.gov-me.example"]);
});

test("bad arguments name every mistake", async () => {
  const wrong = { region: "x", network: { vpcId: "vpc-1", subnetIds: { a: "subnet-a" } }, askers: ["all"] };
  await expect(build(wrong)).rejects.toThrow(/REGION_INVALID[^]*ZONES_TOO_FEW[^]*RANGE_INVALID/);
});
