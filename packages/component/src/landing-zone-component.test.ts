// What every component promises: names, parents, tags, transforms by role, nodes and outputs.

import * as pulumi from "@pulumi/pulumi";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { LandingZoneComponent, withTags, type ChildTransform, type CommonArgs } from "./index.ts";

/** A resource as a provider's SDK has it. */
class Box extends pulumi.CustomResource {
  declare readonly size: pulumi.Output<number>;
  declare readonly serial: pulumi.Output<string>;

  constructor(name: string, args: BoxArgs, opts?: pulumi.CustomResourceOptions) {
    super("test:index:Box", name, { serial: undefined, ...args }, opts);
  }
}

interface BoxArgs {
  readonly size: pulumi.Input<number>;
  readonly tags?: Readonly<Record<string, pulumi.Input<string>>>;
}

interface ShelfNodes {
  readonly lower: Box;
  readonly upper: Box;
}

/** A component of two children, one inside the other. */
class Shelf extends LandingZoneComponent<ShelfNodes> {
  readonly handle: { readonly serial: pulumi.Output<string>; readonly label: string };

  constructor(name: string, args: CommonArgs = {}, opts?: pulumi.ComponentResourceOptions) {
    super("test:index:Shelf", name, args, opts);
    const lower = this.child("lower", Box, { size: 1, tags: this.tagged() });
    const upper = this.child("upper", Box, { size: 2, tags: this.tagged({ place: "top" }) }, { parent: lower });
    this.handle = { serial: lower.serial, label: name };
    this.finish({ lower, upper }, this.handle);
  }

  nameOf(role: string, maxLength: number): string {
    return this.physicalName(role, { maxLength, lowerCase: true });
  }
}

/** Gives the same role to two children. */
class Careless extends LandingZoneComponent<object> {
  constructor() {
    super("test:index:Careless", "careless", {});
    this.child("box", Box, { size: 1 });
    this.child("box", Box, { size: 2 });
    this.finish({}, {});
  }
}

/** Looks at its nodes too early. */
class Hasty extends LandingZoneComponent<object> {
  readonly early: object;

  constructor() {
    super("test:index:Hasty", "hasty", {});
    this.early = this.nodes;
  }
}

interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

let registered: Registered[] = [];

beforeEach(async () => {
  registered = [];
  await pulumi.runtime.setMocks({
    newResource({ type, name, inputs }) {
      registered.push({ type, name, inputs });
      return { id: `${name}-id`, state: { ...inputs, serial: `${name}-serial` } };
    },
    call: () => ({}),
  });
});

/** A test whose component throws leaves registrations behind: they end before the next begins. */
afterEach(() => pulumi.runtime.disconnect());

/** Builds, waits until everything is registered, and gives the children by name. */
async function build(args?: CommonArgs, opts?: pulumi.ComponentResourceOptions) {
  const shelf = new Shelf("kotor", args, opts);
  await pulumi.runtime.disconnect();
  const boxes = registered.filter(({ type }) => type === "test:index:Box");
  return { shelf, inputs: Object.fromEntries(boxes.map(({ name, inputs }) => [name, inputs])) };
}

function known<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => {
    output.apply(resolve);
  });
}

describe("a child", () => {
  test("is named after its component and role", async () => {
    const { inputs } = await build();
    expect(Object.keys(inputs)).toEqual(["kotor-lower", "kotor-upper"]);
  });

  test("has the component as its parent, unless it names another", async () => {
    const { shelf } = await build();
    expect(await known(shelf.nodes.lower.urn)).toContain("::test:index:Shelf$test:index:Box::kotor-lower");
    expect(await known(shelf.nodes.upper.urn)).toContain("$test:index:Box::kotor-upper");
  });

  test("carries the component's tags and its own, of which its own win", async () => {
    const { inputs } = await build({ tags: { tenant: "kotor", place: "anywhere" } });
    expect(inputs["kotor-lower"]?.["tags"]).toEqual({ tenant: "kotor", place: "anywhere" });
    expect(inputs["kotor-upper"]?.["tags"]).toEqual({ tenant: "kotor", place: "top" });
  });

  test("cannot share its role with another", () => {
    expect(() => new Careless()).toThrow("careless: two children have the role box");
  });
});

const withoutParent: ChildTransform = (props, opts) => ({ props, opts: { ...opts, parent: undefined } });

describe("a transform", () => {
  test("changes the inputs of the child with its role, and of no other", async () => {
    const { inputs } = await build({ transform: { lower: (props) => ({ ...props, size: 40 }) } });
    expect([inputs["kotor-lower"]?.["size"], inputs["kotor-upper"]?.["size"]]).toEqual([40, 2]);
  });

  test("sees the inputs and options as the component gives them", async () => {
    let seen: unknown[] = [];
    const transform: ChildTransform = (props, opts) => {
      seen = [props, opts.parent];
      return props;
    };
    const { shelf } = await build({ tags: { tenant: "kotor" }, transform: { lower: transform } });
    expect(seen).toEqual([{ size: 1, tags: { tenant: "kotor" } }, shelf]);
  });

  test("can change the options too", async () => {
    const { shelf } = await build({ transform: { lower: withoutParent } });
    expect(await known(shelf.nodes.lower.urn)).toMatch(/::test:index:Box::kotor-lower$/);
  });

  test("for a role that no child has is a mistake that names the roles", () => {
    expect(() => new Shelf("kotor", { transform: { lowr: (props) => props } })).toThrow(
      "kotor: transform names no child: lowr; children: lower, upper",
    );
  });
});

describe("a component", () => {
  test("gives its children and its handle", async () => {
    const { shelf } = await build();
    expect(Object.keys(shelf.nodes)).toEqual(["lower", "upper"]);
    expect(await known(shelf.handle.serial)).toBe("kotor-lower-serial");
    expect(await known(shelf.nodes.upper.size)).toBe(2);
  });

  test("passes the options that it gets on to Pulumi", async () => {
    const seen: string[] = [];
    const see: pulumi.ResourceTransformation = ({ name }) => {
      seen.push(name);
      return undefined;
    };
    await build({}, { transformations: [see] });
    expect(seen).toEqual(["kotor", "kotor-lower", "kotor-upper"]);
  });

  test("has no nodes before its constructor finished", () => {
    expect(() => new Hasty()).toThrow("hasty: nodes are read before the constructor finished");
  });

  test("makes physical names that a service accepts and that stay apart", async () => {
    const { shelf } = await build();
    expect(shelf.nameOf("logs", 63)).toBe("kotor-logs");
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (left, right) => {
        const names = [shelf.nameOf(left, 24), shelf.nameOf(right, 24)];
        for (const name of names) expect(name).toMatch(/^[a-z0-9-]{1,24}$/);
        expect(names[0] === names[1]).toBe(left === right);
      }),
    );
  });
});

test("tags of both sets are kept; where a key stands in both, the second wins", () => {
  expect(withTags({ a: "1", b: "1" }, { b: "2", c: "2" })).toEqual({ a: "1", b: "2", c: "2" });
});
