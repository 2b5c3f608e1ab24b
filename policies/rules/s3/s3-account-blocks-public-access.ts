// The account's block holds for every bucket, also for those of tomorrow.

import { equals, every, rule } from "@temelj/policy";

const settings = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"] as const;

/** The account's own block of public access has all four settings. Each is off unless set. */
export const s3AccountBlocksPublicAccess = rule("s3-account-blocks-public-access", {
  title: { en: "Account blocks public access to S3", cnr: "Nalog blokira javni pristup S3-u" },
  severity: "medium",
  on: "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
  why: "It is the last line when somebody forgets a bucket's own block.",
  attack:
    "An intern makes a new bucket, follows a guide from the internet and opens it to everybody. Robots copy it before anybody looks.",
  fix: `set ${settings.join(", ")} to true`,
  controls: ["security-hub:S3.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-1"],
  check: (block) => every(block, settings, equals(true)),
});
