// Holds documents to the schemas of those who define the formats.

import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What is wrong with a document; empty when nothing is. */
export type SchemaCheck = (document: unknown) => readonly string[];

const folders = { official: new URL("./schema/", import.meta.url), own: new URL("../schema/", import.meta.url) };

/** A check by a schema file beside the tests, or by one of ours. */
export function schemaCheck(file: string, from: keyof typeof folders = "official"): SchemaCheck {
  const schema = JSON.parse(readFileSync(new URL(file, folders[from]), "utf8")) as Record<string, unknown>;
  // SARIF's schema is of draft 4: here it differs in the name of `$id`, and in patterns that are not for Unicode.
  const { id, $schema: draft, ...rest } = schema;
  const options = { allErrors: true, unicodeRegExp: id === undefined };
  const compiler = from === "own" ? new Ajv2020(options) : new Ajv({ ...options, strict: false });
  addFormats.default(compiler);
  const validate = compiler.compile(id === undefined ? { ...rest, $schema: draft } : rest);
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath} ${message} ${JSON.stringify(params)}`;
    });
  };
}
