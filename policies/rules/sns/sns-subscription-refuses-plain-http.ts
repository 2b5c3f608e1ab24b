// Alerts say where it hurts.

import { every, noneOfValues, rule } from "@temelj/policy";

/** No subscription delivers over plain HTTP. */
export const snsSubscriptionRefusesPlainHttp = rule("sns-subscription-refuses-plain-http", {
  title: { en: "Subscription does not use plain HTTP", cnr: "Pretplata ne koristi običan HTTP" },
  severity: "medium",
  on: "aws:sns/topicSubscription:TopicSubscription",
  why: "Messages pass the internet in the clear.",
  attack: "Whoever listens on the way reads every alert, or changes it.",
  fix: "use https and an https:// endpoint",
  sources: ["https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"],
  check: (subscription) => every(subscription, ["protocol"], noneOfValues(["http"])),
});
