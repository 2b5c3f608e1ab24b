// Decides whose HTTPS to the internet the firewall opens, looks into and closes again.

import { issue, type Issue } from "@temelj/kernel";

import type { InspectedSegment } from "./plan-inspection.ts";
import { publicRanges } from "./public-ranges.ts";

/** What is decrypted, and with whose certificates. */
export interface DecryptionChoices {
  /**
   * ARN of a certificate authority in AWS Certificate Manager, imported with its private key into the firewall's
   * account and region, CA:TRUE and keyCertSign both critical. Whoever is decrypted must trust it. Neither a public
   * authority nor one of AWS Private CA does.
   * https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-certificate-requirements.html
   * @example "arn:aws:acm:eu-central-1:222222222222:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f"
   */
  readonly authority: string;
  /** Keys of segments that may reach some of the internet. */
  readonly segments: readonly string[];
  /**
   * What happens when nobody can say whether a server's certificate was revoked. Revoked ones are always refused.
   * @default "reject"
   */
  readonly unknownRevocation?: "reject" | "pass";
}

/** Every decision about decryption. */
export interface DecryptionPlan {
  readonly authority: string;
  /** Who is decrypted. */
  readonly sources: readonly string[];
  /** The internet without the government's own network: between networks nothing is decrypted. */
  readonly destinations: readonly string[];
  readonly ports: readonly number[];
  readonly unknownRevocation: "REJECT" | "PASS";
}

/** Where the firewall is. */
export interface DecryptionPlace {
  readonly partition: string;
  readonly region: string;
  readonly homeRanges: readonly string[];
}

/** The plan of decryption. Its choices have no issues. */
export function planDecryption(
  { authority, segments, unknownRevocation = "reject" }: DecryptionChoices,
  internet: readonly InspectedSegment[],
  { homeRanges }: DecryptionPlace,
): DecryptionPlan {
  return {
    authority,
    sources: internet.filter(({ key }) => segments.includes(key)).flatMap(({ ranges }) => ranges),
    destinations: publicRanges(homeRanges),
    ports: [443],
    unknownRevocation: unknownRevocation === "pass" ? "PASS" : "REJECT",
  };
}

/** What may be wrong with the choices. */
export function decryptionIssues(
  { authority, segments }: DecryptionChoices,
  internet: readonly InspectedSegment[],
  { partition, region }: DecryptionPlace,
): Issue[] {
  const code = "NETWORK_DECRYPTION_INVALID";
  const issues: Issue[] = [];
  const [, of, service, where, , id] = /^arn:([^:]+):([^:]+):([^:]*):(\d{12}):(.+)$/.exec(authority) ?? [];
  if (of !== partition || service !== "acm" || where !== region || !(id ?? "").startsWith("certificate/")) {
    const allowed = `arn:${partition}:acm:${region}:<account>:certificate/<id>`;
    const fix = "import the authority into Certificate Manager of the firewall's account and region";
    issues.push(issue(code, `the authority of decryption is "${authority}"`, { allowed, fix }));
  }
  if (segments.length === 0) {
    issues.push(issue(code, "no segment is decrypted", { fix: "name one, or leave decryption out" }));
  }
  for (const segment of segments.filter((each) => !internet.some(({ key }) => key === each))) {
    issues.push(
      issue(code, `segment "${segment}" is to be decrypted and reaches nothing of the internet`, {
        allowed: internet.map(({ key }) => key).join(", "),
        fix: "give it domains, or leave it out",
      }),
    );
  }
  return issues;
}
