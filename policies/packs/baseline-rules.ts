// What must hold everywhere: all rules about AWS, except those that ask for more than everybody needs.

import type { Rule } from "@temelj/policy";

import { awsRules } from "../rules/index.ts";

/** Good advice that has good exceptions: S3's own keys are enough for public pages and for access logs. */
const beyondBaseline: ReadonlySet<string> = new Set(["s3-bucket-uses-kms-key"]);

/** The rules of the baseline. */
export const baselineRules: readonly Rule[] = awsRules.filter(({ id }) => !beyondBaseline.has(id));
