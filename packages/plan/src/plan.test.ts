// Plans of deployments, and the names in them.

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { stateResources, urns } from "../test/documents.ts";
import { deploymentOf, parseUrn, planOf, type DeploymentResource, unknownValue, wireMarks } from "./index.ts";

function planOne(more: Partial<DeploymentResource>) {
  const wire = { urn: urns.bucket, custom: true, type: "aws:s3/bucket:Bucket", ...more };
  const [resource] = planOf("shop", "dev", [wire]).resources;
  if (resource === undefined) throw new Error("the plan is empty");
  return resource;
}

describe("a URN", () => {
  test.each([
    ["urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev", "dev", "shop", "pulumi:pulumi:Stack", "shop-dev"],
    [urns.bucket, "dev", "shop", "aws:s3/bucket:Bucket", "site-bucket"],
    ["urn:pulumi:dev::shop::a:b:C$d:e:F$g:h:I::x", "dev", "shop", "g:h:I", "x"],
    ["urn:pulumi:dev::shop::a:b:C::name::with::colons", "dev", "shop", "a:b:C", "name::with::colons"],
    ["urn:pulumi:dev::shop::a:b:C::two\nlines", "dev", "shop", "a:b:C", "two\nlines"],
    ["urn:pulumi:dev::shop::a:b:C::", "dev", "shop", "a:b:C", ""],
  ])("%j has its parts", (urn, stack, project, type, name) => {
    expect(parseUrn(urn)).toMatchObject({ stack, project, type, name });
  });

  test.each(["", "urn:pulumi:", "urn:pulumi:dev::shop::a:b:C", "arn:aws:s3:::x", " urn:pulumi:dev::shop::a:b:C::x"])(
    "%j is none",
    (text) => {
      expect(parseUrn(text)).toBeUndefined();
    },
  );

  test("made of parts is read as these parts", () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9_.-]+$/);
    const type = fc.tuple(word, word, word).map((parts) => parts.join(":"));
    fc.assert(
      fc.property(word, word, fc.array(type, { minLength: 1 }), fc.string(), (stack, project, types, name) => {
        // A colon at the start would belong to the separator.
        fc.pre(!name.startsWith(":"));
        expect(parseUrn(`urn:pulumi:${stack}::${project}::${types.join("$")}::${name}`)).toEqual({
          stack,
          project,
          qualifiedType: types.join("$"),
          type: types.at(-1),
          name,
        });
      }),
    );
  });

  test("that is long and wrong is refused without long thought", () => {
    expect(parseUrn(`urn:pulumi:${":a".repeat(20_000)}`)).toBeUndefined();
  });
});

describe("a plan", () => {
  test("keeps the order of the resources and fills absent fields", () => {
    const plan = planOf("shop", "dev", stateResources() as unknown as DeploymentResource[]);
    expect(plan.resources.map(({ name }) => name)).toEqual([
      "shop-dev",
      "kotor",
      "site",
      "site-bucket",
      "site-versioning",
    ]);
    expect(plan.resources[2]).toEqual({
      urn: urns.component,
      type: "acme:web:Site",
      name: "site",
      custom: false,
      inputs: {},
      outputs: {},
      parent: urns.stack,
      protect: false,
      retainOnDelete: false,
      external: false,
      dependencies: [],
      propertyDependencies: {},
      aliases: [],
    });
  });

  test("keeps what a resource says", () => {
    const [, , , bucket, versioning] = planOf(
      "shop",
      "dev",
      stateResources() as unknown as DeploymentResource[],
    ).resources;
    expect(bucket).toMatchObject({
      id: "site-1a2b3c4",
      protect: true,
      retainOnDelete: true,
      provider: `${urns.provider}::ca5ece45-3738-4dd1-9ba9-54193333d657`,
      inputs: { bucket: "site-1a2b3c4", tags: { owner: "kotor" } },
      outputs: { arn: "arn:aws:s3:::site-1a2b3c4" },
      source: { file: "index.ts", line: 12, column: 18 },
    });
    expect(versioning).toMatchObject({
      dependencies: [urns.bucket],
      propertyDependencies: { bucket: [urns.bucket] },
    });
  });

  test("has no dependency of a property on nothing", () => {
    const { propertyDependencies } = planOne({ propertyDependencies: { a: [], b: null, c: [urns.component] } });
    expect(propertyDependencies).toEqual({ c: [urns.component] });
  });

  test("decodes properties when they are first read, and once", () => {
    let reads = 0;
    const inputs = {
      get secret() {
        reads += 1;
        return wireMarks.unknown;
      },
    };
    const resource = planOne({ inputs });
    expect(reads).toBe(0);
    expect(resource.inputs["secret"]).toBe(unknownValue);
    expect(resource.inputs).toBe(resource.inputs);
    expect(reads).toBe(1);
  });

  test.each([
    ["project:///index.ts#12,18", { file: "index.ts", line: 12, column: 18 }],
    ["project:///../shared/vpc.ts#7,1", { file: "../shared/vpc.ts", line: 7, column: 1 }],
    ["file:///srv/app/index.ts#3", { file: "/srv/app/index.ts", line: 3, column: 1 }],
    ["https://elsewhere.example/index.ts#3", undefined],
    ["project:///index.ts", undefined],
    ["", undefined],
  ])("takes the source position %j as %j", (sourcePosition, source) => {
    expect(planOne({ sourcePosition }).source).toEqual(source);
  });

  test("says which outputs may yet come", () => {
    const wires = stateResources() as unknown as DeploymentResource[];
    const plan = planOf("shop", "dev", wires, { pendingOutputs: new Set([urns.bucket]) });
    expect(plan.resources.filter(({ outputsPending }) => outputsPending).map(({ urn }) => urn)).toEqual([urns.bucket]);
  });
});

test("a deployment export has no times: the same resources give the same bytes", () => {
  const resources = stateResources() as unknown as DeploymentResource[];
  expect(deploymentOf(resources, "3.259.0")).toEqual({
    version: 3,
    deployment: { manifest: { time: "0001-01-01T00:00:00Z", magic: "", version: "3.259.0" }, resources },
  });
});
