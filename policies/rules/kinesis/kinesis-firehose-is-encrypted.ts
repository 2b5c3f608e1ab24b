// Data waits in the stream until it is delivered.

import { equals, every, isAbsent, notApplicable, rule, type Verdict } from "@temelj/policy";

/** A delivery stream encrypts what waits in it. One that reads from a Kinesis stream or a Kafka cluster keeps nothing of its own. */
export const kinesisFirehoseIsEncrypted = rule("kinesis-firehose-is-encrypted", {
  title: { en: "Delivery stream is encrypted", cnr: "Tok za isporuku je šifrovan" },
  severity: "medium",
  on: "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
  why: "What waits to be delivered lies in the clear.",
  attack: "Whoever gets at the buffer reads everything that passes.",
  fix: "set serverSideEncryption: { enabled: true }",
  sources: ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"],
  check(stream): Verdict {
    if (!isAbsent(stream.kinesisSourceConfiguration) || !isAbsent(stream.mskSourceConfiguration)) {
      return notApplicable("its source keeps and encrypts the data");
    }
    return every(stream, ["serverSideEncryption.enabled"], equals(true));
  },
});
