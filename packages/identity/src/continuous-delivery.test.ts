import * as pulumi from "@pulumi/pulumi";
import { register, type Registered, type Registration } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { ContinuousDelivery, type ContinuousDeliveryArgs } from "./continuous-delivery.ts";

const args: ContinuousDeliveryArgs = {
  partition: "aws",
  issuer: "https://gitlab.gov-me.example/oidc",
  subjects: ["project_path:gov-me/estate:ref_type:branch:ref:main"],
  organizationId: "o-montenegro",
};
const providerArn = "arn:aws:any::111111111111:delivery-provider";

async function delivery(change: Partial<ContinuousDeliveryArgs> = {}): Promise<Registration<ContinuousDelivery>> {
  return register((opts) => new ContinuousDelivery("delivery", { ...args, ...change }, opts));
}

function document({ inputs }: Registered, field: string): unknown {
  return JSON.parse(String(inputs[field]));
}

describe("continuous delivery", () => {
  test("trusts the issuer's tokens for one audience", async () => {
    const { named } = await delivery();
    expect(named("delivery-provider")).toMatchObject({
      type: "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
      inputs: { url: "https://gitlab.gov-me.example/oidc", clientIdLists: ["sts.amazonaws.com"] },
    });
  });

  test("lets in named pipelines exactly, and no stored key", async () => {
    const { named } = await delivery();
    expect(document(named("delivery-role"), "assumeRolePolicy")).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "NamedPipelines",
          Effect: "Allow",
          Principal: { Federated: providerArn },
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: {
            StringEquals: {
              "gitlab.gov-me.example/oidc:aud": "sts.amazonaws.com",
              "gitlab.gov-me.example/oidc:sub": ["project_path:gov-me/estate:ref_type:branch:ref:main"],
            },
          },
        },
      ],
    });
    expect(named("delivery-role").inputs).toMatchObject({ name: "temelj-ci", maxSessionDuration: 3600 });
  });

  test("asks patterns for the audience as well", async () => {
    const { named } = await delivery({ subjects: ["repo:gov-me/estate:ref:refs/tags/v*"] });
    expect(document(named("delivery-role"), "assumeRolePolicy")).toMatchObject({
      Statement: [
        {
          Sid: "PipelinesByBeginning",
          Condition: {
            StringEquals: { "gitlab.gov-me.example/oidc:aud": "sts.amazonaws.com" },
            StringLike: { "gitlab.gov-me.example/oidc:sub": ["repo:gov-me/estate:ref:refs/tags/v*"] },
          },
        },
      ],
    });
  });

  test("may assume the organization's deploy roles, and nothing else by itself", async () => {
    const { named, resources } = await delivery();
    expect(document(named("delivery-deploy-roles"), "policy")).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "AssumeDeployRoles",
          Effect: "Allow",
          Action: ["sts:AssumeRole", "sts:TagSession"],
          Resource: ["arn:aws:iam::*:role/temelj-deploy", "arn:aws:iam::*:role/temelj-*-deploy"],
          Condition: { StringEqualsIfExists: { "aws:ResourceOrgID": "o-montenegro" } },
        },
      ],
    });
    expect(resources.map(({ name }) => name)).toEqual([
      "delivery",
      "delivery-provider",
      "delivery-role",
      "delivery-deploy-roles",
    ]);
  });

  test("can have more rights in its own account, within a boundary", async () => {
    const { named } = await delivery({
      partition: "aws-eusc",
      managedPolicies: ["AWSOrganizationsFullAccess"],
      statements: [{ Effect: "Allow", Action: "sso:*", Resource: "*" }],
      permissionsBoundaryArn: pulumi.output("arn:aws-eusc:iam::111111111111:policy/edge"),
    });
    expect(named("delivery-policy-AWSOrganizationsFullAccess").inputs).toMatchObject({
      policyArn: "arn:aws-eusc:iam::aws:policy/AWSOrganizationsFullAccess",
    });
    expect(document(named("delivery-statements"), "policy")).toMatchObject({ Statement: [{ Action: "sso:*" }] });
    expect(named("delivery-role").inputs).toMatchObject({
      permissionsBoundary: "arn:aws-eusc:iam::111111111111:policy/edge",
    });
  });
});
