// Which properties a resource type has: packages of rules say so by declaration merging.

/**
 * Properties by type token. A package of rules adds its own:
 *
 * ```ts
 * declare module "@temelj/policy" {
 *   interface ResourceTypes {
 *     "aws:kms/key:Key": Unwrap<aws.kms.KeyArgs>;
 *   }
 * }
 * ```
 */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface ResourceTypes {}

/** A type token such as `aws:kms/key:Key`; the editor completes those in {@link ResourceTypes}. */
export type TypeToken = (keyof ResourceTypes & string) | (string & Record<never, never>);

/** Any property of a resource whose type is not in {@link ResourceTypes}. */
export type LooseValue = string | number | boolean | null | undefined | LooseProperties | readonly LooseValue[];

/** Properties of a resource whose type is not in {@link ResourceTypes}. */
export interface LooseProperties {
  readonly [name: string]: LooseValue;
}

/** The properties of a resource of a type. Everything may be absent: a state holds what its program said. */
export type PropertiesOf<Type extends TypeToken> = Type extends keyof ResourceTypes
  ? DeepPartial<ResourceTypes[Type]>
  : LooseProperties;

type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly DeepPartial<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]?: DeepPartial<T[Name]> | undefined }
    : T;
