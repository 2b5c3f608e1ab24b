// Without a CLI, tests that need the real engine are skipped loudly; in CI they fail.
import { afterEach, expect, test, vi } from "vitest";

import { engineOrSkip } from "./engine-or-skip.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a machine without a CLI is told on stderr, with the reasons", async () => {
  vi.stubEnv("TEMELJ_PULUMI", "/nowhere/pulumi");
  vi.stubEnv("CI", "");
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(await engineOrSkip()).toBeUndefined();
  expect(write.mock.calls.join("")).toMatch(/NOT TESTED on the real engine[^]*\/nowhere\/pulumi does not run/);
});

test("in CI that is a failure", async () => {
  vi.stubEnv("TEMELJ_PULUMI", "/nowhere/pulumi");
  vi.stubEnv("CI", "true");
  await expect(engineOrSkip()).rejects.toThrow("NOT TESTED on the real engine");
});
