// The form of what network.yaml says about all networks of tenants.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { encryptionModes } from "./spokes-intent.ts";

/** How networks of tenants are built. */
export const spokesSchema = z
  .strictObject({
    encryption: z
      .enum(encryptionModes)
      .default("off")
      .describe(
        "Encryption control of every tenant's network. off: none. monitor: flow logs say what was sent in plain text. enforce: AWS lets nothing in that could; needs encryption support at the hub. Costs about US$124 a month for each network in Frankfurt, in either mode. Default: off.",
      )
      .register(fieldRules, { code: "ESTATE_ENCRYPTION_UNKNOWN", fix: "use monitor" }),
  })
  .default({ encryption: "off" })
  .describe("What all networks of tenants have in common. Default: no encryption control.");
