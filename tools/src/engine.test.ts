// The real engine deploys, updates, renames, refuses and destroys against the simulated providers.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { afterAll, describe, expect, test } from "vitest";

import type { EngineRun } from "./engine.ts";
import { engineOrSkip } from "./engine-or-skip.ts";

const engine = await engineOrSkip();
const packs = mkdtempSync(join(tmpdir(), "temelj-packs-"));

afterAll(() => {
  engine?.close();
  rmSync(packs, { recursive: true, force: true });
});

describe.skipIf(engine === undefined)("the real engine", () => {
  /** Narrowed here, for the tests do not run without it. */
  const running = engine as NonNullable<typeof engine>;

  test("brings up a program, updates it in place, replaces what must be replaced, and destroys it", async () => {
    let [owner, cidr] = ["ana", "10.0.0.0/16"];
    const stack = await running.stack({
      project: "lifecycle",
      stack: "kotor-production",
      config: { "aws:region": "eu-south-1" },
      program: () => network(owner, cidr),
    });

    const preview = done(await stack.preview());
    expect(preview.changes).toEqual({ create: 7 });
    const first = done(await stack.up());
    expect(first.changes).toEqual({ create: 7 });
    expect(first.outputs).toMatchObject({
      account: "111122223333",
      vpcArn: expect.stringMatching(/^arn:aws:ec2:eu-central-1:111122223333:vpc\/vpc-0[0-9a-f]{16}$/),
      bucket: expect.stringMatching(/^archive-[0-9a-f]{7}$/),
      bucketRegion: "eu-south-1",
      tags: { "temelj:estate": "montenegro", owner: "ana" },
      roleArn: expect.stringMatching(/^arn:aws:iam::111122223333:role\/reader-[0-9a-f]{7}$/),
    });

    owner = "marko";
    const second = done(await stack.up());
    expect(second.changes).toEqual({ same: 6, update: 1 });
    expect(second.outputs["tags"]).toEqual({ "temelj:estate": "montenegro", owner: "marko" });
    expect(second.outputs["vpcArn"]).toBe(first.outputs["vpcArn"]);

    cidr = "10.9.0.0/16";
    const third = done(await stack.up());
    // The VPC cannot change its addresses, and the subnet cannot change its VPC.
    expect(third.changes).toEqual({ same: 5, replace: 2 });
    expect(third.outputs["vpcArn"]).not.toBe(first.outputs["vpcArn"]);

    expect(done(await stack.refresh()).changes).toEqual({ same: 7 });
    expect(done(await stack.preview()).changes).toEqual({ same: 7 });
    expect(done(await stack.destroy()).changes).toEqual({ delete: 7 });
    expect((await stack.export()).deployment.resources ?? []).toEqual([]);
  });

  test("keeps secrets sealed at their depth in the state", async () => {
    const stack = await running.stack({
      project: "secrets",
      stack: "test",
      config: { "aws:region": "eu-central-1" },
      program: () => ({
        arn: new aws.s3.Bucket("sealed", { tags: { open: "yes", token: pulumi.secret("hush") } }).arn,
      }),
    });
    done(await stack.up());
    const { deployment } = await stack.export();
    const bucket = deployment.resources.find(({ type }) => type === "aws:s3/bucket:Bucket");
    const secret = expect.objectContaining({ plaintext: '"hush"' });
    expect(bucket?.inputs).toMatchObject({ tags: { open: "yes", token: secret }, tagsAll: { token: secret } });
    expect(bucket?.outputs).toMatchObject({ tags: { open: "yes", token: secret }, tagsAll: { token: secret } });
  });

  test("sees no change when a resource is renamed and aliased, not even of its automatic name", async () => {
    let name = "before";
    const stack = await running.stack({
      project: "renames",
      stack: "test",
      config: { "aws:region": "eu-central-1" },
      program: () => {
        const aliases = name === "before" ? [] : [{ name: "before" }];
        return { bucket: new aws.s3.Bucket(name, {}, { aliases }).bucket };
      },
    });
    const first = done(await stack.up());
    name = "after";
    expect(await stack.aliases()).toEqual({
      "urn:pulumi:test::renames::aws:s3/bucket:Bucket::after": [
        "urn:pulumi:test::renames::aws:s3/bucket:Bucket::before",
        "urn:pulumi:test::renames::aws:s3/bucketV2:BucketV2::after",
      ],
    });
    const second = done(await stack.up());
    expect(second.changes).toEqual({ same: 2 });
    expect(second.outputs).toEqual(first.outputs);
  });

  test("lets one stack read another's outputs", async () => {
    const upstream = await running.stack({
      project: "organization",
      stack: "platform",
      program: () => ({ rootId: "r-abcd", token: pulumi.secret("hush") }),
    });
    done(await upstream.up());
    const downstream = await running.stack({
      project: "ministry",
      stack: "finance-production",
      program: () => {
        const organization = new pulumi.StackReference("organization/organization/platform");
        return { root: organization.requireOutput("rootId"), token: organization.requireOutput("token") };
      },
    });
    expect(done(await downstream.up()).outputs).toEqual({ root: "r-abcd", token: "hush" });
  });

  test("fails with the provider's reason when a name does not fit", async () => {
    const stack = await running.stack({
      project: "names",
      stack: "test",
      config: { "aws:region": "eu-central-1" },
      program: () => ({ arn: new aws.iam.Role("r".repeat(60), { assumeRolePolicy: "{}" }).arn }),
    });
    const run = await stack.up();
    expect(run.kind === "failed" && run.message).toContain("longer than maximum length 64");
  });

  test("runs a policy pack through the real policy host: plain stacks pass, others are stopped", async () => {
    const pack = writePack();
    const stackOf = (forceDestroy: boolean, name: string): ReturnType<typeof running.stack> =>
      running.stack({
        project: "policies",
        stack: name,
        config: { "aws:region": "eu-central-1" },
        policyPacks: [pack],
        program: () => ({ arn: new aws.s3.Bucket("archive", { forceDestroy }).arn }),
      });

    const plain = done(await (await stackOf(false, "plain")).up());
    expect(plain.violations).toEqual([]);

    const stopped = await (await stackOf(true, "stopped")).up();
    expect(stopped.kind).toBe("failed");
    expect(stopped.violations).toEqual([
      {
        pack: "tiny-pack",
        policy: "no-force-destroy",
        urn: "urn:pulumi:stopped::policies::aws:s3/bucket:Bucket::archive",
        message: expect.stringContaining("a bucket must not be emptied by deleting it"),
        level: "mandatory",
      },
    ]);
  });
});

