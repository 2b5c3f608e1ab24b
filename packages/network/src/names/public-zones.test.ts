import { dependencies, register, type ComputedValues } from "@temelj/testing";
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import type { PublicZonesArgs } from "./public-zones-args.ts";
import { PublicZones } from "./public-zones.ts";

const computed: ComputedValues = {
  "aws:route53/zone:Zone": (name) => ({ nameServers: [`ns-1.${name}.example`] }),
  "aws:route53/keySigningKey:KeySigningKey": (name) => ({ dsRecord: `1 13 2 ${name}` }),
};

const build = (args: Partial<PublicZonesArgs> = {}) =>
  register(
    (opts) =>
      new PublicZones(
        "public",
        {
          domain: "gov-me.example",
          tenants: ["kotor"],
          caa: { issuers: ["amazon.com"] },
          accountId: "444444444444",
          ...args,
        },
        opts,
      ),
    { computed },
  );

test("a domain with one tenant registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:cloudwatch/logGroup:LogGroup public-query-log-group",
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy public-query-log-permission",
    "aws:kms/alias:Alias public-signing-key-alias",
    "aws:kms/key:Key public-query-log-key",
    "aws:kms/key:Key public-signing-key",
    "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec public-dnssec",
    "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec public-dnssec-kotor",
    "aws:route53/keySigningKey:KeySigningKey public-key-signing-key",
    "aws:route53/keySigningKey:KeySigningKey public-key-signing-key-kotor",
    "aws:route53/queryLog:QueryLog public-query-log",
    "aws:route53/queryLog:QueryLog public-query-log-kotor",
    "aws:route53/record:Record public-caa",
    "aws:route53/record:Record public-delegation-kotor",
    "aws:route53/record:Record public-trust-kotor",
    "aws:route53/zone:Zone public-zone",
    "aws:route53/zone:Zone public-zone-kotor",
    "temelj:network:PublicZones public",
  ]);
});

describe("a zone", () => {
  test("is not emptied when it goes", async () => {
    const { named } = await build();
    expect(named("public-zone-kotor").inputs).toMatchObject({
      name: "kotor.gov-me.example",
      comment: "Public names of kotor",
      forceDestroy: false,
      tags: { "temelj:tenant": "kotor" },
    });
  });

  test.each(["zone", "zone-kotor", "signing-key", "key-signing-key-kotor", "dnssec-kotor", "query-log-group"])(
    "keeps its %s, unless that is switched off",
    async (role) => {
      const kept = await build();
      expect(kept.named(`public-${role}`).options).toMatchObject({ protect: true, retainOnDelete: true });
      const loose = await build({ protect: false });
      expect(loose.named(`public-${role}`).options).toMatchObject({ protect: false, retainOnDelete: false });
    },
  );

  test("is delegated by name, and vouched for only once it is signed", async () => {
    const { named } = await build();
    const of = { zoneId: "public-zone-id", name: "kotor.gov-me.example", ttl: 3600 };
    expect(named("public-delegation-kotor").inputs).toEqual({
      ...of,
      type: "NS",
      records: ["ns-1.public-zone-kotor.example"],
    });
    expect(named("public-trust-kotor").inputs).toEqual({
      ...of,
      type: "DS",
      records: ["1 13 2 public-key-signing-key-kotor"],
    });
    const before = await dependencies(named("public-trust-kotor"));
    expect(before).toEqual(expect.arrayContaining(["public-dnssec-kotor", "public-delegation-kotor"]));
    expect(await dependencies(named("public-dnssec-kotor"))).toContain("public-key-signing-key-kotor");
  });

  test("of the domain alone says who may issue certificates", async () => {
    const { named, resources } = await build();
    expect(named("public-caa").inputs).toEqual({
      zoneId: "public-zone-id",
      name: "gov-me.example",
      type: "CAA",
      ttl: 3600,
      records: ['0 issue "amazon.com"'],
    });
    expect(resources.filter(({ inputs }) => inputs["type"] === "CAA")).toHaveLength(1);
  });
});

