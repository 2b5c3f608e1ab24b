// The JSON Schemas that editors complete and check an estate's files with.

import { z } from "zod";

import { singleFiles, tenantFolders } from "./estate-files.ts";

/** Text of each schema by its file name in `<estate>/schema`. `temelj estate schema` writes them. */
export function schemas(): Readonly<Record<string, string>> {
  const files: [name: string, schema: z.ZodType][] = [
    ...Object.entries(singleFiles).map(([name, schema]): [string, z.ZodType] => [
      name.replace(".yaml", ".json"),
      schema,
    ]),
    ["ministry.json", tenantFolders.ministries],
    ["municipality.json", tenantFolders.municipalities],
  ];
  return Object.fromEntries(files.map(([name, schema]) => [name, textOf(schema)]));
}

/** Draft 7 is what YAML editors understand best. */
function textOf(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: "input", target: "draft-7", reused: "inline" }), undefined, 2)}\n`;
}