/** A provider of another account, a VPC with a subnet, a role in that account; a bucket by the default provider. */
async function network(owner: string, cidrBlock: string): Promise<Record<string, unknown>> {
  const provider = new aws.Provider("kotor", {
    region: "eu-central-1",
    allowedAccountIds: ["111122223333"],
    assumeRoles: [{ roleArn: "arn:aws:iam::111122223333:role/temelj-deploy" }],
    defaultTags: { tags: { "temelj:estate": "montenegro" } },
  });
  const vpc = new aws.ec2.Vpc("vpc", { cidrBlock, tags: { owner } }, { provider });
  const subnet = new aws.ec2.Subnet("subnet", { vpcId: vpc.id, cidrBlock: "10.0.1.0/24" }, { parent: vpc });
  const role = new aws.iam.Role("reader", { assumeRolePolicy: "{}" }, { provider });
  const reads = new aws.iam.RolePolicyAttachment(
    "reads",
    { role: role.name, policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    { provider },
  );
  const bucket = new aws.s3.Bucket("archive", {});
  const { accountId } = await aws.getCallerIdentity({}, { provider });
  return {
    account: accountId,
    vpcArn: vpc.arn,
    subnetId: subnet.id,
    readsId: reads.id,
    tags: vpc.tagsAll,
    roleArn: role.arn,
    bucket: bucket.bucket,
    bucketRegion: bucket.bucketRegion,
  };
}

/** A pack of one mandatory policy, as a user would write it. */
function writePack(): string {
  const folder = join(packs, "tiny");
  mkdirSync(folder);
  symlinkSync(join(dirname(fileURLToPath(import.meta.url)), "../node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "PulumiPolicy.yaml"), "runtime: nodejs\n");
  writeFileSync(join(folder, "package.json"), '{ "name": "tiny", "version": "0.0.1", "main": "index.js" }\n');
  writeFileSync(
    join(folder, "index.js"),
    `const { PolicyPack } = require("@pulumi/policy");
new PolicyPack("tiny-pack", {
  policies: [{
    name: "no-force-destroy",
    description: "Buckets are emptied by hand.",
    enforcementLevel: "mandatory",
    validateResource: ({ type, props }, report) => {
      if (type === "aws:s3/bucket:Bucket" && props.forceDestroy) report("a bucket must not be emptied by deleting it");
    },
  }],
});
`,
  );
  return folder;
}

function done(run: EngineRun): EngineRun & { readonly kind: "done" } {
  if (run.kind === "failed") throw new Error(run.message);
  return run;
}
