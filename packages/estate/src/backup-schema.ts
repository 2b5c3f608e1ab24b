// The form of what network.yaml says about the backup region.

import { z } from "zod";

import { asnSchema, zonesSchema } from "./hub-schemas.ts";

/** The network of the backup region. */
export const backupSchema = z
  .strictObject({
    asn: asnSchema(
      "Private BGP number of the backup region's hub. Another than that of the home region's.",
      "use 64513",
    ),
    zones: zonesSchema("Availability zones of the backup region that networks span there, by letter."),
  })
  .optional()
  .describe(
    "A second hub with its own firewall in the backup region, peered with the first. Pools say region: backup for what is there. Default: none.",
  );
