// Functions are answered from the provider's configuration alone; what only the cloud knows is refused.
import { describe, expect, test } from "vitest";

import { createSimulation } from "../create-simulation.ts";
import { worldOf } from "../world-of.ts";
import { answeredFunctions, invokeAws } from "./invoke-aws.ts";

const world = worldOf({
  region: "eu-central-1",
  assumeRoles: [{ roleArn: "arn:aws:iam::111122223333:role/deploy" }],
  defaultTags: { tags: { owner: "ana" } },
});

describe("a function", () => {
  test.each([
    ["index/getCallerIdentity", {}, { accountId: "111122223333", id: "111122223333" }],
    ["index/getPartition", {}, { partition: "aws", dnsSuffix: "amazonaws.com", reverseDnsPrefix: "com.amazonaws" }],
    [
      "index/getRegion",
      {},
      {
        region: "eu-central-1",
        name: "eu-central-1",
        description: "Europe (Frankfurt)",
        endpoint: "ec2.eu-central-1.amazonaws.com",
      },
    ],
    ["index/getRegion", { region: "eu-south-1" }, { region: "eu-south-1", description: "Europe (Milan)" }],
    [
      "index/getAvailabilityZones",
      { state: "available" },
      {
        names: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
        zoneIds: ["euc1-az1", "euc1-az2", "euc1-az3"],
        state: "available",
      },
    ],
    [
      "index/getAvailabilityZones",
      { region: "us-east-1", excludeNames: ["us-east-1e"] },
      { names: ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1f"] },
    ],
    ["index/getDefaultTags", {}, { tags: { owner: "ana" } }],
    ["index/getServicePrincipal", { serviceName: "s3" }, { name: "s3.amazonaws.com", suffix: "amazonaws.com" }],
    ["organizations/getOrganization", {}, { featureSet: "ALL", masterAccountId: "111122223333" }],
    [
      "ec2/getManagedPrefixList",
      { name: "com.amazonaws.eu-central-1.s3" },
      { name: "com.amazonaws.eu-central-1.s3", ownerId: "AWS", addressFamily: "IPv4" },
    ],
  ])("%s %o", (name, args, expected) => {
    const token = `aws:${name}:${name.split("/")[1] ?? ""}`;
    expect(answeredFunctions).toContain(token);
    expect(invokeAws(token, args, world)).toEqual({ kind: "answer", result: expect.objectContaining(expected) });
  });

  test("about the organization agrees with the organization that a program creates", () => {
    const type = "aws:organizations/organization:Organization";
    const { outputs } = createSimulation().create(type, `urn:pulumi:s::p::${type}::o`, {}, world);
    const found = invokeAws("aws:organizations/getOrganization:getOrganization", {}, world);
    expect(found).toMatchObject({ result: { id: outputs["id"], arn: outputs["arn"], roots: outputs["roots"] } });
  });

  test("about identity center gives one instance and its store", () => {
    expect(invokeAws("aws:ssoadmin/getInstances:getInstances", {}, world)).toMatchObject({
      result: {
        arns: [expect.stringMatching(/^arn:aws:sso:::instance\/ssoins-[0-9a-f]{16}$/)],
        identityStoreIds: [expect.stringMatching(/^d-[0-9a-f]{10}$/)],
      },
    });
  });

  test.each([
    ["that asks the cloud", "aws:ec2/getVpc:getVpc", {}, "aws:index/getPartition:getPartition"],
    ["with filters", "aws:index/getAvailabilityZones:getAvailabilityZones", { filters: [] }, "filters"],
    [
      "about a region that facts do not know",
      "aws:index/getAvailabilityZones:getAvailabilityZones",
      { region: "xx-1" },
      "xx-1",
    ],
  ])("%s is refused, and says why", (_, token, args, reason) => {
    expect(invokeAws(token, args, world)).toEqual({ kind: "refuse", reason: expect.stringContaining(reason) });
  });

  test("of another package is refused", () => {
    expect(createSimulation().invoke("random:index/x:x", {}, world)).toMatchObject({ kind: "refuse" });
  });
});
