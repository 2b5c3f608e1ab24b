// What registrations come to: the rules of Pulumi's engine, one by one. tools/ holds the same against the real engine.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { DeploymentResource } from "@temelj/plan";
import { createSimulation } from "@temelj/simulate";
import { describe, expect, test } from "vitest";

import { Thing } from "../test/thing.ts";
import { compileStack } from "./compile-stack.ts";

const sealed = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "" };
const root = "urn:pulumi:kotor::p";
const thingUrn = `${root}::test:index:Thing::`;

interface Compiled {
  readonly resources: readonly DeploymentResource[];
  /** The resource of a name. */
  readonly named: (name: string) => DeploymentResource;
}

async function compiled(program: () => unknown, config: Readonly<Record<string, string>> = {}): Promise<Compiled> {
  const { issues, resources } = await compileStack({
    id: "p/kotor",
    project: "p",
    stack: "kotor",
    config,
    program: async () => {
      const outputs = await program();
      // What a test built is not meant as outputs.
      return pulumi.Resource.isInstance(outputs) ? undefined : outputs;
    },
    upstream: () => undefined,
    simulation: createSimulation(),
  });
  expect(issues).toEqual([]);
  const named = (name: string): DeploymentResource => {
    const found = resources.find(({ urn }) => urn.endsWith(`::${name}`));
    if (found === undefined) throw new Error(`no resource ${name}`);
    return found;
  };
  return { resources, named };
}

/** A component that says nothing itself. */
class Group extends pulumi.ComponentResource {
  constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
    super("test:index:Group", name, {}, opts);
  }
}

/** The name of the provider that a resource uses. */
function providerOf({ provider = "" }: DeploymentResource): string | undefined {
  return provider.split("::").at(-2);
}

describe("identity", () => {
  test("a URN holds the types of the parents, and a root resource's parent is the stack", async () => {
    const { named } = await compiled(() => {
      const group = new Group("group");
      new Thing("inner", {}, { parent: new Thing("middle", {}, { parent: group }) });
    });
    expect(named("group")).toMatchObject({ parent: `${root}::pulumi:pulumi:Stack::p-kotor`, custom: false });
    expect(named("inner")).toMatchObject({
      urn: `${root}::test:index:Group$test:index:Thing$test:index:Thing::inner`,
      parent: `${root}::test:index:Group$test:index:Thing::middle`,
    });
  });

  test("ids are the same in each run, and others elsewhere", async () => {
    const first = await compiled(() => new Thing("thing", {}));
    const second = await compiled(() => new Thing("thing", {}));
    expect(first.resources).toEqual(second.resources);
    const other = await compiled(() => new Thing("other", {}));
    expect(other.named("other").id).not.toBe(first.named("thing").id);
  });

  test("what is imported keeps the id under which it exists", async () => {
    const { named } = await compiled(() => new Thing("old", {}, { import: "thing-7" }));
    expect(named("old")).toMatchObject({ id: "thing-7", importID: "thing-7" });
  });

  test("what is looked up is external and has the outputs that the simulation reads", async () => {
    const { named } = await compiled(() => aws.kms.Key.get("key", "1234abcd-12ab-34cd-56ef-1234567890ab"));
    expect(named("key")).toMatchObject({
      external: true,
      id: "1234abcd-12ab-34cd-56ef-1234567890ab",
      outputs: { arn: expect.stringContaining("key/1234abcd-12ab-34cd-56ef-1234567890ab") as string },
    });
    expect(named("key").inputs).toBeUndefined();
  });
});

