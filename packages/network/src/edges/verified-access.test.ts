import { register } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import type { VerifiedAccessArgs } from "./verified-access-args.ts";
import { VerifiedAccess } from "./verified-access.ts";

const build = (args: Partial<VerifiedAccessArgs> = {}) =>
  register(
    (opts) =>
      new VerifiedAccess(
        "applications",
        { region: "eu-central-1", groups: { administration: { groupIds: ["g-1"] } }, ...args },
        opts,
      ),
    {
      computed: {
        "aws:verifiedaccess/group:Group": (name) => ({
          verifiedaccessGroupArn: `arn:aws:ec2:eu-central-1:444444444444:verified-access-group/${name}`,
        }),
      },
    },
  );

test("one group registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:cloudwatch/logGroup:LogGroup applications-log-group",
    "aws:verifiedaccess/group:Group applications-group-administration",
    "aws:verifiedaccess/instance:Instance applications-instance",
    "aws:verifiedaccess/instanceLoggingConfiguration:InstanceLoggingConfiguration applications-logging",
    "aws:verifiedaccess/instanceTrustProviderAttachment:InstanceTrustProviderAttachment applications-trust",
    "aws:verifiedaccess/trustProvider:TrustProvider applications-trust-provider",
    "temelj:network:VerifiedAccess applications",
  ]);
});

describe("the instance", () => {
  test("trusts IAM Identity Center and nobody else", async () => {
    const { named } = await build();
    expect(named("applications-trust-provider").inputs).toEqual({
      region: "eu-central-1",
      description: "IAM Identity Center",
      policyReferenceName: "staff",
      trustProviderType: "user",
      userTrustProviderType: "iam-identity-center",
      tags: { Name: "applications" },
    });
    expect(named("applications-trust").inputs).toEqual({
      region: "eu-central-1",
      verifiedaccessInstanceId: "applications-instance-id",
      verifiedaccessTrustProviderId: "applications-trust-provider-id",
    });
  });

  test("records every request with what was known of who asked", async () => {
    const { named } = await build({ logKeyArn: "arn:aws:kms:eu-central-1:444444444444:key/1" });
    expect(named("applications-logging").inputs["accessLogs"]).toEqual({
      includeTrustContext: true,
      logVersion: "ocsf-1.0.0-rc.2",
      cloudwatchLogs: { enabled: true, logGroup: "/aws/vendedlogs/verified-access/applications" },
    });
    expect(named("applications-log-group").inputs).toMatchObject({
      kmsKeyId: "arn:aws:kms:eu-central-1:444444444444:key/1",
      retentionInDays: 365,
    });
  });

  test("says FIPS only if it is asked for", async () => {
    expect((await build()).named("applications-instance").inputs).not.toHaveProperty("fipsEnabled");
    const asked = await build({ fips: true, region: "ca-central-1" });
    expect(asked.named("applications-instance").inputs["fipsEnabled"]).toBe(true);
  });

  test("and its groups are not deleted by accident", async () => {
    const { named } = await build();
    expect(named("applications-instance").options.protect).toBe(true);
    expect(named("applications-group-administration").options.protect).toBe(true);
    expect((await build({ protect: false })).named("applications-instance").options.protect).toBe(false);
  });
});

describe("a group", () => {
  test("lets in members by a policy of its own", async () => {
    const { named } = await build();
    expect(named("applications-group-administration").inputs).toMatchObject({
      description: "administration",
      policyDocument: expect.stringContaining('context.staff.groups has "g-1"'),
    });
  });

  test("takes a policy as it is written", async () => {
    const policy =
      'permit(principal, action, resource) when { context.staff.user.email.address like "*@gov.example" };';
    const { named } = await build({ groups: { administration: { policy } } });
    expect(named("applications-group-administration").inputs["policyDocument"]).toBe(policy);
  });

  test("is shared with the accounts that are named, and with nobody outside the organization", async () => {
    const shareWith = { health: "333333333333", finance: "555555555555" };
    const { resources, named } = await build({
      groups: { administration: { groupIds: ["g-1"], shareWith }, audit: { groupIds: ["g-2"] } },
    });
    const shares = resources.filter(({ type }) => type.startsWith("aws:ram/")).map(({ name }) => name);
    expect(shares.toSorted()).toEqual([
      "applications-share-administration",
      "applications-share-administration-group",
      "applications-share-administration-with-finance",
      "applications-share-administration-with-health",
    ]);
    expect(named("applications-share-administration").inputs["allowExternalPrincipals"]).toBe(false);
    expect(named("applications-share-administration-group").inputs["resourceArn"]).toBe(
      "arn:aws:ec2:eu-central-1:444444444444:verified-access-group/applications-group-administration",
    );
    expect(named("applications-share-administration-with-health").inputs["principal"]).toBe("333333333333");
  });
});

test("a web ACL sees the requests of the whole instance", async () => {
  const webAclArn = "arn:aws:wafv2:eu-central-1:444444444444:regional/webacl/applications/1";
  const { named } = await build({ webAclArn });
  expect(named("applications-web-acl").inputs).toEqual({
    region: "eu-central-1",
    webAclArn,
    resourceArn: "arn:aws:ec2:eu-central-1:444444444444:verified-access-instance/applications-instance-id",
  });
});

test("what a tenant needs to put an application behind a group is in the handle", async () => {
  const { built } = await build();
  expect(Object.keys(built.handle.groupIds)).toEqual(["administration"]);
});
