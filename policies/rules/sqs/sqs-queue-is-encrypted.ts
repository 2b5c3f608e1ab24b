// Messages in a queue wait for days.

import { anyOf, equals, every, orAbsent, present, rule } from "@temelj/policy";

/** A queue is encrypted, as SQS does unless told otherwise. */
export const sqsQueueIsEncrypted = rule("sqs-queue-is-encrypted", {
  title: { en: "Queue is encrypted", cnr: "Red je šifrovan" },
  severity: "medium",
  on: "aws:sqs/queue:Queue",
  why: "Messages that wait lie in the clear.",
  attack: "Forms of citizens wait in the queue; whoever gets at the storage reads them.",
  fix: "leave sqsManagedSseEnabled out, or set kmsMasterKeyId",
  controls: ["security-hub:SQS.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sqs-controls.html#sqs-1"],
  check: (queue) =>
    anyOf(
      () => every(queue, ["kmsMasterKeyId"], present),
      () => every(queue, ["sqsManagedSseEnabled"], orAbsent(equals(true))),
    ),
});
