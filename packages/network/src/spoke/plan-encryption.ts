// Whether a spoke's traffic is watched or forced to be encrypted by AWS itself, and what that needs.

import { hasCapability } from "@temelj/facts";
import { issue, suggest, type Issue } from "@temelj/kernel";

import { missingCapability } from "../inspection/plan-inspection.ts";

/**
 * Encryption control of a VPC.
 *
 * - `off`: none
 * - `monitor`: flow logs say of each flow whether it was encrypted, and AWS lists what could speak in plain text
 * - `enforce`: AWS lets nothing into the VPC that could. Before: `monitor`, nothing left in its list, and a hub with
 *   encryption support; then every attached VPC is charged as if it had the control
 *
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-encryption-support.html
 */
export type EncryptionMode = "off" | "monitor" | "enforce";

export const encryptionModes: readonly EncryptionMode[] = ["off", "monitor", "enforce"];

/** What may speak in plain text where encryption is enforced, beside gateways that a spoke does not have. */
export type EncryptionExclusion = "elastic-file-system" | "lambda" | "vpc-lattice";

const exclusionInputs = {
  "elastic-file-system": "elasticFileSystemExclusion",
  lambda: "lambdaExclusion",
  "vpc-lattice": "vpcLatticeExclusion",
} as const satisfies Readonly<Record<EncryptionExclusion, string>>;

/** What a spoke may be told about encryption. */
export interface EncryptionChoices {
  /**
   * Encryption control of the VPC. Costs about US$124 a month in Frankfurt, in either mode: US$0.17 an hour for a VPC
   * with network interfaces, and the hub's are such. Read 2026-11-28 at
   * https://takech9203.github.io/aws-news-summary/20260301-vpc-encryption-controls-pricing.html; list price at
   * https://aws.amazon.com/vpc/pricing/.
   * @default "off"
   */
  readonly encryption?: EncryptionMode;
  /**
   * What `enforce` leaves alone.
   * @default none
   */
  readonly encryptionExclusions?: readonly EncryptionExclusion[];
}

/** The control's own inputs; undefined where there is none. */
export type EncryptionPlan =
  | ({ readonly mode: "monitor" | "enforce" } & Readonly<
      Partial<Record<(typeof exclusionInputs)[EncryptionExclusion], "enable">>
    >)
  | undefined;

export function planEncryption({ encryption = "off", encryptionExclusions = [] }: EncryptionChoices): EncryptionPlan {
  if (encryption === "off") return undefined;
  const excluded = encryptionExclusions.map((one) => [exclusionInputs[one], "enable"] as const);
  return { mode: encryption, ...Object.fromEntries(excluded) };
}

/** Issues of the choices in a place. */
export function encryptionIssues(choices: EncryptionChoices, partition: string, region: string): Issue[] {
  const { encryption = "off", encryptionExclusions = [] } = choices;
  if (!encryptionModes.some((known) => known === encryption)) {
    const fix = `use "${suggest(encryption, encryptionModes) ?? "monitor"}"`;
    const allowed = encryptionModes.join(", ");
    return [issue("NETWORK_ENCRYPTION_UNKNOWN", `encryption is "${String(encryption)}"`, { allowed, fix })];
  }
  const issues: Issue[] = [];
  for (const exclusion of encryptionExclusions) {
    if (Object.hasOwn(exclusionInputs, exclusion)) continue;
    const details = { allowed: Object.keys(exclusionInputs).join(", "), fix: "remove it" };
    issues.push(issue("NETWORK_ENCRYPTION_UNKNOWN", `"${String(exclusion)}" cannot be left in plain text`, details));
  }
  if (encryption !== "enforce" && encryptionExclusions.length > 0) {
    const message = `encryption is "${encryption}", and leaves ${encryptionExclusions.join(", ")} alone`;
    const fix = "leave encryptionExclusions out until encryption is enforced";
    issues.push(issue("NETWORK_ENCRYPTION_UNKNOWN", message, { allowed: "exclusions where it is enforced", fix }));
  }
  if (encryption === "off" || hasCapability(partition, "vpcEncryptionControls", region)) return issues;
  if (!hasCapability(partition, "vpcEncryptionControls")) {
    return [...issues, missingCapability(partition, "vpcEncryptionControls")];
  }
  const message = `region "${region}" is not known to have it: encryption controls of a VPC`;
  return [...issues, issue("NETWORK_CAPABILITY_MISSING", message, { fix: `say encryption: "off"` })];
}
