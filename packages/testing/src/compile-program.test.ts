import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { IssueError } from "@temelj/kernel";
import { equals, evaluate, every, rule } from "@temelj/policy";
import { describe, expect, test } from "vitest";

import { compileProgram } from "./compile-program.ts";

const keyRotates = rule("test-key-rotates", {
  title: { en: "Key rotates", cnr: "Ključ se mijenja" },
  severity: "high",
  on: "aws:kms/key:Key",
  why: "For the test.",
  fix: "set enableKeyRotation",
  sources: [],
  check: (key) => every(key, ["enableKeyRotation"], equals(true)),
});

describe("a program", () => {
  test("becomes a plan that rules judge", async () => {
    const plan = await compileProgram(() => {
      new aws.kms.Key("forgotten", {});
      new aws.kms.Key("rotated", { enableKeyRotation: true });
    });
    const { findings } = evaluate([keyRotates], [plan]);
    expect(findings.map(({ urn, outcome }) => [urn.split("::").at(-1), outcome])).toEqual([
      ["forgotten", "fail"],
      ["rotated", "pass"],
    ]);
  });

  test("becomes the deployment that Pulumi would export", async () => {
    const { deployment } = await compileProgram(() => ({ keyId: new aws.kms.Key("key", {}).id }), {
      project: "vault",
      stack: "kotor",
    });
    expect(deployment.version).toBe(3);
    expect(deployment.deployment.resources.map(({ urn }) => urn)).toEqual([
      "urn:pulumi:kotor::vault::pulumi:pulumi:Stack::vault-kotor",
      expect.stringMatching(/^urn:pulumi:kotor::vault::pulumi:providers:aws::default_/) as string,
      "urn:pulumi:kotor::vault::aws:kms/key:Key::key",
    ]);
    const [stack, , key] = deployment.deployment.resources;
    expect(stack?.outputs).toEqual({ keyId: key?.id });
  });

  test("that returns what it built has no outputs", async () => {
    const plan = await compileProgram(() => new aws.kms.Key("key", {}));
    expect(plan.resources.map(({ name, outputs }) => [name, Object.keys(outputs).length > 0])).toContainEqual([
      "project-test",
      false,
    ]);
  });

  test("knows its stack and configuration, and what other stacks give", async () => {
    let heard: unknown;
    await compileProgram(
      async () => {
        const network = new pulumi.StackReference("organization/network/platform");
        const config = new pulumi.Config();
        heard = {
          names: `${pulumi.getProject()}/${pulumi.getStack()}`,
          size: config.require("size"),
          region: aws.config.region,
          vpcId: (await network.getOutputDetails("vpcId")).value,
        };
      },
      {
        project: "shop",
        stack: "kotor",
        config: { size: "small", "aws:region": "eu-central-1" },
        upstream: { "network/platform": { vpcId: "vpc-1" } },
      },
    );
    expect(heard).toEqual({ names: "shop/kotor", size: "small", region: "eu-central-1", vpcId: "vpc-1" });
  });

  test.each<[string, () => unknown, string]>([
    [
      "throws",
      () => {
        throw new Error("no such tenant");
      },
      "COMPILE_PROGRAM_FAILED",
    ],
    ["asks the cloud", () => aws.s3.getBucket({ bucket: "x" }), "COMPILE_INVOKE_REFUSED"],
    ["lacks configuration", () => new pulumi.Config().require("size"), "COMPILE_CONFIG_MISSING"],
    [
      "refers to an unknown stack",
      () => new pulumi.StackReference("organization/a/b").getOutputDetails("x"),
      "COMPILE_STACK_UNKNOWN",
    ],
    ["never ends", () => new Promise(() => undefined), "COMPILE_NEVER_SETTLES"],
  ])("that %s is an issue", async (_, program, code) => {
    const failed: unknown = await compileProgram(program).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(IssueError);
    expect((failed as IssueError).issues.map((each) => each.code)).toEqual([code]);
  });

  test("does not see another that is compiled at the same time", async () => {
    const names = ["first", "second", "third"];
    const plans = await Promise.all(
      names.map((name) => compileProgram(() => new aws.kms.Key(name, {}), { stack: name })),
    );
    expect(plans.map(({ stack, resources }) => [stack, resources.at(-1)?.name])).toEqual(
      names.map((name) => [name, name]),
    );
  });

  test("compiles to the same bytes each time", async () => {
    const first = await compileProgram(() => new aws.kms.Key("key", {}));
    const second = await compileProgram(() => new aws.kms.Key("key", {}));
    expect(JSON.stringify(second.deployment)).toBe(JSON.stringify(first.deployment));
  });
});
