// Fields that several files of an estate have: codes, names, domains, addresses.

import { domainToASCII } from "node:url";

import { formatBlock, nearestBlock, parseBlock } from "@temelj/cidr";
import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

/** `\p{Cc}` are control characters. Editors read patterns with the flag u, as zod does here. */
const oneLine = /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u;

/** A short text on one line. */
export function text(description: string, longest = 200): z.ZodString {
  return z
    .string()
    .max(longest)
    .regex(oneLine)
    .describe(description)
    .register(fieldRules, {
      code: "ESTATE_TEXT_INVALID",
      allowed: `1 to ${longest} characters on one line, without spaces at the ends`,
    });
}

/** A name that never changes: part of account, stack and resource names. */
export function code(description: string, longest = 32): z.ZodString {
  return z
    .string()
    .max(longest)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    .describe(description)
    .register(fieldRules, {
      code: "ESTATE_CODE_INVALID",
      allowed: `at most ${longest} lower-case letters a to z, digits and single hyphens, starting with a letter`,
      fix: "choose it once and for all: names of accounts and addresses depend on it",
    });
}

/** A text in English and Montenegrin. */
export function localizedText(description: string): z.ZodObject<{ en: z.ZodString; cnr: z.ZodString }> {
  return z.strictObject({ en: text("In English."), cnr: text("In Montenegrin.") }).describe(description);
}

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

const hostName = new RegExp(`^(?:${label}\\.)+(?=[a-z0-9-]*[a-z])${label}$`);

/** A host name. */
export function domain(description: string): z.ZodString {
  return z.string().max(64).regex(hostName).describe(description).register(fieldRules, {
    code: "ESTATE_DOMAIN_INVALID",
    allowed: "a host name in lower case, at most 64 characters, international names in their xn-- form",
    fix: meantDomain,
  });
}

/** The host name that was probably meant: in lower case, in ASCII, without what only an address has. */
function meantDomain(given: unknown): string | undefined {
  if (typeof given !== "string") return undefined;
  const host = domainToASCII(
    given
      .trim()
      .replace(/^[a-z]+:\/\//i, "")
      .replace(/[/?#].*$/s, "")
      .replace(/\.$/, ""),
  );
  return host === given || !hostName.test(host) ? "write only the host name, such as kotor.example" : `use ${host}`;
}

/** An e-mail address. */
export function email(description: string): z.ZodString {
  return z
    .string()
    .max(254)
    .regex(/^[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/)
    .describe(description)
    .register(fieldRules, {
      code: "ESTATE_EMAIL_INVALID",
      allowed: "an e-mail address, such as it-security@kotor.example",
    });
}

const blockPattern = /^(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}$/;

/** An IPv4 block. That it has no host bits is checked beyond what a JSON Schema can express. */
export function cidr(description: string): z.ZodString {
  return z
    .string()
    .regex(blockPattern)
    .refine((given) => !blockPattern.test(given) || parseBlock(given) !== undefined)
    .describe(description)
    .register(fieldRules, {
      code: "ESTATE_CIDR_INVALID",
      allowed: "an IPv4 block without host bits, such as 10.64.0.0/12",
      fix: meantBlock,
    });
}

/** The block that one with host bits set lies in. */
function meantBlock(given: unknown): string {
  const block = typeof given === "string" ? nearestBlock(given) : undefined;
  return block === undefined ? "write an address, a slash and a prefix length" : `use ${formatBlock(block)}`;
}
