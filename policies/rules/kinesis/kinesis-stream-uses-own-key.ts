// Who holds the key decides who reads.

import { allOf, every, present, rule, text } from "@temelj/policy";

/** A stream is encrypted with a customer managed key, not with alias/aws/kinesis. */
export const kinesisStreamUsesOwnKey = rule("kinesis-stream-uses-own-key", {
  title: { en: "Stream has a key of its own", cnr: "Tok ima sopstveni ključ" },
  severity: "low",
  on: ["aws:kinesis/stream:Stream", "aws:kinesis/videoStream:VideoStream"],
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/streams/latest/dg/server-side-encryption.html"],
  check: (stream) =>
    allOf(
      () => every(stream, ["kmsKeyId"], present),
      () =>
        every(
          stream,
          ["kmsKeyId"],
          text("a key of your own", (key) => !/(?:^|:)alias\/aws\//.test(key)),
        ),
    ),
});