describe("former identities", () => {
  test.each<[string, pulumi.Alias | string, string]>([
    ["another name", { name: "before" }, `${root}::test:index:Group$test:index:Thing::before`],
    ["another type", { type: "test:index:Box" }, `${root}::test:index:Group$test:index:Box::thing`],
    ["no parent", { parent: pulumi.rootStackResource }, `${thingUrn}thing`],
    [
      "another project, under no parent",
      { project: "q", parent: pulumi.rootStackResource },
      "urn:pulumi:kotor::q::test:index:Thing::thing",
    ],
    [
      "another stack, but under a parent of this one",
      { stack: "test" },
      `${root}::test:index:Group$test:index:Thing::thing`,
    ],
    ["a URN", "urn:pulumi:x::y::a:b:C::d", "urn:pulumi:x::y::a:b:C::d"],
  ])("given as %s become a URN", async (_, alias, urn) => {
    const { named } = await compiled(() => new Thing("thing", {}, { parent: new Group("group"), aliases: [alias] }));
    expect(named("thing").aliases).toEqual([urn]);
  });

  test("that come to the same stand once", async () => {
    const aliases = [{ name: "before" }, { name: "before" }, `${thingUrn}before`];
    const { named } = await compiled(() => new Thing("thing", {}, { aliases }));
    expect(named("thing").aliases).toEqual([`${thingUrn}before`]);
  });
});

describe("protection", () => {
  test.each<[string, boolean | undefined, boolean | undefined, boolean]>([
    ["inherited from a component", true, undefined, true],
    ["taken off by the child", true, false, false],
    ["the child's own", undefined, true, true],
    ["absent when nobody asks for it", undefined, undefined, false],
  ])("is %s", async (_, ofParent, ofChild, wanted) => {
    const { named } = await compiled(() => {
      const parent = new Group("group", ofParent === undefined ? {} : { protect: ofParent });
      new Thing("thing", {}, { parent, ...(ofChild === undefined ? {} : { protect: ofChild }) });
    });
    expect(named("thing").protect ?? false).toBe(wanted);
  });

  test("reaches grandchildren, and so do retention and deletion together", async () => {
    const { named } = await compiled(() => {
      const host = new Thing("host", {});
      const outer = new Group("outer", { protect: true, retainOnDelete: true, deletedWith: host });
      new Thing("thing", {}, { parent: new Group("inner", { parent: outer }) });
    });
    expect(named("thing")).toMatchObject({ protect: true, retainOnDelete: true, deletedWith: `${thingUrn}host` });
  });
});

describe("providers", () => {
  test("a package's default provider is registered once, on first use, with the stack's configuration", async () => {
    const { resources } = await compiled(
      () => {
        new aws.sns.Topic("first", {});
        new aws.sns.Topic("second", {});
      },
      { "aws:region": "eu-south-1", "other:region": "nowhere" },
    );
    const providers = resources.filter(({ type }) => type === "pulumi:providers:aws");
    expect(providers).toHaveLength(1);
    const [provider] = providers;
    expect(provider?.urn).toMatch(/::default_\d+_\d+_\d+$/);
    expect(provider?.parent).toBeUndefined();
    expect(provider?.inputs).toEqual({ __internal: {}, region: "eu-south-1", version: expect.any(String) as string });
    expect(provider?.outputs).not.toHaveProperty("__internal");
    const topics = resources.filter(({ type }) => type.startsWith("aws:sns"));
    expect(topics.map(({ outputs }) => outputs?.["arn"])).toEqual([
      expect.stringMatching(/^arn:aws:sns:eu-south-1:/),
      expect.stringMatching(/^arn:aws:sns:eu-south-1:/),
    ]);
  });

  test("a stack that uses none has none", async () => {
    const { resources } = await compiled(() => new Group("group"));
    expect(resources.map(({ type }) => type)).toEqual(["pulumi:pulumi:Stack", "test:index:Group"]);
  });

  test("components hand theirs down, the nearest wins, and a resource's own wins over all", async () => {
    const { named } = await compiled(() => {
      const [far, near, own] = ["far", "near", "own"].map((name) => new aws.Provider(name, { region: "eu-south-1" }));
      const outer = new Group("outer", { providers: [far as aws.Provider] });
      const inner = new Group("inner", { parent: outer, providers: [near as aws.Provider] });
      new aws.sns.Topic("of-outer", {}, { parent: new Group("between", { parent: outer }) });
      new aws.sns.Topic("of-inner", {}, { parent: inner });
      new aws.sns.Topic("own-topic", {}, { parent: inner, provider: own as aws.Provider });
    });
    expect(["of-outer", "of-inner", "own-topic"].map((name) => providerOf(named(name)))).toEqual([
      "far",
      "near",
      "own",
    ]);
    expect(named("of-outer").outputs?.["arn"]).toMatch(/^arn:aws:sns:eu-south-1:/);
  });

  test("a resource's child uses the same, unless it is of another package", async () => {
    const { named } = await compiled(() => {
      const provider = new aws.Provider("abroad", { region: "eu-south-1" });
      const topic = new aws.sns.Topic("topic", {}, { provider });
      new aws.sns.TopicPolicy("policy", { arn: topic.arn, policy: "{}" }, { parent: topic });
      new Thing("thing", {}, { parent: topic });
    });
    expect(providerOf(named("policy"))).toBe("abroad");
    expect(providerOf(named("thing"))).toBe("default");
  });

  test("an account's provider makes ids and ARNs of that account", async () => {
    const { named } = await compiled(() => {
      const assumeRoles = [{ roleArn: "arn:aws:iam::111122223333:role/deploy" }];
      const provider = new aws.Provider("kotor", { region: "eu-central-1", assumeRoles });
      new aws.sns.Topic("topic", {}, { provider });
    });
    expect(named("topic").outputs?.["arn"]).toMatch(/^arn:aws:sns:eu-central-1:111122223333:topic-[0-9a-f]{7}$/);
  });
});

