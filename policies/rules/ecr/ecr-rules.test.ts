import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { ecrExpiresImages } from "./ecr-expires-images.ts";
import { ecrPolicyIsNotPublic } from "./ecr-policy-is-not-public.ts";
import { ecrScansImages } from "./ecr-scans-images.ts";
import { ecrTagsAreImmutable } from "./ecr-tags-are-immutable.ts";
import { ecrUsesKms } from "./ecr-uses-kms.ts";

const { unknown } = wireMarks;

const ecrRepository = {
  imageTagMutability: "IMMUTABLE",
  imageScanningConfiguration: { scanOnPush: true },
  encryptionConfigurations: [{ encryptionType: "KMS" }],
};

judgesChanges(ecrScansImages, "aws:ecr/repository:Repository", ecrRepository, [
  ["as it should be", {}, "pass"],
  ["as text", { imageScanningConfiguration: { scanOnPush: "true" } }, "pass"],
  ["switched off", { imageScanningConfiguration: { scanOnPush: false } }, "fail"],
  ["not said", { imageScanningConfiguration: { scanOnPush: undefined } }, "fail"],
  ["not known", { imageScanningConfiguration: { scanOnPush: unknown } }, "unknown"],
]);

judgesChanges(ecrTagsAreImmutable, "aws:ecr/repository:Repository", ecrRepository, [
  ["immutable", {}, "pass"],
  ["mutable", { imageTagMutability: "MUTABLE" }, "fail"],
  ["not said", { imageTagMutability: undefined }, "fail"],
  ["not known", { imageTagMutability: unknown }, "unknown"],
]);

judgesChanges(ecrUsesKms, "aws:ecr/repository:Repository", ecrRepository, [
  ["KMS", {}, "pass"],
  ["AES", { encryptionConfigurations: [{ encryptionType: "AES256" }] }, "fail"],
  ["not said", { encryptionConfigurations: undefined }, "fail"],
  ["not known", { encryptionConfigurations: [{ encryptionType: unknown }] }, "unknown"],
]);

const repository = resource("aws:ecr/repository:Repository", { name: "web" }, { id: "web" });
const expiry = (of: unknown) => resource("aws:ecr/lifecyclePolicy:LifecyclePolicy", { repository: of, policy: "{}" });
judgesScenarios(ecrExpiresImages, [
  ["with a policy", { repository, expiry: expiry("web") }, "pass"],
  ["without", { repository }, "fail"],
  ["another's", { repository, expiry: expiry("other") }, "fail"],
  ["perhaps its own", { repository, expiry: expiry(unknown) }, "unknown"],
]);

judgesChanges(
  ecrPolicyIsNotPublic,
  "aws:ecr/repositoryPolicy:RepositoryPolicy",
  {
    repository: "web",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
          Action: "ecr:BatchGetImage",
          Resource: "*",
        },
      ],
    }),
  },
  [
    ["one role", {}, "pass"],
    [
      "as data",
      {
        policy: {
          Statement: {
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
            Action: "ecr:*",
            Resource: "*",
          },
        },
      },
      "pass",
    ],
    [
      "everybody",
      { policy: JSON.stringify({ Statement: { Effect: "Allow", Principal: "*", Action: "ecr:*", Resource: "*" } }) },
      "fail",
    ],
    [
      "everybody of the organization",
      {
        policy: JSON.stringify({
          Statement: {
            Effect: "Allow",
            Principal: "*",
            Action: "ecr:*",
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
          },
        }),
      },
      "pass",
    ],
    ["not known", { policy: unknown }, "unknown"],
  ],
);
