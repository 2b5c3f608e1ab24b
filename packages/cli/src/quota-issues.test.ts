// Quotas become issues before AWS refuses: a warning with a fifth left, an error where nothing can be raised.

import type { QuotaState } from "@temelj/proof";
import { expect, test } from "vitest";

import { quotaIssues } from "./quota-issues.ts";

function state(used: number, limit: number, fixed: boolean): QuotaState {
  const share = Math.round((used / limit) * 100);
  return { quota: "transitGatewayAttachments", of: "tgw-1", used, limit, unit: "attachments", fixed, share };
}

test.each([
  ["half used", state(2500, 5000, true), []],
  ["a fifth left", state(4000, 5000, true), ["warning NETWORK_QUOTA_NEAR"]],
  ["full to the last one", state(5000, 5000, true), ["warning NETWORK_QUOTA_NEAR"]],
  ["over what is never raised", state(5001, 5000, true), ["error NETWORK_QUOTA_EXCEEDED"]],
  ["over a default that can be raised", state(6, 5, false), ["warning NETWORK_QUOTA_NEAR"]],
] as const)("%s", (_, given, expected) => {
  expect(quotaIssues([given]).map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
});

test("an issue names what is full, both numbers and what to do", () => {
  const [found] = quotaIssues([state(4500, 5000, true)]);
  expect(found?.message).toBe("attachments of a transit gateway: tgw-1 uses 4500 of 5000 (90 %)");
  expect(found?.fix).toMatch(/split/);
});
