import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { elasticacheIsInASubnetGroup } from "./elasticache-is-in-a-subnet-group.ts";

const { unknown } = wireMarks;

judgesChanges(elasticacheIsInASubnetGroup, "aws:elasticache/cluster:Cluster", { subnetGroupName: "private" }, [
  ["as it should be", {}, "pass"],
  ["the default", { subnetGroupName: "default" }, "fail"],
  ["not said", { subnetGroupName: undefined }, "fail"],
  ["a member", { clusterId: "a-1", replicationGroupId: "a", subnetGroupName: undefined }, "not-applicable"],
  ["not known", { subnetGroupName: unknown }, "unknown"],
]);
