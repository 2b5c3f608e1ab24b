// The record of who did what must outlive whoever wants it gone.

import { touchesActions, principalsOfKind, type PolicyDocument } from "@temelj/iam";
import { allOf, anyOf, atLeast, equals, every, fail, notApplicable, oneOf, rule, type Verdict } from "@temelj/policy";

import { bucketPolicies } from "../../reading/bucket-policies.ts";

/** A bucket to which CloudTrail delivers has an object lock with a default retention. */
export const s3TrailArchiveIsLocked = rule("s3-trail-archive-is-locked", {
  title: { en: "Archive of audit logs is locked", cnr: "Arhiva revizijskih zapisa je zaključana" },
  severity: "high",
  on: "aws:s3/bucket:Bucket",
  why: "An intruder's last step is to delete the logs; a lock keeps them even from the account's administrator.",
  attack:
    "With an administrator's stolen sign-in the attacker first empties the archive of logs. Afterwards nobody can say what was taken.",
  fix: "create the bucket with objectLockEnabled and add a BucketObjectLockConfiguration with a default retention",
  controls: ["security-hub:S3.15"],
  sources: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-15",
  ],
  check(bucket, context) {
    const trail = context.related("aws:cloudtrail/trail:Trail", "s3BucketName");
    if (trail === undefined && !bucketPolicies(bucket, context).some(admitsCloudTrail)) {
      return notApplicable("CloudTrail does not deliver to this bucket");
    }
    return anyOf(
      () => {
        const lock = context.related("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration", "bucket");
        if (lock === undefined) return fail({ message: "the bucket has no BucketObjectLockConfiguration" });
        return retains((path, test) => every(lock, [`rule.defaultRetention.${path}`], test));
      },
      () => retains((path, test) => every(bucket, [`objectLockConfiguration.rule.defaultRetention.${path}`], test)),
      () => retains((path, test) => every(bucket, [`objectLockConfiguration.rules.defaultRetentions.${path}`], test)),
    );
  },
});

function retains(judge: (path: string, test: ReturnType<typeof equals>) => Verdict): Verdict {
  return allOf(
    () => judge("mode", oneOf(["COMPLIANCE", "GOVERNANCE"])),
    () =>
      anyOf(
        () => judge("days", atLeast(1)),
        () => judge("years", atLeast(1)),
      ),
  );
}

function admitsCloudTrail({ statements }: PolicyDocument): boolean {
  return statements.some(
    (statement) =>
      statement.effect === "Allow" &&
      principalsOfKind(statement, "Service").includes("cloudtrail.amazonaws.com") &&
      touchesActions(statement, "s3:PutObject") === "yes",
  );
}
