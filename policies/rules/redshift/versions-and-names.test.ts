import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { redshiftDatabaseHasItsOwnName } from "./redshift-database-has-its-own-name.ts";
import { redshiftIsInASubnetGroup } from "./redshift-is-in-a-subnet-group.ts";
import { redshiftTakesNewVersions } from "./redshift-takes-new-versions.ts";

const { unknown } = wireMarks;

judgesChanges(redshiftTakesNewVersions, "aws:redshift/cluster:Cluster", { allowVersionUpgrade: true }, [
  ["as it should be", {}, "pass"],
  ["not taken", { allowVersionUpgrade: false }, "fail"],
  ["not said", { allowVersionUpgrade: undefined }, "pass"],
  ["not known", { allowVersionUpgrade: unknown }, "unknown"],
]);

judgesChanges(redshiftIsInASubnetGroup, "aws:redshift/cluster:Cluster", { clusterSubnetGroupName: "private" }, [
  ["as it should be", {}, "pass"],
  ["the default network", { clusterSubnetGroupName: undefined }, "fail"],
  ["not known", { clusterSubnetGroupName: unknown }, "unknown"],
]);

judgesChanges(redshiftDatabaseHasItsOwnName, "aws:redshift/cluster:Cluster", { databaseName: "statistics" }, [
  ["as it should be", {}, "pass"],
  ["AWS's", { databaseName: "dev" }, "fail"],
  ["not said, which is AWS's", { databaseName: undefined }, "fail"],
]);
