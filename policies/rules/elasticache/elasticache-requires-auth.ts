// A cache that knows no users serves everybody in the network.

import {
  anyOf,
  every,
  fail,
  isAbsent,
  pass,
  plain,
  present,
  rule,
  type Verdict,
  type PropertiesOf,
} from "@temelj/policy";

/** A replication group has user groups or a token. */
export const elasticacheRequiresAuth = rule("elasticache-requires-auth", {
  title: { en: "Cache asks who connects", cnr: "Keš pita ko se povezuje" },
  severity: "medium",
  on: "aws:elasticache/replicationGroup:ReplicationGroup",
  why: "Everybody who reaches the port reads and changes all sessions.",
  attack: "From one machine that was broken into, the attacker reads the cache and takes over every session.",
  fix: "set userGroupIds to a user group with access strings",
  controls: ["security-hub:ElastiCache.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-6"],
  check: (group) =>
    anyOf(
      () => every(group, ["userGroupIds[]"], present),
      () => every(group, ["authTokenWo"], present),
      () => tokenGiven(group),
    ),
});

/** That there is a token is enough: its text may be sealed, or not known yet. */
function tokenGiven(group: PropertiesOf<"aws:elasticache/replicationGroup:ReplicationGroup">): Verdict {
  const { authToken } = plain(group) as { readonly authToken?: unknown };
  return isAbsent(authToken) ? fail({ path: "userGroupIds", allowed: "a user group" }) : pass();
}
