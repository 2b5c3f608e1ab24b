// What every AWS resource type has: an ARN, an automatic name, a region, default tags. Derived from the SDK.

import table from "./type-traits.json" with { type: "json" };

/** Traits of a resource type. */
export interface TypeTraits {
  /** It has an output `arn`. */
  readonly arn: boolean;
  /** It has an input `name` that the program may leave out. */
  readonly name: boolean;
  /** It lives in a region and takes an input `region`. */
  readonly region: boolean;
  /** The provider's default tags are merged into its `tagsAll`. */
  readonly tags: boolean;
}

const letters: Readonly<Record<string, string>> = table;
const none: TypeTraits = { arn: false, name: false, region: false, tags: false };
const decoded = new Map<string, TypeTraits>();

/** Traits of a type; one that this SDK version does not have has none. */
export function typeTraits(type: string): TypeTraits {
  const known = decoded.get(type);
  if (known !== undefined) return known;
  const own = letters[type];
  if (own === undefined) return none;
  const traits = {
    arn: own.includes("a"),
    name: own.includes("n"),
    region: own.includes("r"),
    tags: own.includes("t"),
  };
  decoded.set(type, traits);
  return traits;
}
