import { expect, test } from "vitest";

import { pulumiExport, terraformPlan } from "./same-estate.ts";

test("both tell of the same number of resources, under the same names", () => {
  const ours = JSON.parse(pulumiExport(12)) as { deployment: { resources: { id: string }[] } };
  const theirs = JSON.parse(terraformPlan(12)) as {
    planned_values: { root_module: { resources: { name: string }[] } };
  };
  const names = theirs.planned_values.root_module.resources.map(({ name }) => name);
  expect(ours.deployment.resources.map(({ id }) => id)).toEqual(names);
  expect(new Set(names).size).toBe(12);
});
