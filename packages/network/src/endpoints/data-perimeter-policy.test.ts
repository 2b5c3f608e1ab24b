import { endpointServices, isEndpointService, type EndpointServiceName } from "@temelj/facts";
import { describe, expect, test } from "vitest";

import { perimeterPolicy, type Perimeter } from "./data-perimeter-policy.ts";

const perimeter: Perimeter = {
  organizationId: "o-a1b2c3d4e5",
  region: "eu-central-1",
  partition: "aws",
  imageAccounts: [],
};
const services = Object.keys(endpointServices).filter(isEndpointService);
const guarded = services.filter((service) => endpointServices[service].guard !== "none");

test("own principals use own resources, AWS services act for themselves, and that is all", () => {
  expect(perimeterPolicy("kms", perimeter)).toEqual({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "OwnPrincipalsUseOwnResources",
        Effect: "Allow",
        Principal: "*",
        Action: "kms:*",
        Resource: "*",
        Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" } },
      },
      {
        Sid: "ServicesActForThemselves",
        Effect: "Allow",
        Principal: "*",
        Action: "kms:*",
        Resource: "*",
        Condition: { Bool: { "aws:PrincipalIsAWSService": "true" } },
      },
    ],
  });
});

test("a service whose actions name no resource is guarded by its principals", () => {
  expect(statementsOf("ssmmessages")[0]).toMatchObject({
    Sid: "OwnPrincipals",
    Action: "ssmmessages:*",
    Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
  });
});

test.each(services.filter((service) => endpointServices[service].guard === "none"))("%s takes no policy", (service) => {
  expect(perimeterPolicy(service, perimeter)).toBeUndefined();
});

describe("what AWS owns", () => {
  test("documents and public parameters may be used, with own principals, in the region and partition", () => {
    const [, , documents] = statementsOf("ssm", { partition: "aws-us-gov", region: "us-gov-west-1" });
    expect(documents?.Condition).toEqual({ StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } });
    expect(documents?.Resource).toEqual([
      "arn:aws-us-gov:ssm:us-gov-west-1::parameter/aws/*",
      "arn:aws-us-gov:ssm:us-gov-west-1::document/*",
      "arn:aws-us-gov:ssm:us-gov-west-1::automation-definition/*",
    ]);
    expect(documents?.Action).not.toContain("ssm:*");
  });

  test("servers may start from images of Amazon and of nobody else", () => {
    expect(statementsOf("ec2")[2]).toMatchObject({
      Action: "ec2:RunInstances",
      Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "ec2:Owner": "amazon" } },
    });
  });

  test("who signs in with a token may take the organization's roles", () => {
    expect(statementsOf("sts")[2]).toMatchObject({
      Action: ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
      Condition: { StringEquals: { "aws:ResourceOrgID": "o-a1b2c3d4e5" } },
    });
  });

  test.each(["ecr.api", "ecr.dkr"] as const)("%s lets images of named accounts be pulled, not pushed", (service) => {
    expect(statementsOf(service)).toHaveLength(2);
    const [, , images] = statementsOf(service, { imageAccounts: ["333333333333"] });
    expect(images?.Condition).toEqual({
      StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceAccount": ["333333333333"] },
    });
    expect(images?.Action).toEqual([
      "ecr:BatchCheckLayerAvailability",
      "ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer",
    ]);
  });
});

test.each(guarded)("%s: every statement has a condition that names the organization or AWS's services", (service) => {
  for (const { Condition, Action } of statementsOf(service, { imageAccounts: ["333333333333"] })) {
    const keys = Object.values(Condition).flatMap((each) => Object.keys(each));
    const narrow = new Set(["aws:PrincipalOrgID", "aws:ResourceOrgID", "aws:PrincipalIsAWSService"]);
    expect(keys.filter((key) => narrow.has(key))).not.toEqual([]);
    const prefix = `${endpointServices[service].actions}:`;
    expect([Action].flat().filter((action) => !action.startsWith(prefix))).toEqual([]);
  }
});

test.each(guarded)("%s: the policy is within the 20,480 characters that AWS takes", (service) => {
  expect(JSON.stringify(perimeterPolicy(service, perimeter)).length).toBeLessThan(20_480);
});

function statementsOf(service: EndpointServiceName, change: Partial<Perimeter> = {}) {
  return perimeterPolicy(service, { ...perimeter, ...change })?.Statement ?? [];
}
