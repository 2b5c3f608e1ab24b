// How long it takes to prove all pairs of networks, for as many tenants as a country may have.

import { networkFacts, networkModel, segmentMatrix } from "@temelj/proof";

import { largeIntent, largeNetwork, largeQuestions, largeSites } from "./large-network.ts";
import type { Row } from "./measuring.ts";
import { measured } from "./statistics.ts";

/** Seconds within which all pairs of so many tenants must be proven. */
const targets: Readonly<Record<number, number>> = { 50: 1, 1000: 10 };

/** One row for each number of tenants: from compiled plans to the whole matrix. */
export async function proving(): Promise<readonly Row[]> {
  return Object.entries(targets).map(([tenants, seconds]) => {
    const { plans } = largeNetwork(Number(tenants));
    const runs = Array.from({ length: 5 }, () => proved(plans));
    const time = measured(runs.map((run) => run.seconds));
    const what = `all ${(runs[0]?.pairs ?? 0).toLocaleString("en-US")} pairs of ${tenants} tenants, ${largeQuestions.length} questions each`;
    return { what, unit: "s", value: time, target: `< ${seconds} s`, met: time.median < seconds };
  });
}

function proved(plans: Parameters<typeof networkFacts>[0]): { readonly seconds: number; readonly pairs: number } {
  const began = performance.now();
  const model = networkModel(networkFacts(plans), { sites: largeSites });
  const { pairs, deviations } = segmentMatrix(model, {
    questions: largeQuestions,
    allowed: (from, to) => largeIntent(from.label, to.label),
  });
  if (deviations.length > 0) throw new Error(`${deviations.length} pairs are not as intended`);
  return { seconds: (performance.now() - began) / 1000, pairs };
}
