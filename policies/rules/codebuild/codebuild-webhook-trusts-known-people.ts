// A pull request is code by a stranger that asks to be run.

import { fail, findCertain, listed, pass, rule, type Verdict } from "@temelj/policy";

interface Filter {
  readonly type?: string | undefined;
  readonly pattern?: string | undefined;
  readonly excludeMatchedPattern?: boolean | undefined;
}

/** Where approval of pull requests is switched off, each group of filters takes no pull requests, or those of named people. */
export const codebuildWebhookTrustsKnownPeople = rule("codebuild-webhook-trusts-known-people", {
  title: { en: "Strangers' changes wait for approval", cnr: "Izmjene nepoznatih čekaju odobrenje" },
  severity: "high",
  on: "aws:codebuild/webhook:Webhook",
  why: "Whoever can open a pull request runs commands with the build's role and sees its secrets.",
  attack: "A stranger's pull request changes the test script so that it prints the build's access token.",
  fix: 'set pullRequestBuildPolicy.requiresCommentApproval: "ALL_PULL_REQUESTS"',
  sources: [
    "https://docs.aws.amazon.com/codebuild/latest/userguide/pull-request-build-policy.html",
    "https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html",
  ],
  check({ pullRequestBuildPolicy, filterGroups }): Verdict {
    // Not said, AWS asks for approval of all pull requests.
    if (pullRequestBuildPolicy?.requiresCommentApproval !== "DISABLED") return pass();
    const groups = listed(filterGroups);
    const open = findCertain(groups, ({ filters }) => letsStrangersIn(listed(filters)));
    if (open === undefined && groups.length > 0) return pass();
    const path = "pullRequestBuildPolicy.requiresCommentApproval";
    return fail({ path, given: "DISABLED", allowed: "ALL_PULL_REQUESTS or FORK_PULL_REQUESTS" });
  },
});

function letsStrangersIn(filters: readonly Filter[]): boolean {
  const events = filters.find(({ type }) => type === "EVENT")?.pattern ?? "PULL_REQUEST";
  if (!events.includes("PULL_REQUEST")) return false;
  return !filters.some(
    (filter) =>
      filter.type === "ACTOR_ACCOUNT_ID" && filter.excludeMatchedPattern !== true && isAnchored(filter.pattern ?? ""),
  );
}

/** Without both ends a pattern for account 123 also matches 91234, which anybody may come to own. */
function isAnchored(pattern: string): boolean {
  if (/^\^\([^()]*\)\$$/.test(pattern)) return true;
  return pattern.split("|").every((part) => /^\(?\^.*\$\)?$/.test(part.trim()));
}
