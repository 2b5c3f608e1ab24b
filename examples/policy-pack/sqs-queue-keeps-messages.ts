// A message that expires before anybody looks is lost.

import { atLeast, every, orAbsent, rule } from "@temelj/policy";

/** A queue keeps messages for at least a day. AWS keeps them four days unless told otherwise. */
export const sqsQueueKeepsMessages = rule("sqs-queue-keeps-messages", {
  title: { en: "Queue keeps messages for a day", cnr: "Red čuva poruke jedan dan" },
  severity: "low",
  on: "aws:sqs/queue:Queue",
  why: "A weekend without staff loses what citizens sent.",
  attack: "Somebody stops the program that reads the queue, and waits until the forms have expired.",
  fix: "leave messageRetentionSeconds out, or set it to 345600",
  sources: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html"],
  parameters: { seconds: 86_400 as number },
  check: (queue, { config }) => every(queue, ["messageRetentionSeconds"], orAbsent(atLeast(config.seconds))),
});
