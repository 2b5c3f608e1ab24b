// Builds every package that is published and packs it: `node tools/build.ts [--out DIR]`.

import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";

import { buildTarballs } from "./src/build-tarballs.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: "out/packages" } } });
const tarballs = await buildTarballs(resolve(values.out));
for (const file of Object.values(tarballs)) process.stdout.write(`${relative(process.cwd(), file)}\n`);
