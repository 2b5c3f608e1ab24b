// The form of what network.yaml says about flows, inspection and the internet.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { decryptSchema, policyChangeSchema } from "./decrypt-schema.ts";
import { code, text } from "./field-schemas.ts";
import { flowProtocols, threatResponses } from "./network-intent.ts";

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
/** A host name, or a dot and a domain: two labels at least, the last with a letter. */
const internetDomain = new RegExp(String.raw`^\.?(?:${label}\.)+(?=[a-z0-9-]*[a-z])${label}$`);

const meansAll = /^\*\.?/;

/** A name, or with a dot before it a whole domain. */
export const internetName = z
  .string()
  .max(253)
  .regex(internetDomain)
  .register(fieldRules, {
    code: "ESTATE_INTERNET_DOMAIN_INVALID",
    allowed: "a host name in lower case, or a dot and a domain for everything in it",
    fix: (given) =>
      typeof given === "string" && meansAll.test(given)
        ? `write .${given.replace(meansAll, "")} for everything in the domain`
        : "write only the host name, such as .gov.me.example",
  });

/** What a segment may reach of the internet. */
export const internetSchema = z
  .strictObject({
    domains: z
      .array(internetName)
      .default([])
      .describe("Host names; one that begins with a dot stands for its whole domain. Default: none, no internet."),
  })
  .default({ domains: [] })
  .describe("What its tenants may reach of the internet, through the firewall: HTTPS and HTTP. Default: nothing.");

const port = z.int().min(1).max(65_535).register(fieldRules, {
  code: "ESTATE_PORT_INVALID",
  allowed: "1 to 65535",
  fix: "write the port as a number, such as 443",
});

const end = (description: string): z.ZodString => code(`${description} Code of a segment, a tenant or a site.`);

/** Who may begin a conversation with whom. */
export const flowsSchema = z
  .array(
    z.strictObject({
      from: end("Who begins: also staff, those with the VPN."),
      to: end("Who answers."),
      ports: z
        .array(port)
        .min(1)
        .describe("Ports of whoever answers.")
        .register(fieldRules, { code: "ESTATE_PORT_INVALID", allowed: "at least one port", fix: "write [443]" }),
      protocol: z
        .enum(flowProtocols)
        .default("tcp")
        .describe("Default: tcp.")
        .register(fieldRules, { code: "ESTATE_PROTOCOL_UNKNOWN", fix: "use tcp or udp" }),
      why: text("What it is for, for whoever reviews it."),
    }),
  )
  .default([])
  .describe("What may pass between networks, in one direction; answers come back. What is not here is refused.");

/** How the firewall works. */
export const inspectionSchema = z
  .strictObject({
    threats: z
      .enum(threatResponses)
      .default("drop")
      .describe("What happens to traffic with domains that AWS knows as malicious. Default: drop.")
      .register(fieldRules, { code: "ESTATE_THREATS_UNKNOWN", fix: "use drop" }),
    decrypt: decryptSchema,
    policyChange: policyChangeSchema,
  })
  .default({ threats: "drop" })
  .describe("The firewall that everything between networks, and to the internet, goes through. Default: drop threats.");
