// A message that can't be processed should not vanish.

import { fail, isAbsent, notApplicable, pass, plain, rule, type Verdict } from "@temelj/policy";

/** A queue hands what fails again and again to another one. A queue that receives such messages needs none. */
export const sqsHasADeadLetterQueue = rule("sqs-has-a-dead-letter-queue", {
  title: { en: "Queue has a dead-letter queue", cnr: "Red ima red za neisporučene poruke" },
  severity: "low",
  on: "aws:sqs/queue:Queue",
  why: "What fails is tried until it expires, and is then gone without a trace.",
  attack: "One malformed form blocks the queue; the others expire behind it.",
  fix: "set redrivePolicy to a queue for failed messages",
  sources: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"],
  check(queue, { related }): Verdict {
    if (!isAbsent((plain(queue) as { readonly redrivePolicy?: unknown }).redrivePolicy)) return pass();
    if (!isAbsent(queue.redriveAllowPolicy)) return notApplicable("the queue takes failed messages itself");
    const beside = related("aws:sqs/redrivePolicy:RedrivePolicy", "queueUrl");
    return beside === undefined ? fail({ path: "redrivePolicy", allowed: "a queue for failed messages" }) : pass();
  },
});
