// A stream keeps what passed for days.

import { equals, every, rule } from "@temelj/policy";

/** A stream is encrypted with a KMS key. */
export const kinesisStreamIsEncrypted = rule("kinesis-stream-is-encrypted", {
  title: { en: "Stream is encrypted", cnr: "Tok podataka je šifrovan" },
  severity: "medium",
  on: "aws:kinesis/stream:Stream",
  why: "Records lie in the clear for as long as the stream keeps them.",
  attack: "Whoever gets at the storage reads everything that passed.",
  fix: 'set encryptionType: "KMS" and kmsKeyId',
  controls: ["security-hub:Kinesis.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/kinesis-controls.html#kinesis-1"],
  check: (stream) => every(stream, ["encryptionType"], equals("KMS")),
});
