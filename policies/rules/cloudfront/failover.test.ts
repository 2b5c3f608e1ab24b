import { judgesChanges } from "../../testing/aws.ts";
import { cloudfrontHasOriginFailover } from "./cloudfront-has-origin-failover.ts";

judgesChanges(
  cloudfrontHasOriginFailover,
  "aws:cloudfront/distribution:Distribution",
  {
    originGroups: [
      {
        originId: "group",
        failoverCriteria: { statusCodes: [500, 503] },
        members: [{ originId: "a" }, { originId: "b" }],
      },
    ],
  },
  [
    ["as it should be", {}, "pass"],
    ["one origin", { originGroups: undefined }, "fail"],
  ],
);
