export { allOf, anyOf, findCertain, listed, noneOf } from "./combine.ts";
export { coverage, judgedTypes, type Coverage, type TypeCoverage } from "./coverage.ts";
export { evaluate, type Evaluation, type EvaluationOptions } from "./evaluate.ts";
export { every, some, type PathOf } from "./every.ts";
export { type Finding, type FindingWaiver, type Outcome } from "./finding.ts";
export { newestType } from "./older-types.ts";
export {
  absent,
  atLeast,
  atMost,
  equals,
  isAbsent,
  isTrue,
  noneOfValues,
  oneOf,
  orAbsent,
  present,
  text,
  type Predicate,
  type Scalar,
} from "./predicate.ts";
export { valuesAt, type FoundValue } from "./property-path.ts";
export { plain } from "./property-view.ts";
export {
  type LooseProperties,
  type LooseValue,
  type PropertiesOf,
  type ResourceTypes,
  type TypeToken,
} from "./resource-types.ts";
export { type Enforcement, type RuleSettings } from "./rule-settings.ts";
export {
  rule,
  type ParameterValue,
  type Rule,
  type RuleContext,
  type RuleParameters,
  type RuleSpec,
  type Severity,
} from "./rule.ts";
export { UnknownRead } from "./unknown-read.ts";
export { fail, notApplicable, pass, unknown, type FailDetails, type Verdict } from "./verdict.ts";
export {
  toPolicyPack,
  undecidedPolicy,
  type HostResourcePolicy,
  type HostStackPolicy,
  type PolicyPackOptions,
} from "./policy-pack.ts";
export { type HostResource } from "./host-plan.ts";
export { issueCodes } from "./issue-codes.ts";
