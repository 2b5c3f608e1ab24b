import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { elasticacheTakesMinorVersions } from "./elasticache-takes-minor-versions.ts";
import { elasticacheUserHasASecret } from "./elasticache-user-has-a-secret.ts";

const { unknown } = wireMarks;

judgesChanges(
  elasticacheUserHasASecret,
  "aws:elasticache/user:User",
  { userId: "portal", authenticationMode: { type: "iam" } },
  [
    ["as it should be", {}, "pass"],
    ["none", { noPasswordRequired: true }, "fail"],
    ["none, in the newer way", { authenticationMode: { type: "no-password-required" } }, "fail"],
    ["a password", { authenticationMode: { type: "password" } }, "pass"],
    ["not known", { noPasswordRequired: unknown }, "unknown"],
  ],
);

judgesChanges(elasticacheTakesMinorVersions, "aws:elasticache/cluster:Cluster", { autoMinorVersionUpgrade: "true" }, [
  ["as it should be", {}, "pass"],
  ["not taken", { autoMinorVersionUpgrade: "false" }, "fail"],
  ["not taken, as a boolean", { autoMinorVersionUpgrade: false }, "fail"],
  ["not said", { autoMinorVersionUpgrade: undefined }, "pass"],
]);
