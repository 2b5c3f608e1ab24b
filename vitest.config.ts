// One run for all rooms: tests stand beside their source.
import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,stacks,policies,examples,tools,bench}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 60_000,
    hookTimeout: 600_000,
    // The file of all rules is a part of the project, and must meet the same classes as the rest of it.
    server: { deps: { inline: [/temelj-rules/] } },
    // What the tested commands compile, of folders that are gone afterwards, stays out of the user's own cache.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("./node_modules/.cache/temelj", import.meta.url)) },
  },
});
