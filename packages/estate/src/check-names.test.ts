// How many zones names may make, which no small estate reaches.

import { expect, test } from "vitest";

import { changed, EstateFolder } from "../test/small-estate.ts";
import { checkNames } from "./check-names.ts";
import type { EstateContents } from "./estate-content.ts";
import { readEstate } from "./read-estate.ts";

/** The small estate with names and many more municipalities. */
function contents(said: string, tenants: number): EstateContents {
  const folder = new EstateFolder(changed("network.yaml", "pools:\n", `${said}\npools:\n`));
  const read = readEstate(folder.directory, []);
  const model = read?.tenants.at(-1);
  if (read === undefined || model === undefined) throw new Error("the small estate is not there");
  const more = Array.from({ length: tenants }, (_, position) => ({
    ...model,
    content: { ...model.content, code: `town-${position}` },
  }));
  return { ...read, tenants: more };
}

test.each([
  ["names: {}", 499, []],
  ["names: {}", 500, ["names make 501 zones in one account"]],
  ["names: { tenantZones: false }", 500, []],
  ["names: {}\nraisedQuotas: { hostedZonesPerAccount: 600 }", 599, []],
  ["names: {}\nraisedQuotas: { hostedZonesPerAccount: 600 }", 600, ["names make 601 zones in one account"]],
])("%s with %i tenants is said to be %j", (said, tenants, expected) => {
  expect(checkNames(contents(said, tenants)).map(({ message }) => message)).toEqual(expected);
});
