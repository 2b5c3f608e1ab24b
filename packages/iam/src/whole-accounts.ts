// Which accounts a statement lets in as a whole: everybody whom they let in themselves.

import { isLimited } from "./limits.ts";
import { unknownText } from "./policy-text.ts";
import type { PolicyStatement } from "./statement.ts";

/** Accounts that a statement names as a whole, without a condition that bounds it. */
export interface WholeAccounts {
  /** Their ids, each once. */
  readonly ids: readonly string[];
  /** How many further principals are not known yet: each may be an account. */
  readonly unknown: number;
}

const none: WholeAccounts = { ids: [], unknown: 0 };

/**
 * The accounts whom a statement gives what it allows, whoever in them asks: by their id, or by the ARN of their root,
 * which means the account and not its root user. A condition that bounds the statement leaves none; one that anybody
 * meets does not. A denial gives nothing, and "all but" names nobody.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts
 */
export function wholeAccounts(statement: PolicyStatement): WholeAccounts {
  const { effect, principals } = statement;
  if (effect === "Deny" || principals === undefined || principals.inverted || isLimited(statement)) return none;
  const ids = new Set<string>();
  let unknown = 0;
  for (const { kind, id } of principals.items) {
    if (kind !== "AWS") continue;
    if (id === unknownText) {
      unknown += 1;
      continue;
    }
    const account = /^(?:(\d{12})|arn:[^:*?]+:iam::(\d{12}):root)$/.exec(id.trim());
    if (account !== null) ids.add(account[1] ?? account[2] ?? "");
  }
  return { ids: [...ids], unknown };
}
