// One run for all rooms: tests stand beside their source.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,stacks,policies,examples,tools,bench}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
});
