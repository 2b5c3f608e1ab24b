// From an estate's folder to an Estate, or to every mistake in it.

import { emptyLock } from "@temelj/cidr";
import { compareIssues, failure, success, type Issue, type Result } from "@temelj/kernel";

import { checkEmails } from "./check-emails.ts";
import { checkGuardrails } from "./check-guardrails.ts";
import { checkIdentity } from "./check-identity.ts";
import { checkNetwork } from "./check-network.ts";
import { checkSettings } from "./check-settings.ts";
import { checkTenants } from "./check-tenants.ts";
import { checkUnits } from "./check-units.ts";
import type { Estate } from "./estate.ts";
import { readEstate } from "./read-estate.ts";
import { readLock, staleLockIssues } from "./read-lock.ts";
import { resolveEstate } from "./resolve-estate.ts";

/** How an estate is loaded. */
export interface LoadOptions {
  /**
   * `require`: a lock that is missing, out of date or broken is an issue. `ignore`: it is not looked at, and nobody has
   * addresses.
   * @default "require"
   */
  readonly lock?: "require" | "ignore";
}

/**
 * Loads an estate. All mistakes in all files come back together, in the order of files and lines; the estate is there
 * only when there is no error. Never throws for what is in the folder. Reads files, changes nothing.
 */
export function loadEstate(directory: string, options: LoadOptions = {}): Result<Estate> {
  const issues: Issue[] = [];
  const contents = readEstate(directory, issues);
  if (contents === undefined) return failure(issues.toSorted(compareIssues));
  issues.push(
    ...checkSettings(contents, directory),
    ...checkUnits(contents),
    ...checkNetwork(contents),
    ...checkIdentity(contents),
    ...checkGuardrails(contents),
    ...checkTenants(contents),
    ...checkEmails(contents),
  );
  const lock = options.lock === "ignore" ? undefined : readLock(directory);
  if (lock !== undefined) issues.push(...lock.issues);
  const sound = !issues.some(({ severity }) => severity === "error");
  const estate = sound
    ? resolveEstate(directory, contents, lock?.ok === true ? lock.value.lock : emptyLock)
    : undefined;
  if (estate !== undefined && lock?.ok === true) issues.push(...staleLockIssues(estate, lock.value));
  const sorted = issues.toSorted(compareIssues);
  if (estate === undefined || sorted.some(({ severity }) => severity === "error")) return failure(sorted);
  return success(estate, sorted);
}
