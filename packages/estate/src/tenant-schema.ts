// The form of a tenant's file: ministries/<code>.yaml and municipalities/<code>.yaml.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { code, domain, email, localizedText } from "./field-schemas.ts";
import { defaultTier, sizeByPopulation } from "./tenant-defaults.ts";
import { tenantNetworkSchema } from "./tenant-network-schema.ts";
import { environments, sizes, tiers } from "./tenant.ts";

const portal = z
  .strictObject({
    name: code("Name of the portal, when the tenant has several. Default: portal.", 20).default("portal"),
    domain: domain("Domain of the portal, such as kotor.example. Other environments are below it: test.kotor.example."),
  })
  .describe("A static site for citizens.");

const common = {
  code: code("Short name of the tenant, and of its file. Never changes, even when the name does."),
  name: localizedText("Name of the tenant. May change."),
  tier: (kindDefault: string, fix: (given: unknown, file: unknown) => string) =>
    z
      .enum(tiers)
      .optional()
      .describe(
        `What it has for itself: a namespace in a shared platform, resources in a shared account, or accounts of its own. Default: ${kindDefault}.`,
      )
      .register(fieldRules, { code: "ESTATE_TIER_UNKNOWN", fix }),
  environments: z
    .array(z.enum(environments).register(fieldRules, { code: "ESTATE_ENVIRONMENT_UNKNOWN" }))
    .default(["production"])
    .describe("production, and test where changes are tried first. Default: production.")
    .register(fieldRules, { code: "ESTATE_ENVIRONMENT_UNKNOWN", allowed: "production, test" }),
  services: z.array(z.strictObject({ portal })).default([]).describe("What the tenant runs. Default: nothing yet."),
  contacts: z
    .strictObject({ security: email("Who is told of security events: a shared mailbox, not a person's.") })
    .describe("Whom to reach."),
  unit: (group: string) => code(`Organizational unit of its accounts. Default: ${group}.`).optional(),
  segment: (group: string) => code(`Network segment. Default: ${group}.`).optional(),
} as const;

export const ministrySchema = z
  .strictObject({
    code: common.code,
    name: common.name,
    size: z
      .enum(sizes)
      .default("medium")
      .describe("How much it runs: decides how many addresses it gets. Default: medium.")
      .register(fieldRules, { code: "ESTATE_SIZE_UNKNOWN" }),
    tier: common.tier("dedicated", () => "use dedicated, the tier of ministries, or leave tier out"),
    environments: common.environments,
    services: common.services,
    contacts: common.contacts,
    unit: common.unit("ministries"),
    segment: common.segment("ministries"),
    network: tenantNetworkSchema,
  })
  .describe("One ministry.");

export const municipalitySchema = z
  .strictObject({
    code: common.code,
    name: common.name,
    population: z
      .int()
      .min(1)
      .max(50_000_000)
      .describe(
        "Inhabitants by the last census. Below 10,000 the municipality is small, below 50,000 medium, else large.",
      )
      .register(fieldRules, {
        code: "ESTATE_POPULATION_INVALID",
        allowed: "a whole number without separators, above 0",
      }),
    tier: common.tier(
      "by population: shared-namespace when small, shared-account when medium, dedicated when large",
      tierByPopulation,
    ),
    environments: common.environments,
    services: common.services,
    contacts: common.contacts,
    unit: common.unit("municipalities"),
    segment: common.segment("municipalities"),
    network: tenantNetworkSchema,
  })
  .describe("One municipality.");

/** The tier of other municipalities of this size, where the file says how large it is. */
function tierByPopulation(_: unknown, file: unknown): string {
  const population = (file as { readonly population?: unknown } | null)?.population;
  if (typeof population !== "number") return "leave tier out: it follows from the population";
  const tier = defaultTier("municipality", sizeByPopulation(population));
  return `use ${tier}, the tier of the other municipalities of this size, or leave tier out`;
}
