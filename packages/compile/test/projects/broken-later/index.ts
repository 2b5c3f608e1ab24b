// Throws in what it does with a value that comes later.

import { Thing } from "../../thing.ts";

export default () => {
  const { id } = new Thing("before", {});
  return { wrong: id.apply((given) => given.length.toFixed(-1)) };
};
