// The form of what the hubs of both regions have: zones, and a BGP number.

import { isPrivateAsn, privateAsns } from "@temelj/facts";
import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

/** Letters of two to four availability zones. */
export function zonesSchema(description: string): z.ZodArray<z.ZodString> {
  const letter = z
    .string()
    .regex(/^[a-z]$/)
    .register(fieldRules, {
      code: "ESTATE_ZONE_UNKNOWN",
      allowed: "the letter that ends a zone's name",
      fix: "write only the letter: a for eu-central-1a",
    });
  return z
    .array(letter)
    .min(2)
    .max(4)
    .describe(description)
    .register(fieldRules, { code: "ESTATE_ZONE_UNKNOWN", allowed: "two to four letters" });
}

/** A private BGP number. */
export function asnSchema(description: string, fix: string): z.ZodInt {
  return z
    .int()
    .refine(isPrivateAsn)
    .describe(description)
    .register(fieldRules, { code: "ESTATE_ASN_INVALID", allowed: privateAsns, fix });
}
