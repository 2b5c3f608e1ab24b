import { wireMarks } from "@temelj/plan";
import { resource, Scenario } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { elbDropsInvalidHeaders } from "./elb-drops-invalid-headers.ts";
import { elbHasFirewall } from "./elb-has-firewall.ts";
import { elbIsProtectedFromDeletion } from "./elb-is-protected-from-deletion.ts";
import { elbMitigatesDesync } from "./elb-mitigates-desync.ts";
import { elbRecordsAccess } from "./elb-records-access.ts";
import { elbSaysWhoReachesIt } from "./elb-says-who-reaches-it.ts";
import { elbSpansZones } from "./elb-spans-zones.ts";

const { unknown } = wireMarks;
const type = "aws:lb/loadBalancer:LoadBalancer";
const classicType = "aws:elb/loadBalancer:LoadBalancer";
const good = {
  internal: false,
  subnets: ["subnet-1", "subnet-2"],
  dropInvalidHeaderFields: true,
  enableDeletionProtection: true,
  accessLogs: { bucket: "logs", enabled: true },
};
const classic = { internal: true, subnets: ["subnet-1", "subnet-2"], accessLogs: { bucket: "logs" } };

judgesChanges(elbDropsInvalidHeaders, type, good, [
  ["dropped", {}, "pass"],
  ["dropped, as text", { dropInvalidHeaderFields: "true" }, "pass"],
  ["not dropped", { dropInvalidHeaderFields: false }, "fail"],
  ["not said", { dropInvalidHeaderFields: undefined }, "fail"],
  ["not known", { dropInvalidHeaderFields: unknown }, "unknown"],
  ["said to be of the kind that reads headers", { loadBalancerType: "application" }, "pass"],
  ["a kind that reads none", { loadBalancerType: "network", dropInvalidHeaderFields: undefined }, "not-applicable"],
]);

judgesChanges(elbMitigatesDesync, type, good, [
  ["not said, which is defensive", {}, "pass"],
  ["strictest", { desyncMitigationMode: "strictest" }, "pass"],
  ["only watched", { desyncMitigationMode: "monitor" }, "fail"],
  ["not known", { desyncMitigationMode: unknown }, "unknown"],
  ["a network load balancer", { loadBalancerType: "network" }, "not-applicable"],
]);
judgesChanges(elbMitigatesDesync, classicType, classic, [
  ["a classic one, not said", {}, "pass"],
  ["a classic one, only watched", { desyncMitigationMode: "monitor" }, "fail"],
]);

judgesChanges(elbIsProtectedFromDeletion, type, good, [
  ["protected", {}, "pass"],
  ["protected, as text", { enableDeletionProtection: "true" }, "pass"],
  ["not protected", { enableDeletionProtection: false }, "fail"],
  ["not said", { enableDeletionProtection: undefined }, "fail"],
  ["a network load balancer too", { loadBalancerType: "network", enableDeletionProtection: false }, "fail"],
  ["not known", { enableDeletionProtection: unknown }, "unknown"],
]);

judgesChanges(elbSaysWhoReachesIt, type, good, [
  ["public on purpose", {}, "pass"],
  ["internal", { internal: true }, "pass"],
  ["internal, as text", { internal: "true" }, "pass"],
  ["not said", { internal: undefined }, "fail"],
  ["not known", { internal: unknown }, "unknown"],
  ["a gateway load balancer", { loadBalancerType: "gateway", internal: undefined }, "not-applicable"],
]);
judgesChanges(elbSaysWhoReachesIt, classicType, classic, [
  ["a classic one that says it", {}, "pass"],
  ["a classic one that does not", { internal: undefined }, "fail"],
]);

