// Tags that say whose a resource is and what it holds.

import type * as pulumi from "@pulumi/pulumi";

/** Tag values by key. AWS accepts 50 tags a resource, keys of 128 and values of 256 characters. */
export type Tags = Readonly<Record<string, pulumi.Input<string>>>;

/** Both sets of tags; where a key stands in both, the second wins. */
export function withTags(common: Tags, own: Tags): Record<string, pulumi.Input<string>> {
  return { ...common, ...own };
}
