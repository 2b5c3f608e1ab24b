// What an API answers may be about people, also while it waits in a cache.

import { equals, every, isTrue, notApplicable, rule } from "@temelj/policy";

/** Method settings that switch a cache on encrypt what is in it. */
export const apigatewayCacheIsEncrypted = rule("apigateway-cache-is-encrypted", {
  title: { en: "API cache is encrypted", cnr: "Keš API-ja je šifrovan" },
  severity: "medium",
  on: "aws:apigateway/methodSettings:MethodSettings",
  why: "The cache keeps answers on disks that others look after; without encryption they lie there in the open.",
  attack: "Answers with personal data wait in the cache; whoever gets at its disk reads them.",
  fix: "set settings.cacheDataEncrypted: true",
  controls: ["security-hub:APIGateway.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-5"],
  check(methods) {
    if (!isTrue(methods.settings?.cachingEnabled)) return notApplicable("nothing is cached");
    return every(methods, ["settings.cacheDataEncrypted"], equals(true));
  },
});
