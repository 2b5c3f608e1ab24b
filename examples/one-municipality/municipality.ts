// The municipality as its file says it. Every mistake in the file is reported with its line.

import { failure, success, type Result } from "@temelj/kernel";
import { contentOf, displayPath, fieldRules, parseYaml, readText } from "@temelj/yaml";
import { z } from "zod";

const portal = z.strictObject({
  name: z.string().describe("Its code in this stack, such as portal"),
  domain: z.string().describe("Where citizens find it, such as kotor.example"),
});

const accountNumber = z.string().regex(/^\d{12}$/);
fieldRules.add(accountNumber, {
  code: "ACCOUNT_INVALID",
  allowed: "the 12 digits of an AWS account, in quotes",
  fix: "copy the number from the account's page",
});

const schema = z.strictObject({
  code: z.string().describe("Short, lower case, never changes"),
  name: z.strictObject({ en: z.string(), cnr: z.string() }),
  account: accountNumber,
  homeRegion: z.string().describe("AWS region, such as eu-central-1"),
  portals: z.array(portal).default([]),
  securityContact: z.strictObject({ name: z.string(), title: z.string(), email: z.string(), phone: z.string() }),
});

/** A municipality that stands alone. */
export type Municipality = z.infer<typeof schema>;

/** Reads the file, or says everything that is wrong with it. */
export function readMunicipality(path: string): Result<Municipality> {
  const text = readText(path);
  const file = text.ok ? parseYaml(text.value, displayPath(path)) : text;
  if (!file.ok) return file;
  const issues: Parameters<typeof contentOf>[2] = [];
  const municipality = contentOf(file.value, schema, issues);
  return municipality === undefined ? failure(issues) : success(municipality);
}
