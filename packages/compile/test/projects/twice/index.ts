// Gives one name to two resources.

import { Thing } from "../../thing.ts";

export default () => {
  new Thing("same", {});
  new Thing("same", {});
};