describe("the keys", () => {
  test("of all zones are one, for signing, where AWS wants it", async () => {
    const { named } = await build();
    expect(named("public-signing-key").inputs).toMatchObject({
      region: "us-east-1",
      customerMasterKeySpec: "ECC_NIST_P256",
      keyUsage: "SIGN_VERIFY",
      deletionWindowInDays: 30,
    });
    for (const suffix of ["", "-kotor"]) {
      expect(named(`public-key-signing-key${suffix}`).inputs).toMatchObject({
        hostedZoneId: `public-zone${suffix}-id`,
        keyManagementServiceArn: "arn:aws:any::111111111111:public-signing-key",
        status: "ACTIVE",
      });
    }
  });

  test("sign for zones of their own account only", async () => {
    const { named } = await build();
    const policy = JSON.parse(String(named("public-signing-key").inputs["policy"])) as { readonly Statement: unknown };
    expect(policy.Statement).toEqual([
      expect.objectContaining({ Sid: "OwnerAdministers", Principal: { AWS: "arn:aws:iam::444444444444:root" } }),
      {
        Sid: "Route53Signs",
        Effect: "Allow",
        Principal: { Service: "dnssec-route53.amazonaws.com" },
        Action: ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"],
        Resource: "*",
        Condition: {
          StringEquals: { "aws:SourceAccount": "444444444444" },
          ArnLike: { "aws:SourceArn": "arn:aws:route53:::hostedzone/*" },
        },
      },
      expect.objectContaining({ Sid: "Route53Grants", Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } } }),
    ]);
  });
});

describe("queries", () => {
  test("are recorded in one encrypted log group, once Route 53 may write there", async () => {
    const { named } = await build();
    expect(named("public-query-log-group").inputs).toMatchObject({
      region: "us-east-1",
      name: "/aws/route53/gov-me.example",
      retentionInDays: 400,
      kmsKeyId: "arn:aws:any::111111111111:public-query-log-key",
    });
    expect(named("public-query-log-kotor").inputs).toEqual({
      zoneId: "public-zone-kotor-id",
      cloudwatchLogGroupArn: "arn:aws:any::111111111111:public-query-log-group",
    });
    expect(await dependencies(named("public-query-log-kotor"))).toContain("public-query-log-permission");
    const group = "arn:aws:logs:us-east-1:444444444444:log-group:/aws/route53/gov-me.example";
    expect(JSON.parse(String(named("public-query-log-permission").inputs["policyDocument"]))).toMatchObject({
      Statement: [
        {
          Principal: { Service: "route53.amazonaws.com" },
          Resource: [group, `${group}:*`],
          Condition: { StringEquals: { "aws:SourceAccount": "444444444444" } },
        },
      ],
    });
    expect(String(named("public-query-log-key").inputs["policy"])).toContain(
      `"ArnEquals":{"kms:EncryptionContext:aws:logs:arn":"${group}"}`,
    );
  });

  test("are not recorded where that is not wanted", async () => {
    const { resources } = await build({ recordQueries: false });
    expect(resources.filter(({ name }) => name.includes("query-log"))).toEqual([]);
  });
});

test("somebody is told before signatures fail, where there is a topic", async () => {
  const topic = "arn:aws:sns:us-east-1:444444444444:names";
  const { named, resources } = await build({ alarmTopicArn: topic });
  expect(resources.filter(({ type }) => type === "aws:cloudwatch/metricAlarm:MetricAlarm")).toHaveLength(4);
  expect(named("public-alarm-key-out-of-reach-kotor").inputs).toMatchObject({
    region: "us-east-1",
    namespace: "AWS/Route53",
    metricName: "DNSSECKeySigningKeysNeedingAction",
    dimensions: { HostedZoneId: "public-zone-kotor-id" },
    alarmActions: [topic],
  });
});

test("without signatures there is no key and nothing to vouch for", async () => {
  const { resources, built } = await build({ dnssec: false });
  expect(resources.filter(({ name }) => /sign|dnssec|trust/.test(name))).toEqual([]);
  expect(built.handle.dsRecord).toBeUndefined();
});

test("another tenant, in front, touches nothing of the others", async () => {
  const before = await build();
  const after = await build({ tenants: ["finance", "kotor"] });
  for (const { name, inputs } of before.resources) expect(after.named(name).inputs).toEqual(inputs);
  expect(after.resources.filter(({ name }) => !name.endsWith("-finance"))).toHaveLength(before.resources.length);
});

test("the handle has what the registrar needs, and the zone of each tenant", async () => {
  const { built } = await build();
  const { domain, tenantZones } = built.handle;
  expect([domain, Object.keys(tenantZones), tenantZones["kotor"]?.domain]).toEqual([
    "gov-me.example",
    ["kotor"],
    "kotor.gov-me.example",
  ]);
  const known = pulumi.output([built.handle.nameServers, built.handle.dsRecord, tenantZones["kotor"]?.zoneId]);
  expect(await new Promise((resolve) => known.apply(resolve))).toEqual([
    ["ns-1.public-zone.example"],
    "1 13 2 public-key-signing-key",
    "public-zone-kotor-id",
  ]);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ domain: "x", caa: { issuers: [] } })).rejects.toThrow(/NAME_INVALID[^]*CAA_INVALID/);
});
