import { IssueError } from "@temelj/kernel";
import { dependencies, register, type Registration } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { AccountBaseline, type AccountBaselineArgs } from "./account-baseline.ts";
import { planBaseline, type BaselineChoices } from "./plan-baseline.ts";

const contact = { name: "CIRT", title: "Duty officer", email: "cirt@gov-me.example", phone: "+382 20 000 000" };
const args: AccountBaselineArgs = { regions: ["eu-south-1", "eu-central-1"], optInRegions: ["eu-south-1"] };

async function baseline(change: Partial<AccountBaselineArgs> = {}): Promise<Registration<AccountBaseline>> {
  return register((opts) => new AccountBaseline("baseline", { ...args, ...change }, opts));
}

describe("an account", () => {
  test("has nothing public in S3", async () => {
    const { named } = await baseline();
    expect(named("baseline-public-access")).toMatchObject({
      type: "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
      inputs: {
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
    });
  });

  test("has long passwords and tokens for every region", async () => {
    const { named } = await baseline();
    expect(named("baseline-password-policy").inputs).toMatchObject({
      minimumPasswordLength: 16,
      passwordReusePrevention: 24,
    });
    expect(named("baseline-tokens").inputs).toEqual({ globalEndpointTokenVersion: "v2Token" });
  });

  test("tells AWS whom to call, where somebody is named", async () => {
    const { named } = await baseline({ securityContact: contact });
    expect(named("baseline-security-contact").inputs).toEqual({
      alternateContactType: "SECURITY",
      name: "CIRT",
      title: "Duty officer",
      emailAddress: "cirt@gov-me.example",
      phoneNumber: "+382 20 000 000",
    });
    const without = await baseline();
    expect(without.resources.map(({ name }) => name)).not.toContain("baseline-security-contact");
  });
});

describe("each region of an account", () => {
  test.each([
    ["volume-encryption", "aws:ebs/encryptionByDefault:EncryptionByDefault", { enabled: true }],
    ["snapshot-sharing", "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess", { state: "block-all-sharing" }],
    ["image-sharing", "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess", { state: "block-new-sharing" }],
    [
      "instance-metadata",
      "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults",
      { httpTokens: "required", httpPutResponseHopLimit: 1, instanceMetadataTags: "disabled" },
    ],
    ["serial-console", "aws:ec2/serialConsoleAccess:SerialConsoleAccess", { enabled: false }],
    ["analyzer", "aws:accessanalyzer/analyzer:Analyzer", { analyzerName: "temelj-external-access", type: "ACCOUNT" }],
  ])("has its %s", async (role, type, inputs) => {
    const { named } = await baseline();
    for (const region of ["eu-central-1", "eu-south-1"]) {
      expect(named(`baseline-${role}-${region}`)).toMatchObject({ type, inputs: { region, ...inputs } });
    }
  });

  test("is switched on before anything is set in it, and never off", async () => {
    const { named, resources } = await baseline();
    const region = named("baseline-region-eu-south-1");
    expect(region).toMatchObject({
      inputs: { regionName: "eu-south-1", enabled: true },
      options: { retainOnDelete: true },
    });
    const there = resources.filter(({ inputs }) => inputs["region"] === "eu-south-1");
    const waits = await Promise.all(there.map(dependencies));
    expect(waits).toEqual(Array.from({ length: 6 }, () => ["baseline-region-eu-south-1"]));
    expect(await dependencies(named("baseline-analyzer-eu-central-1"))).toEqual([]);
  });

  test("changes nothing of the others when it is added", async () => {
    const one = (await baseline({ regions: ["eu-south-1"] })).resources.map(({ name }) => name);
    const two = (await baseline()).resources.map(({ name }) => name);
    const added = two.filter((name) => !one.includes(name));
    expect(one.every((name) => two.includes(name))).toBe(true);
    expect(added.every((name) => name.endsWith("-eu-central-1"))).toBe(true);
    expect(added).toHaveLength(6);
  });
});

describe("what is refused", () => {
  const cases: readonly (readonly [readonly string[], Partial<BaselineChoices>])[] = [
    [["SECURITY_REGIONS_MISSING"], { regions: [], optInRegions: [] }],
    [["SECURITY_REGION_INVALID"], { regions: ["Frankfurt"], optInRegions: [] }],
    [["SECURITY_REGION_REPEATED"], { regions: ["eu-south-1", "eu-south-1"] }],
    [["SECURITY_REGION_UNKNOWN"], { optInRegions: ["eu-south-2"] }],
    [["SECURITY_CONTACT_INVALID"], { securityContact: { ...contact, phone: "call me" } }],
    [["SECURITY_CONTACT_INVALID"], { securityContact: { ...contact, title: "t".repeat(51) } }],
    [
      ["SECURITY_REGION_INVALID", "SECURITY_CONTACT_INVALID", "SECURITY_CONTACT_INVALID"],
      { regions: [""], optInRegions: [], securityContact: { ...contact, name: "", email: "cirt" } },
    ],
  ];
  test.each(cases)("%j: %o", (codes, change) => {
    expect(codesOf({ ...args, ...change })).toEqual(codes);
  });
});

function codesOf(choices: BaselineChoices): readonly string[] {
  try {
    planBaseline(choices);
  } catch (error) {
    if (error instanceof IssueError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}
