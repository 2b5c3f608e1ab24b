import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { elbCrossesZones } from "./elb-crosses-zones.ts";
import { elbTargetIsEncrypted } from "./elb-target-is-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(
  elbCrossesZones,
  "aws:lb/loadBalancer:LoadBalancer",
  { loadBalancerType: "network", enableCrossZoneLoadBalancing: true },
  [
    ["as it should be", {}, "pass"],
    ["by zone", { enableCrossZoneLoadBalancing: false }, "fail"],
    ["not said, which is by zone", { enableCrossZoneLoadBalancing: undefined }, "fail"],
    ["an application load balancer", { loadBalancerType: undefined }, "not-applicable"],
  ],
);

judgesChanges(elbTargetIsEncrypted, "aws:lb/targetGroup:TargetGroup", { protocol: "HTTPS", port: 8443 }, [
  ["as it should be", {}, "pass"],
  ["in the clear", { protocol: "HTTP" }, "fail"],
  ["handed on", { protocol: "TCP" }, "not-applicable"],
  ["a function", { protocol: undefined, targetType: "lambda" }, "not-applicable"],
  ["not known", { protocol: unknown }, "unknown"],
]);
