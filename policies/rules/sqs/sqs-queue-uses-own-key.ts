// Who holds the key decides who reads.

import { allOf, every, present, rule, text } from "@temelj/policy";

/** A queue is encrypted with a customer managed key, not with alias/aws/sqs. */
export const sqsQueueUsesOwnKey = rule("sqs-queue-uses-own-key", {
  title: { en: "Queue has a key of its own", cnr: "Red poruka ima sopstveni ključ" },
  severity: "low",
  on: "aws:sqs/queue:Queue",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set kmsMasterKeyId to a key of your own",
  sources: [
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
  ],
  check: (queue) =>
    allOf(
      () => every(queue, ["kmsMasterKeyId"], present),
      () =>
        every(
          queue,
          ["kmsMasterKeyId"],
          text("a key of your own", (key) => !/(?:^|:)alias\/aws\//.test(key)),
        ),
    ),
});
