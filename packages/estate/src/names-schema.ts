// The form of what network.yaml says about names.

import { quotas } from "@temelj/facts";
import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { domain, email, text } from "./field-schemas.ts";
import { internetName } from "./flow-schemas.ts";
import { nameResponses } from "./names-intent.ts";

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;

const mostServers = quotas.serversPerResolverRule.value;

const serverRule = {
  code: "ESTATE_FORWARD_SERVERS_INVALID",
  allowed: `one to ${mostServers} IPv4 addresses`,
  fix: "write the addresses of servers that answer for the domain, such as [10.0.0.53, 10.0.16.53]",
} as const;

const forward = z.strictObject({
  domain: domain("Domain that these servers know, with everything below it."),
  servers: z
    .array(
      z
        .string()
        .regex(new RegExp(String.raw`^${octet}(?:\.${octet}){3}$`))
        .register(fieldRules, serverRule),
    )
    .min(1)
    .max(mostServers)
    .describe("IPv4 addresses of the servers. Networks reach them through the hub.")
    .register(fieldRules, serverRule),
  except: z
    .array(domain("A domain below it."))
    .default([])
    .describe("Domains below it that stay with AWS, because a public zone there knows them. Default: none."),
  why: text("What it is for, for whoever reviews it."),
});

const response = (fallback: (typeof nameResponses)[number], description: string) =>
  z
    .enum(nameResponses)
    .default(fallback)
    .describe(`${description} Default: ${fallback}.`)
    .register(fieldRules, { code: "ESTATE_NAME_RESPONSE_UNKNOWN", fix: `use ${fallback}` });

const firewall = z.strictObject({
  managed: response("block", "What happens to questions for names that AWS knows as malicious."),
  managedListId: z
    .string()
    .regex(/^rslvr-fdl-[0-9a-f]{1,32}$/)
    .optional()
    .describe("Id of AWSManagedDomainsAggregateThreatList in the home region. Default: the one that is known.")
    .register(fieldRules, {
      code: "ESTATE_THREAT_LIST_INVALID",
      allowed: "rslvr-fdl- and what AWS puts behind it",
      fix: "copy it from aws route53resolver list-firewall-domain-lists",
    }),
  advanced: response(
    "ignore",
    "What happens to questions for names that look made up by a program, or as if they carried data out. AWS charges for it by the hour and network.",
  ),
  blocked: z
    .array(internetName)
    .default([])
    .describe("Names that are not answered; one that begins with a dot stands for its whole domain. Default: none."),
  allowed: z
    .array(internetName)
    .default([])
    .describe("Names that are answered whatever any list says; with a dot, a whole domain. Default: none."),
  failOpen: z
    .boolean()
    .default(false)
    .describe("True: names are answered while the firewall does not work. Default: false, none is."),
});

const caa = z.strictObject({
  issuers: z
    .array(domain("Domain by which an authority calls itself, such as amazon.com."))
    .min(1)
    .default(["amazon.com"])
    .describe("Authorities, by the domain that each gives for this. Default: amazon.com, AWS's own.")
    .register(fieldRules, { code: "ESTATE_CAA_INVALID", allowed: "at least one authority", fix: "use [amazon.com]" }),
  contact: email(
    "Address that an authority tells of a request that it refused. AWS tells nobody. Default: none.",
  ).optional(),
});

/** Names of the estate: public, private, elsewhere, and refused. */
export const namesSchema = z
  .strictObject({
    private: domain(
      "Domain that the estate's networks know, and nobody else. Better below the public one, such as intern.gov-me.example. Default: none.",
    ).optional(),
    shadowPublic: z
      .boolean()
      .default(false)
      .describe("True: the private domain may hide a public one from the networks. Default: false."),
    caa: caa
      .default({ issuers: ["amazon.com"] })
      .describe("Who may issue certificates for names of the public domain. Default: AWS alone."),
    tenantZones: z
      .boolean()
      .default(true)
      .describe("Each tenant has a zone of its own below the public domain. Default: true."),
    dnssec: z.boolean().default(true).describe("The public zones are signed. Default: true."),
    forwards: z.array(forward).default([]).describe("Domains that servers elsewhere know. Default: none."),
    firewall: firewall
      .default({ managed: "block", advanced: "ignore", blocked: [], allowed: [], failOpen: false })
      .describe("Which names are answered, whoever asks. Default: not those that AWS knows as malicious."),
  })
  .optional()
  .describe(
    "Names: the public domain of estate.yaml with a zone for each tenant, private ones, and which are refused. About US$550 a month for the profile that carries them to up to 100 networks. Default: none of it.",
  );
