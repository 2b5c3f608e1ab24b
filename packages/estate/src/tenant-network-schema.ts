// The form of what a tenant's file says about its network.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

/** The network of one tenant. */
export const tenantNetworkSchema = z
  .strictObject({
    pods: z
      .boolean()
      .default(false)
      .describe(
        "Addresses for container pods, 16,384 a zone, known nowhere outside the network: nodes ask others in their stead. Can be turned on at any time. Default: false.",
      ),
    ipv6: z
      .boolean()
      .default(false)
      .describe(
        "IPv6 beside IPv4, within the network alone: nothing of it reaches the hub or the internet. Can be turned on at any time. Default: false.",
      ),
    zones: z
      .array(
        z
          .string()
          .regex(/^[a-z]$/)
          .register(fieldRules, {
            code: "ESTATE_ZONE_UNKNOWN",
            allowed: "the letter that ends a zone's name",
            fix: "write only the letter: a for eu-central-1a",
          }),
      )
      .min(2)
      .max(4)
      .optional()
      .describe(
        "Zones among the estate's that the network spans: two at least. One can be added at any time. Default: all.",
      )
      .register(fieldRules, {
        code: "ESTATE_ZONE_UNKNOWN",
        allowed: "two to four letters",
        fix: "name two zones at least: one failure would stop everything in a single one",
      }),
    standby: z
      .boolean()
      .default(false)
      .describe("A second network in the backup region, for when the home region is lost. Default: false."),
  })
  .optional()
  .describe(
    "What its network has beside its subnets. Only of a tenant with accounts of its own. Default: nothing, in all zones of the estate.",
  );
