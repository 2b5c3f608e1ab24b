// Throws on its way, after it has registered something.

import { Thing } from "../../thing.ts";

export default () => {
  new Thing("before", {});
  sizeOf(undefined);
};

function sizeOf(tenant: { readonly size: number } | undefined): number {
  if (tenant === undefined) throw new Error("no tenant for this stack\nask its owner");
  return tenant.size;
}