judgesChanges(elbSpansZones, type, good, [
  ["two subnets", {}, "pass"],
  [
    "two subnets with addresses",
    { subnets: undefined, subnetMappings: [{ subnetId: "a" }, { subnetId: "b" }] },
    "pass",
  ],
  ["two subnets whose ids are not known yet", { subnets: [unknown, unknown] }, "pass"],
  ["one subnet", { subnets: ["subnet-1"] }, "fail"],
  ["one subnet with an address", { subnets: undefined, subnetMappings: [{ subnetId: "a" }] }, "fail"],
  ["none", { subnets: undefined }, "fail"],
  ["subnets not known", { subnets: unknown }, "unknown"],
]);
judgesChanges(elbSpansZones, classicType, classic, [
  ["a classic one in two subnets", {}, "pass"],
  ["a classic one in two zones", { subnets: undefined, availabilityZones: ["a", "b"] }, "pass"],
  ["a classic one in one zone", { subnets: undefined, availabilityZones: ["a"] }, "fail"],
]);

const arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/web/1";
const balancer = resource(type, good, { id: arn, outputs: { arn } });
const bare = new Scenario({ balancer }).with({ balancer: { accessLogs: undefined } });
const source = (logType: unknown, resourceArn: unknown = arn) => ({
  source: resource("aws:cloudwatch/logDeliverySource:LogDeliverySource", { logType, resourceArn }),
});
const changed = (change: Record<string, unknown>) => new Scenario({ balancer }).with({ balancer: change });
const ofClassic = (accessLogs: unknown) => ({ balancer: resource(classicType, { ...classic, accessLogs }) });
judgesScenarios(
  elbRecordsAccess,
  [
    ["in a bucket", { balancer }, "pass"],
    ["switched on as text", changed({ accessLogs: { enabled: "true" } }), "pass"],
    ["through CloudWatch", bare.and(source("ALB_ACCESS_LOGS")), "pass"],
    ["connections only, through CloudWatch", bare.and(source("ALB_CONNECTION_LOGS")), "fail"],
    ["of another one, through CloudWatch", bare.and(source("ALB_ACCESS_LOGS", "arn:other")), "fail"],
    ["a bucket, but not switched on", changed({ accessLogs: { enabled: undefined } }), "fail"],
    ["switched off", changed({ accessLogs: { enabled: false } }), "fail"],
    ["none", bare, "fail"],
    ["not known", changed({ accessLogs: { enabled: unknown } }), "unknown"],
    ["perhaps of this one, through CloudWatch", bare.and(source("ALB_ACCESS_LOGS", unknown)), "unknown"],
    ["a network load balancer", changed({ loadBalancerType: "network", accessLogs: undefined }), "not-applicable"],
    ["a classic one", ofClassic({ bucket: "logs" }), "pass"],
    ["a classic one, switched off", ofClassic({ bucket: "logs", enabled: false }), "fail"],
    ["a classic one without", ofClassic(undefined), "fail"],
    ["a classic one, not known", ofClassic({ bucket: "logs", enabled: unknown }), "unknown"],
  ],
  "balancer",
);

const webAcl = (resourceArn: unknown) => ({
  association: resource("aws:wafv2/webAclAssociation:WebAclAssociation", { resourceArn, webAclArn: "arn:acl" }),
});
const isInternal = (internal: unknown) => changed({ internal });
judgesScenarios(
  elbHasFirewall,
  [
    ["associated", { balancer, ...webAcl(arn) }, "pass"],
    [
      "associated in the same run",
      {
        balancer: resource(type, good, { outputs: { arn: unknown } }),
        association: resource(
          "aws:wafv2/webAclAssociation:WebAclAssociation",
          { resourceArn: unknown, webAclArn: unknown },
          { from: { resourceArn: ["balancer"] } },
        ),
      },
      "pass",
    ],
    ["another one associated", { balancer, ...webAcl("arn:other") }, "fail"],
    ["none", { balancer }, "fail"],
    ["public without a word", isInternal(undefined), "fail"],
    ["internal", isInternal(true), "not-applicable"],
    ["internal, as text", isInternal("true"), "not-applicable"],
    ["whether internal not known", isInternal(unknown), "unknown"],
    ["perhaps associated", { balancer, ...webAcl(unknown) }, "unknown"],
    ["a network load balancer", changed({ loadBalancerType: "network" }), "not-applicable"],
    ["under the older token", { balancer: { ...balancer, type: "aws:alb/loadBalancer:LoadBalancer" } }, "fail"],
  ],
  "balancer",
);
