// What makes two findings the same one over time: rule, resource and path, never a line or a value.

import { stableHash } from "@temelj/kernel";
import type { Finding } from "@temelj/policy";

/** 64 hexadecimal digits for each finding; a repeated one gets another. */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, urn, path = "" }) => {
    const identity = JSON.stringify([rule, urn, path]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return stableHash(before === 0 ? identity : `${identity}#${before}`, 64);
  });
}
