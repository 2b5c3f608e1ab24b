// Which inputs of a resource cannot change in place: a new resource is made, and what is in the old one is lost.

import { replacementTable } from "./replacement-table.ts";
import type { Source } from "./source.ts";

/**
 * How an entry is known. `schema`: read in the schema or documentation of the Terraform provider that @pulumi/aws is
 * built on. `api`: AWS has no call that changes it, so that no provider can.
 */
export type ReplacementEvidence = "schema" | "api";

/** What forces a replacement of one type. */
export interface ReplacementFacts {
  /** Inputs as @pulumi/aws names them, sorted. */
  readonly inputs: readonly string[];
  readonly evidence: ReplacementEvidence;
}

/** Where the table comes from. */
export const replacementSource: Source = {
  urls: [
    "https://github.com/hashicorp/terraform-provider-aws/tree/main/internal/service",
    "https://hashicorp.github.io/terraform-provider-aws/enhanced-region-support",
  ],
  asOf: "2026-11-23",
  note: "Types that Temelj's components use. Replacements that depend on the old and new value, such as turning a transit gateway's default route table on, are not in it.",
};

/**
 * Facts about a type token such as `aws:ec2/vpc:Vpc`. Undefined for a type that is not in the table: then nothing is
 * known, which is not the same as nothing being replaced.
 */
export function replacementFacts(type: string): ReplacementFacts | undefined {
  return Object.hasOwn(replacementTable, type) ? replacementTable[type] : undefined;
}

/** Inputs of a type whose change replaces the resource. Every AWS resource that has a `region` keeps it for life. */
export function replacementInputs(type: string): readonly string[] | undefined {
  const facts = replacementFacts(type);
  return facts === undefined ? undefined : [...facts.inputs, "region"].toSorted();
}

/** True when changing an input replaces the resource; undefined when nothing is known of its type. */
export function forcesReplacement(type: string, input: string): boolean | undefined {
  const facts = replacementFacts(type);
  return facts === undefined ? undefined : input === "region" || facts.inputs.includes(input);
}
