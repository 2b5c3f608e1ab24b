import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { s3BucketLocksObjects } from "./s3-bucket-locks-objects.ts";

const { unknown } = wireMarks;

judgesChanges(s3BucketLocksObjects, "aws:s3/bucket:Bucket", { objectLockEnabled: true }, [
  ["as it should be", {}, "pass"],
  ["not locked", { objectLockEnabled: undefined }, "fail"],
  [
    "in the older way",
    { objectLockEnabled: undefined, objectLockConfiguration: { objectLockEnabled: "Enabled" } },
    "pass",
  ],
  ["not known", { objectLockEnabled: unknown }, "unknown"],
]);
