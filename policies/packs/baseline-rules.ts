// What must hold everywhere: rules about AWS, except those that only advise.

import type { Rule } from "@temelj/policy";

import { ruleLists } from "../rule-lists.ts";
import { adviceOf } from "./enforcement.ts";

const { awsRules } = await ruleLists();

/** The rules of the baseline. */
export const baselineRules: readonly Rule[] = awsRules.filter((rule) => adviceOf(rule) === undefined);
