// What must hold everywhere: rules about AWS, except those that only advise.

import type { Rule } from "@temelj/policy";

import { awsRules } from "../rules/index-aws.ts";
import { adviceOf } from "./enforcement.ts";

/** The rules of the baseline. */
export const baselineRules: readonly Rule[] = awsRules.filter((rule) => adviceOf(rule) === undefined);
