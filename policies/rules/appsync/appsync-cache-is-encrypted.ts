// What an API answers may be about people, also while it waits in a cache.

import { equals, every, rule } from "@temelj/policy";

/** The cache of a GraphQL API is encrypted at rest and on the way. */
export const appsyncCacheIsEncrypted = rule("appsync-cache-is-encrypted", {
  title: { en: "Cache of a GraphQL API is encrypted", cnr: "Keš GraphQL API-ja je šifrovan" },
  severity: "medium",
  on: "aws:appsync/apiCache:ApiCache",
  why: "The cache holds answers with personal data in the clear, and the setting can't be changed later.",
  attack: "Somebody with access to the cache's network or storage reads answers that were meant for other people.",
  fix: "set atRestEncryptionEnabled and transitEncryptionEnabled to true",
  controls: ["security-hub:AppSync.1", "security-hub:AppSync.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-1"],
  check: (cache) => every(cache, ["atRestEncryptionEnabled", "transitEncryptionEnabled"], equals(true)),
});
