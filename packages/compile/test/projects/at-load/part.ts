// A file of the program that registers something itself.

import { Thing } from "../../thing.ts";

export const part = new Thing("part", {});
