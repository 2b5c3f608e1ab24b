import { describe, expect, test } from "vitest";

import { changed, EstateFolder } from "../test/small-estate.ts";
import { loadEstate } from "./load-estate.ts";
import { resolveFlows } from "./resolve-flows.ts";

const health = `code: health
name: { en: Health, cnr: Zdravlje }
environments: [production]
contacts: { security: it-security@health.example }
`;

function flows(...entries: readonly string[]) {
  const lines = entries.map((entry) => `  - { ${entry}, ports: [443], why: Test }\n`).join("");
  const folder = new EstateFolder({
    ...changed("network.yaml", "pools:\n", `flows:\n${lines}pools:\n`),
    "ministries/health.yaml": health,
  });
  folder.lock();
  const estate = loadEstate(folder.directory);
  if (!estate.ok) throw new Error(JSON.stringify(estate.issues));
  return resolveFlows(estate.value).map(
    ({ from, to }) => `${from.key} ${from.ranges.join()} → ${to.key} ${to.ranges.join()}`,
  );
}

describe("a flow", () => {
  test("between segments is between their pools", () => {
    expect(flows("from: municipalities, to: ministries")).toEqual([
      "municipalities 10.80.0.0/16 → ministries 10.72.0.0/16",
    ]);
  });

  test("between tenants is between their networks of one environment, and only of those that both have", () => {
    const [only, ...more] = flows("from: finance, to: health");
    expect(more).toEqual([]);
    expect(only).toMatch(/^finance-production 10\.72\.\S+ → health-production 10\.72\.\S+$/);
  });

  test("from a tenant to a segment leaves from each of its environments", () => {
    expect(flows("from: finance, to: municipalities").map((flow) => flow.split(" ")[0])).toEqual([
      "finance-production",
      "finance-test",
    ]);
  });
});
