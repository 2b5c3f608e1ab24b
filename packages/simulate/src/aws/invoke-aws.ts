// Calls of the AWS provider's functions: answered from the provider's configuration, or refused.

import type { InvokeAnswer, Properties, SimulatedWorld } from "../simulation.ts";
import { Refusal, type AwsFunctions } from "./functions/aws-function.ts";
import { callerFunctions } from "./functions/caller.ts";
import { managedListFunctions } from "./functions/managed-lists.ts";
import { organizationFunctions } from "./functions/organization.ts";
import { policyDocumentFunctions } from "./functions/policy-document.ts";

const functions: AwsFunctions = {
  ...callerFunctions,
  ...organizationFunctions,
  ...policyDocumentFunctions,
  ...managedListFunctions,
};

/** Tokens of the functions that are answered, sorted. */
export const answeredFunctions: readonly string[] = Object.keys(functions).toSorted();

/** Answers a function, or says which ones are answered. */
export function invokeAws(token: string, args: Properties, world: SimulatedWorld): InvokeAnswer {
  const answer = functions[token]?.(args, world);
  if (answer === undefined) {
    return { kind: "refuse", reason: `it asks the cloud; answered without one: ${answeredFunctions.join(", ")}` };
  }
  return answer instanceof Refusal ? { kind: "refuse", reason: answer.reason } : { kind: "answer", result: answer };
}
