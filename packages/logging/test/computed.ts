// What providers compute and the components of this room read.

import type { ComputedValues } from "@temelj/testing";

/** By type, from a resource's name. */
export const computed: ComputedValues = {
  "aws:s3/bucket:Bucket": (name) => ({ arn: `arn:aws:s3:::${name}` }),
};
