// How one AWS resource type looks once it exists. The tables in models/ are made of these.

import type { Properties, SimulatedWorld } from "../simulation.ts";

/**
 * A text with places to fill in:
 * - `{account}`, `{region}`, `{partition}`, `{dns}` (its DNS suffix): the world;
 * - `{organization}`, `{root}`, `{instance}`, `{store}`: the organization, its root, its identity center and identity
 *   store, the same for everything of one account;
 * - `{id}`, `{arn}`: the resource's own;
 * - `{.bucket}`, `{.path|/}`, `{.accountId|@account}`: an input, with the text or place to use when it is absent;
 * - `{hex:16}`, `{lower:8}`, `{upper:13}`, `{digits:12}`, `{uuid}`, `{account-number}`: drawn from the resource's URN;
 *   a last `:word` tells apart several of one resource.
 */
export type Template = string;

/** JSON whose texts are templates. */
export type Templated = Template | boolean | number | readonly Templated[] | { readonly [name: string]: Templated };

/** One type. */
export interface AwsModel {
  readonly id: Template;
  /** @default none */
  readonly arn?: Template;
  /** Other outputs that AWS computes. An input of the same name wins. */
  readonly outputs?: Readonly<Record<string, Templated>>;
  /** Outputs that a template cannot say, `id` and `arn` among them. They win over templates. */
  readonly derive?: (subject: ModelSubject) => Properties;
}

/** What a model is filled in with. */
export interface ModelSubject {
  readonly urn: string;
  readonly inputs: Properties;
  readonly world: SimulatedWorld;
}

/** Models by resource type. */
export type AwsModels = Readonly<Record<string, AwsModel>>;
