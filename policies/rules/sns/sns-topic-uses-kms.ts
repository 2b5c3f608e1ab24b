// Messages wait on a disk until they are delivered.

import { every, present, rule } from "@temelj/policy";

/** A topic is encrypted with a KMS key. */
export const snsTopicUsesKms = rule("sns-topic-uses-kms", {
  title: { en: "Topic is encrypted with KMS", cnr: "Tema je šifrovana pomoću KMS-a" },
  severity: "low",
  on: "aws:sns/topic:Topic",
  why: "Messages that wait are protected by the topic's policy alone.",
  attack: "An insider with rights on the topic reads messages; a key's policy would have stopped that.",
  fix: "set kmsMasterKeyId",
  controls: ["security-hub:SNS.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sns-controls.html#sns-1"],
  check: (topic) => every(topic, ["kmsMasterKeyId"], present),
});
