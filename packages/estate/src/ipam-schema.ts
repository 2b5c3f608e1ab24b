// The form of what network.yaml says about AWS's register of addresses.

import { z } from "zod";

import { cidr } from "./field-schemas.ts";

/** The register of addresses (VPC IPAM). */
export const ipamSchema = z
  .strictObject({
    range: cidr("All addresses that the government will ever use on AWS: pools are parts of it. It never changes."),
    home: cidr("What the home region has of the range. Default: the whole range.").optional(),
    backup: cidr("What the backup region has of it. Default: nothing.").optional(),
  })
  .optional()
  .describe(
    "AWS's register of addresses, kept in step with allocations.lock.yaml. AWS charges for each address in use. Default: none.",
  );
