// What is sent without encryption is read on the way.

import { someAnswer } from "@temelj/iam";
import { fail, pass, rule, unknown } from "@temelj/policy";

import { deniesPlainHttp } from "../../reading/plain-http.ts";
import { documentIn } from "../../reading/policy-documents.ts";

const actions = ["sqs:SendMessage", "sqs:ReceiveMessage"];

/** A queue's policy denies requests that do not come over TLS. */
export const sqsQueueRefusesPlainHttp = rule("sqs-queue-refuses-plain-http", {
  title: { en: "Queue refuses requests without TLS", cnr: "Red poruka odbija zahtjeve bez TLS-a" },
  severity: "low",
  on: "aws:sqs/queue:Queue",
  why: "AWS answers plain HTTP too; a program with a wrong address sends everything in the open.",
  attack: 'A program is set to "http" by mistake; somebody on the way reads its messages, and its signed requests.',
  fix: 'deny sqs:* to everybody, with Bool "aws:SecureTransport": "false"',
  sources: [
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
  ],
  check(it, { allRelated }) {
    const beside = allRelated("aws:sqs/queuePolicy:QueuePolicy", "queueUrl").map(({ policy }) => policy);
    const documents = [it.policy, ...beside].flatMap((policy) => documentIn(policy, "policy") ?? []);
    const statements = documents.flatMap((document) => document.statements);
    const denied = someAnswer(statements.map((statement) => deniesPlainHttp(statement, actions)));
    if (denied === "yes") return pass();
    if (denied === "unknown") return unknown("policy", "policy: what it denies is not known");
    return fail({ path: "policy", message: "no statement of the queue's policy denies requests without TLS" });
  },
});
