// The form of network.yaml: zones, segments, address pools.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { backupSchema } from "./backup-schema.ts";
import { endpointsSchema } from "./endpoints-schema.ts";
import { cidr, code, text } from "./field-schemas.ts";
import { asnSchema, zonesSchema } from "./hub-schemas.ts";
import { poolRegions } from "./network-intent.ts";
import { ipamSchema } from "./ipam-schema.ts";
import { namesSchema } from "./names-schema.ts";
import { sitesSchema } from "./sites-schema.ts";
import { spokesSchema } from "./spokes-schema.ts";
import { staffSchema } from "./staff-schema.ts";
import { flowsSchema, inspectionSchema, internetSchema } from "./flow-schemas.ts";

const prefixLength = (description: string): z.ZodInt =>
  z.int().min(16).max(24).describe(description).register(fieldRules, {
    code: "ESTATE_BLOCK_SIZE_INVALID",
    allowed: "a prefix length, 16 to 24",
    fix: "a smaller number is a larger network: /16 is the largest that AWS takes, /24 the smallest with room for all subnets",
  });

export const networkSchema = z
  .strictObject({
    zones: zonesSchema(
      "Availability zones that every network spans, by letter. One that is added later moves nothing.",
    ),
    asn: asnSchema("Private BGP number of the hub's side: 64512 to 65534, or 4200000000 to 4294967294.", "use 64512"),
    segments: z
      .array(
        z.strictObject({
          code: code("Short name of the segment. Never changes."),
          description: text("Who is in it."),
          isolated: z
            .boolean()
            .default(false)
            .describe("True: no flow may ever lead from one of its tenants to another. Default: false."),
          internet: internetSchema,
        }),
      )
      .min(1)
      .describe("Tenants that the network treats alike.")
      .register(fieldRules, { code: "ESTATE_SEGMENTS_MISSING", allowed: "at least one segment" }),
    flows: flowsSchema,
    inspection: inspectionSchema,
    spokes: spokesSchema,
    backup: backupSchema,
    endpoints: endpointsSchema,
    names: namesSchema,
    sites: sitesSchema,
    staff: staffSchema,
    ipam: ipamSchema,
    raisedQuotas: z
      .record(z.string(), z.int().min(1))
      .default({})
      .describe(
        "Quotas that AWS has raised wherever the network needs it, by the name that temelj network quotas --json prints. Default: none.",
      )
      .register(fieldRules, { code: "ESTATE_QUOTA_INVALID", allowed: "a whole number", fix: "write what AWS granted" }),
    pools: z
      .array(
        z.strictObject({
          code: code("Short name of the pool. A pool that is full gets a further entry with the same code."),
          cidr: cidr("Range of addresses, such as 10.64.0.0/12."),
          segment: code("Segment whose networks it serves. Default: none, the pool is kept for later.").optional(),
          region: z
            .enum(poolRegions)
            .default("home")
            .describe("Region in which it gives addresses: home or backup. Default: home.")
            .register(fieldRules, { code: "ESTATE_POOL_REGION_UNKNOWN", fix: "use home or backup" }),
        }),
      )
      .describe("Ranges that networks get their addresses from."),
    reserved: z
      .array(z.strictObject({ cidr: cidr("The range."), reason: text("Who uses it.") }))
      .default([])
      .describe("Ranges used elsewhere, such as on premises. Never given out. Default: none."),
    blocks: z
      .strictObject({
        small: prefixLength("Network of a small tenant with accounts of its own."),
        medium: prefixLength("Network of a medium one."),
        large: prefixLength("Network of a large one."),
        shared: prefixLength("Network that the tenants of a shared account have together."),
      })
      .describe("Prefix lengths of new networks. Each can double in place later."),
    quarantineDays: z
      .int()
      .min(1)
      .max(3650)
      .default(365)
      .describe("Days that addresses which were given back rest before someone else gets them. Default: 365.")
      .register(fieldRules, { code: "ESTATE_QUARANTINE_INVALID", allowed: "1 to 3650 days", fix: "use 365" }),
  })
  .describe("The network: zones, segments, flows between them, address pools.");
