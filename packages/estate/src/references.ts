// Issues that several checks share: a code that stands twice, and one that names nothing.

import { issue, suggest, type Issue } from "@temelj/kernel";
import { type ValuePath, type YamlFile, label } from "@temelj/yaml";

/** Every entry of a list whose code an earlier one has. */
export function repeatedCodes(file: YamlFile, list: string, codes: readonly string[]): Issue[] {
  return codes.flatMap((code, position) => {
    const first = codes.indexOf(code);
    if (first === position) return [];
    const earlier = file.at([list, first, "code"]);
    return [
      issue("ESTATE_CODE_REPEATED", `${label([list, position, "code"])} is "${code}", as in line ${earlier.line}`, {
        at: file.at([list, position, "code"]),
        fix: "give each a code of its own",
      }),
    ];
  });
}

/** The issue of a value that should name one of the known codes, unless it does. */
export function unknownCode(
  file: YamlFile,
  path: ValuePath,
  given: string,
  known: readonly string[],
  details: { readonly code: string; readonly what: string },
): Issue[] {
  if (known.includes(given)) return [];
  const near = suggest(given, known);
  return [
    issue(details.code, `${label(path)} is "${given}", which is no ${details.what}`, {
      at: file.at(path),
      allowed: known.join(", "),
      fix: near === undefined ? `use one that is there, or add the ${details.what}` : `use ${near}`,
    }),
  ];
}

/** Every entry of a list of codes that stands there twice. */
export function repeatedReferences(file: YamlFile, path: ValuePath, given: readonly string[]): Issue[] {
  return given.flatMap((code, position) => {
    if (given.indexOf(code) === position) return [];
    const at = file.at([...path, position]);
    return [issue("ESTATE_CODE_REPEATED", `${label(path)} names "${code}" twice`, { at, fix: "remove one of them" })];
  });
}
