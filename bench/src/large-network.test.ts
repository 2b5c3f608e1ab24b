import { networkFacts, networkModel, segmentMatrix } from "@temelj/proof";
import { expect, test } from "vitest";

import { largeIntent, largeNetwork, largeQuestions, largeSites } from "./large-network.ts";

test("a large network is as intended: what is measured is a proof, and not a list of what is wrong", () => {
  const { plans, tenants } = largeNetwork(20);
  const model = networkModel(networkFacts(plans), { sites: largeSites });
  const matrix = segmentMatrix(model, {
    questions: largeQuestions,
    allowed: (from, to) => largeIntent(from.label, to.label),
  });
  expect(matrix.deviations).toEqual([]);
  // Every tenant to the tools, the data centre to all of them and the tools, two neighbours.
  expect([matrix.pairs, matrix.reached]).toEqual([22 * 21, tenants.length + tenants.length + 1 + 2]);
});
