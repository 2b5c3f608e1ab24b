import { register, type Registered } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { computed } from "../test/computed.ts";
import { LogArchive } from "./log-archive.ts";
import { OrganizationTrail, type OrganizationTrailArgs } from "./organization-trail.ts";

const archive = {
  bucketName: "archive",
  bucketArn: "arn:aws:s3:::archive",
  keyArn: "arn:aws:kms:eu-central-1:222222222222:key/1",
  trailName: "organization",
  trailRegion: "eu-central-1",
};

async function trail(change: Partial<OrganizationTrailArgs> = {}): Promise<Registered> {
  const { named } = await register((opts) => new OrganizationTrail("audit", { archive, ...change }, opts));
  return named("audit-trail");
}

describe("the organization's trail", () => {
  test("records every account and region, encrypted, with digests, and is kept", async () => {
    expect(await trail()).toMatchObject({
      type: "aws:cloudtrail/trail:Trail",
      inputs: {
        name: "organization",
        region: "eu-central-1",
        s3BucketName: "archive",
        kmsKeyId: archive.keyArn,
        isOrganizationTrail: true,
        isMultiRegionTrail: true,
        includeGlobalServiceEvents: true,
        enableLogFileValidation: true,
        enableLogging: true,
        insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
      },
      options: { protect: true, retainOnDelete: true },
    });
  });

  test("without more said, records management events alone", async () => {
    expect((await trail({ insights: false })).inputs).not.toHaveProperty("advancedEventSelectors");
    expect((await trail({ insights: false })).inputs).not.toHaveProperty("insightSelectors");
  });

  test.each([
    ["writes", [{ field: "readOnly", equals: ["false"] }]],
    ["all", []],
  ] as const)("records %s of objects, but never what the archive stores", async (dataEvents, more) => {
    const { inputs } = await trail({ dataEvents });
    expect(inputs["advancedEventSelectors"]).toEqual([
      { name: "Management events", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
      {
        name: "Objects, but not of the log archive",
        fieldSelectors: [
          { field: "eventCategory", equals: ["Data"] },
          { field: "resources.type", equals: ["AWS::S3::Object"] },
          { field: "resources.ARN", notStartsWiths: ["arn:aws:s3:::archive/"] },
          ...more,
        ],
      },
    ]);
  });

  test("takes an archive's handle as it is", async () => {
    const { named } = await register(
      (opts) => {
        const { handle } = new LogArchive(
          "archive",
          {
            region: "eu-south-1",
            partition: "aws",
            trailName: "montenegro",
            accountId: "222222222222",
            managementAccountId: "111111111111",
            organizationId: "o-montenegro",
          },
          opts,
        );
        return new OrganizationTrail("audit", { archive: handle }, opts);
      },
      { computed },
    );
    expect(named("audit-trail").inputs).toMatchObject({
      name: "montenegro",
      region: "eu-south-1",
      s3BucketName: "archive-bucket-id",
    });
  });
});
