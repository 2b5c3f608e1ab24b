// The form of what network.yaml says about decryption.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { policyChanges } from "./decrypt-intent.ts";
import { code } from "./field-schemas.ts";

const authority = (description: string): z.ZodString =>
  z
    .string()
    .regex(/^arn:[a-z-]+:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/)
    .describe(description)
    .register(fieldRules, {
      code: "ESTATE_AUTHORITY_INVALID",
      allowed: "the ARN of a certificate in Certificate Manager",
      fix: "import the authority there with its private key, and copy the certificate's ARN",
    });

/** Whose HTTPS is decrypted. */
export const decryptSchema = z
  .strictObject({
    authority: authority(
      "ARN of a certificate authority in Certificate Manager, imported with its private key into the network account in the home region. Whoever is decrypted must trust it.",
    ),
    backupAuthority: authority("The same in the backup region, for segments that have networks there.").optional(),
    segments: z
      .array(code("Code of a segment that reaches some of the internet."))
      .min(1)
      .describe("Segments whose HTTPS to the internet is decrypted, judged and encrypted again.")
      .register(fieldRules, {
        code: "ESTATE_DECRYPT_IDLE",
        allowed: "at least one segment",
        fix: "name one, or leave decrypt out",
      }),
  })
  .optional()
  .describe(
    "Decryption, for an hourly price in each zone. It comes and goes with a new policy of the firewall: see policyChange. Default: none, names in handshakes are judged.",
  );

/** Whether the firewall may take another policy. */
export const policyChangeSchema = z
  .enum(policyChanges)
  .optional()
  .describe(
    "allowed: the firewall may take another policy, for the one update in which decrypt comes or goes. Default: refused.",
  )
  .register(fieldRules, { code: "ESTATE_POLICY_CHANGE_UNKNOWN", fix: "use refused" });
