export { everyAnswer, someAnswer, type Answer } from "./answer.ts";
export { type PolicyCondition } from "./condition.ts";
export {
  coversActions,
  coversEverybody,
  coversEveryAction,
  coversEveryResource,
  coversResources,
  principalsOfKind,
  touchesActions,
} from "./grants.ts";
export { isPublic, publicStatements, type PublicStatement } from "./is-public.ts";
export { isLimited } from "./limits.ts";
export { readPolicyDocument, type PolicyDocument, type PolicyReading } from "./policy-document.ts";
export { hasUnknown, knownTexts, unknownText, type PolicyText } from "./policy-text.ts";
export { type PolicyPrincipal, type PolicyStatement, type Selection } from "./statement.ts";
export { requiredKeys, tiesToSomebody } from "./trusted-source.ts";
export { coversWildcard, matchesWildcard, overlapsWildcard } from "./wildcard.ts";
export { wholeAccounts, type WholeAccounts } from "./whole-accounts.ts";
