// A key that never changes is worth more to whoever gets it.

import { equals, every, isAbsent, notApplicable, rule } from "@temelj/policy";

/** Keys that AWS can rotate by itself are rotated by it. */
export const kmsKeyRotates = rule("kms-key-rotates", {
  title: { en: "Key is rotated", cnr: "Ključ se mijenja" },
  severity: "medium",
  on: "aws:kms/key:Key",
  why: "Rotation bounds how much one key material encrypts; AWS does it without anybody having to re-encrypt.",
  attack:
    "A key that never changes seals ten years of data. Once somebody misuses it, all ten years are open instead of one.",
  fix: "set enableKeyRotation: true",
  controls: ["security-hub:KMS.4"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-4",
    "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
  ],
  check(key) {
    const { keyUsage, customerMasterKeySpec: spec } = key;
    const symmetric = isAbsent(spec) || spec === "SYMMETRIC_DEFAULT";
    if (!symmetric || (!isAbsent(keyUsage) && keyUsage !== "ENCRYPT_DECRYPT")) {
      return notApplicable("AWS rotates symmetric encryption keys only");
    }
    if (!isAbsent(key.customKeyStoreId)) return notApplicable("keys in a custom key store are rotated there");
    return every(key, ["enableKeyRotation"], equals(true));
  },
});