describe("dependencies", () => {
  test("are those of the inputs, by property, and those stated, where children stand for their component", async () => {
    const { named } = await compiled(() => {
      const group = new Group("group");
      new Thing("child", {}, { parent: group });
      const [one, two] = [new Thing("one", {}), new Thing("two", {})];
      new Thing("both", { a: pulumi.interpolate`${one.id}-${two.id}`, b: "plain" }, { dependsOn: [group] });
    });
    const [one, two] = [`${thingUrn}one`, `${thingUrn}two`];
    expect(named("both")).toMatchObject({
      dependencies: [`${root}::test:index:Group$test:index:Thing::child`, one, two],
      propertyDependencies: { a: [one, two] },
    });
  });
});

describe("secrets", () => {
  test("are sealed where they stand, in inputs, outputs and what is derived from them", async () => {
    const { named, resources } = await compiled(() => {
      const token = pulumi.secret("hush");
      new aws.s3.Bucket("bucket", { tags: { open: "yes", token } });
      const thing = new Thing("thing", { token, list: ["open", token] });
      return { shown: "open", told: pulumi.interpolate`say ${token}`, id: thing.id };
    });
    const { inputs, outputs } = named("bucket");
    for (const properties of [inputs, outputs]) {
      expect(properties).toMatchObject({ tags: { open: "yes", token: sealed }, tagsAll: { token: sealed } });
    }
    expect(named("thing").inputs).toEqual({ token: sealed, list: ["open", sealed] });
    expect(named("p-kotor").outputs).toEqual({ shown: "open", told: sealed, id: named("thing").id });
    expect(JSON.stringify(resources)).not.toContain("hush");
  });

  test("are outputs that the program declares secret, whole", async () => {
    const { named } = await compiled(() => new Thing("thing", { key: "hush" }, { additionalSecretOutputs: ["key"] }));
    expect(named("thing")).toMatchObject({
      inputs: { key: "hush" },
      outputs: { key: sealed },
      additionalSecretOutputs: ["key"],
    });
  });
});

test("an asset stands with the hash of its content", async () => {
  const content = new pulumi.asset.StringAsset("Dobar dan");
  const { named } = await compiled(
    () => new aws.s3.BucketObject("page", { bucket: "b", content: "c", source: content }),
  );
  expect(named("page").inputs?.["source"]).toEqual({
    "4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17",
    hash: "9b71b25f0e1bef5474a16cb2777d60822952be3186c45843f074839cb70a8987",
    text: "Dobar dan",
  });
});

test("inputs that the provider refuses are an issue at the line of the program", async () => {
  const { issues } = await compileStack({
    id: "p/kotor",
    project: "p",
    stack: "kotor",
    config: {},
    program: () => new aws.iam.Role("r".repeat(60), { assumeRolePolicy: "{}" }),
    upstream: () => undefined,
    simulation: createSimulation(),
  });
  expect(issues).toMatchObject([
    { code: "COMPILE_INPUT_INVALID", message: expect.stringContaining("longer than maximum length 64") as string },
  ]);
});
