// The form of what network.yaml says about private ways to AWS's services.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { cidr } from "./field-schemas.ts";

const service = z
  .string()
  .max(64)
  .regex(/^[a-z0-9][a-z0-9.-]*$/)
  .register(fieldRules, {
    code: "ESTATE_ENDPOINT_SERVICE_UNKNOWN",
    allowed: "the end of an endpoint's name, such as kms of com.amazonaws.eu-central-1.kms",
    fix: "write only the end of the name, in lower case",
  });

/** Interface endpoints that all networks use. */
export const endpointsSchema = z
  .strictObject({
    services: z
      .array(service)
      .min(1)
      .describe(
        "Services that are reached privately, by the end of their endpoint's name. Each costs by hour and zone.",
      )
      .register(fieldRules, {
        code: "ESTATE_ENDPOINT_SERVICE_UNKNOWN",
        allowed: "at least one service",
        fix: "write [kms, logs, sts], or leave endpoints out",
      }),
    cidr: cidr("Addresses of the endpoints' own network: a /16 to /26 within a pool that serves no segment."),
    backupCidr: cidr(
      "The same in the backup region, in a pool of that region that serves no segment. Default: none there.",
    ).optional(),
    unguarded: z
      .array(service)
      .default([])
      .describe("Services among them whose endpoint AWS is not known to guard: it lets anyone's credentials pass."),
  })
  .optional()
  .describe(
    "Private ways to AWS's services, once for all networks, open to the organization only. Every segment reaches them on 443. Default: none.",
  );
