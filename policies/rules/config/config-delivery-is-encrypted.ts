// The history of the estate is a map for attackers.

import { every, present, rule } from "@temelj/policy";

/** Snapshots and histories are delivered with a KMS key. */
export const configDeliveryIsEncrypted = rule("config-delivery-is-encrypted", {
  title: {
    en: "Recorded configuration is encrypted with KMS",
    cnr: "Snimljena konfiguracija je šifrovana pomoću KMS-a",
  },
  severity: "low",
  on: "aws:cfg/deliveryChannel:DeliveryChannel",
  why: "Whoever reads the bucket has the whole configuration.",
  attack: "A reader of the log bucket learns every open port of every account.",
  fix: "set s3KmsKeyArn",
  sources: ["https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html"],
  check: (channel) => every(channel, ["s3KmsKeyArn"], present),
});
