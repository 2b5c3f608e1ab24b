import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { memorydbAsksWhoConnects } from "./memorydb-asks-who-connects.ts";
import { memorydbSpeaksTls } from "./memorydb-speaks-tls.ts";

const { unknown } = wireMarks;

judgesChanges(memorydbSpeaksTls, "aws:memorydb/cluster:Cluster", { aclName: "portal", tlsEnabled: true }, [
  ["as it should be", {}, "pass"],
  ["in the clear", { tlsEnabled: false }, "fail"],
  ["not said", { tlsEnabled: undefined }, "pass"],
  ["not known", { tlsEnabled: unknown }, "unknown"],
]);

judgesChanges(memorydbAsksWhoConnects, "aws:memorydb/cluster:Cluster", { aclName: "portal" }, [
  ["as it should be", {}, "pass"],
  ["everybody", { aclName: "open-access" }, "fail"],
  ["not known", { aclName: unknown }, "unknown"],
]);
