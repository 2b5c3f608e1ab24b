// What every component of the landing zone has: tags, bounded names, transforms by role, its nodes and a typed handle.

import * as pulumi from "@pulumi/pulumi";
import { stableName, type NameLimits } from "@temelj/kernel";

import { withTags, type Tags } from "./tags.ts";

/** Arguments that every component accepts beside its own. */
export interface CommonArgs {
  /**
   * Tags of every child that can carry them.
   * @default none
   * @example { "temelj:tenant": "kotor" }
   */
  readonly tags?: Tags;
  /**
   * Changes the inputs and options of a child before it is registered, by the child's role.
   * Reaches everything that the arguments leave out.
   * @example { bucket: (props) => ({ ...props, forceDestroy: true }) }
   */
  readonly transform?: Readonly<Record<string, ChildTransform>>;
}

/** Gets a child's inputs and options; returns new inputs, or inputs and options. */
export type ChildTransform = (
  props: Readonly<Record<string, unknown>>,
  opts: pulumi.CustomResourceOptions,
) =>
  | Readonly<Record<string, unknown>>
  | { readonly props: Readonly<Record<string, unknown>>; readonly opts: pulumi.CustomResourceOptions };

/** A resource class of a provider SDK. */
export type ResourceClass<Args, R extends pulumi.CustomResource> = new (
  name: string,
  args: Args,
  opts?: pulumi.CustomResourceOptions,
) => R;

/**
 * Base class of the components. A child is registered with {@link child}: named `<component>-<role>`, parented,
 * tagged, passed through the user's transform of that role. The constructor ends with {@link finish}.
 *
 * Creates nothing itself beyond the component's own node.
 */
export abstract class LandingZoneComponent<Nodes extends object> extends pulumi.ComponentResource {
  readonly #name: string;
  readonly #tags: Tags;
  readonly #transform: Readonly<Record<string, ChildTransform>>;
  readonly #roles = new Set<string>();
  #nodes: Nodes | undefined;

  protected constructor(type: string, name: string, args: CommonArgs, opts: pulumi.ComponentResourceOptions = {}) {
    super(type, name, {}, opts);
    this.#name = name;
    this.#tags = args.tags ?? {};
    this.#transform = args.transform ?? {};
  }

  /** The children, for what the arguments and the handle do not reach. */
  get nodes(): Nodes {
    if (this.#nodes === undefined) throw new Error(`${this.#name}: nodes are read before the constructor finished`);
    return this.#nodes;
  }

  /**
   * Registers one child.
   *
   * @param role what the child is for, unique in the component, keyed by meaning: `bucket`, `subnet-private-a`
   * @param kind the resource class
   * @param props its inputs; `tags` are merged when the class takes them (see {@link tagged})
   * @param opts further options; the parent is set
   */
  protected child<Args, R extends pulumi.CustomResource>(
    role: string,
    kind: ResourceClass<Args, R>,
    props: Args,
    opts: pulumi.CustomResourceOptions = {},
  ): R {
    if (this.#roles.has(role)) throw new Error(`${this.#name}: two children have the role ${role}`);
    this.#roles.add(role);
    const parented: pulumi.CustomResourceOptions = { ...opts, parent: opts.parent ?? this };
    const changed = this.#transformed(role, props, parented);
    return new kind(`${this.#name}-${role}`, changed.props, changed.opts);
  }

  /** The component's tags merged with more, for a child that takes tags. The child's own win. */
  protected tagged(more: Tags = {}): Record<string, pulumi.Input<string>> {
    return withTags(this.#tags, more);
  }

  /** A physical name `<component>-<role>` within a service's limits. */
  protected physicalName(role: string, limits: NameLimits): string {
    return stableName([this.#name, role], limits);
  }

  /** Ends the constructor: keeps the nodes and registers the handle as the component's outputs. */
  protected finish(nodes: Nodes, handle: object): void {
    this.#nodes = nodes;
    const unknownRoles = Object.keys(this.#transform).filter((role) => !this.#roles.has(role));
    if (unknownRoles.length > 0) {
      const known = [...this.#roles].join(", ");
      throw new Error(`${this.#name}: transform names no child: ${unknownRoles.join(", ")}; children: ${known}`);
    }
    this.registerOutputs({ ...handle });
  }

  #transformed<Args>(
    role: string,
    props: Args,
    opts: pulumi.CustomResourceOptions,
  ): { props: Args; opts: pulumi.CustomResourceOptions } {
    const transform = this.#transform[role];
    if (transform === undefined) return { props, opts };
    const result = transform(props as Readonly<Record<string, unknown>>, opts);
    const whole = "props" in result && "opts" in result;
    const changed = whole ? result : { props: result, opts };
    return changed as { props: Args; opts: pulumi.CustomResourceOptions };
  }
}
