import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { networkfirewallFirewallIsProtected } from "./networkfirewall-firewall-is-protected.ts";
import { networkfirewallFirewallKeepsItsPlaces } from "./networkfirewall-firewall-keeps-its-places.ts";
import { networkfirewallFirewallRecordsTraffic } from "./networkfirewall-firewall-records-traffic.ts";
import { networkfirewallFirewallSpansZones } from "./networkfirewall-firewall-spans-zones.ts";
import { networkfirewallPolicyDropsByDefault } from "./networkfirewall-policy-drops-by-default.ts";
import { networkfirewallPolicyHasRules } from "./networkfirewall-policy-has-rules.ts";
import { networkfirewallPolicyPassesNothingUnseen } from "./networkfirewall-policy-passes-nothing-unseen.ts";
import { networkfirewallRuleGroupIsNotEmpty } from "./networkfirewall-rule-group-is-not-empty.ts";

const { unknown } = wireMarks;
const firewall = "aws:networkfirewall/firewall:Firewall";
const good = {
  deleteProtection: true,
  subnetChangeProtection: true,
  subnetMappings: [{ subnetId: "subnet-1" }, { subnetId: "subnet-2" }],
};

judgesChanges(networkfirewallFirewallIsProtected, firewall, good, [
  ["protected", {}, "pass"],
  ["as text", { deleteProtection: "true" }, "pass"],
  ["not", { deleteProtection: false }, "fail"],
  ["not said", { deleteProtection: undefined }, "fail"],
  ["not known", { deleteProtection: unknown }, "unknown"],
]);
judgesChanges(networkfirewallFirewallKeepsItsPlaces, firewall, good, [
  ["subnets", {}, "pass"],
  ["subnets may change", { subnetChangeProtection: false }, "fail"],
  ["not said", { subnetChangeProtection: undefined }, "fail"],
  ["zones of a transit gateway", { transitGatewayId: "tgw-1", availabilityZoneChangeProtection: true }, "pass"],
  ["zones may change", { transitGatewayId: "tgw-1" }, "fail"],
  ["not known", { subnetChangeProtection: unknown }, "unknown"],
]);
judgesChanges(networkfirewallFirewallSpansZones, firewall, good, [
  ["two subnets", {}, "pass"],
  ["one subnet", { subnetMappings: [{ subnetId: "subnet-1" }] }, "fail"],
  ["none", { subnetMappings: undefined }, "fail"],
  ["two zones", { availabilityZoneMappings: [{ availabilityZoneId: "a" }, { availabilityZoneId: "b" }] }, "pass"],
  ["one zone", { availabilityZoneMappings: [{ availabilityZoneId: "a" }] }, "fail"],
  ["not known", { subnetMappings: unknown }, "unknown"],
]);

const wall = resource(firewall, good, { id: "arn:aws:network-firewall:eu-central-1:1:firewall/wall" });
const logging = (firewallArn: unknown, logType: unknown = "ALERT") =>
  resource("aws:networkfirewall/loggingConfiguration:LoggingConfiguration", {
    firewallArn,
    loggingConfiguration: { logDestinationConfigs: logType === "" ? [] : [{ logType, logDestinationType: "S3" }] },
  });
const arn = "arn:aws:network-firewall:eu-central-1:1:firewall/wall";
judgesScenarios(networkfirewallFirewallRecordsTraffic, [
  ["with a log", { wall, logging: logging(arn) }, "pass"],
  ["without", { wall }, "fail"],
  ["with an empty one", { wall, logging: logging(arn, "") }, "fail"],
  [
    "with another firewall's",
    { wall, logging: logging("arn:aws:network-firewall:eu-central-1:1:firewall/other") },
    "fail",
  ],
  ["with one that is perhaps its own", { wall, logging: logging(unknown) }, "unknown"],
]);

const policy = "aws:networkfirewall/firewallPolicy:FirewallPolicy";
const strict = {
  firewallPolicy: {
    statefulEngineOptions: { ruleOrder: "STRICT_ORDER" },
    statefulDefaultActions: ["aws:drop_established", "aws:alert_established"],
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
    statefulRuleGroupReferences: [{ resourceArn: "arn:aws:network-firewall:eu-central-1:1:stateful-rulegroup/flows" }],
  },
};
judgesChanges(networkfirewallPolicyDropsByDefault, policy, strict, [
  ["strict", {}, "pass"],
  ["AWS's own order", { firewallPolicy: { statefulEngineOptions: { ruleOrder: "DEFAULT_ACTION_ORDER" } } }, "fail"],
  ["no order said", { firewallPolicy: { statefulEngineOptions: undefined } }, "fail"],
  ["only alerts", { firewallPolicy: { statefulDefaultActions: ["aws:alert_established"] } }, "fail"],
  ["no default", { firewallPolicy: { statefulDefaultActions: undefined } }, "fail"],
  ["not known", { firewallPolicy: { statefulDefaultActions: unknown } }, "unknown"],
]);
judgesChanges(networkfirewallPolicyHasRules, policy, strict, [
  ["stateful ones", {}, "pass"],
  ["none", { firewallPolicy: { statefulRuleGroupReferences: undefined } }, "fail"],
  ["an empty list", { firewallPolicy: { statefulRuleGroupReferences: [] } }, "fail"],
  [
    "stateless ones",
    { firewallPolicy: { statefulRuleGroupReferences: [], statelessRuleGroupReferences: [{ resourceArn: "arn:x" }] } },
    "pass",
  ],
  ["not known", { firewallPolicy: { statefulRuleGroupReferences: unknown } }, "unknown"],
]);
judgesChanges(networkfirewallPolicyPassesNothingUnseen, policy, strict, [
  ["handed on", {}, "pass"],
  ["dropped", { firewallPolicy: { statelessDefaultActions: ["aws:drop"] } }, "pass"],
  ["passed", { firewallPolicy: { statelessDefaultActions: ["aws:pass"] } }, "fail"],
  ["fragments passed", { firewallPolicy: { statelessFragmentDefaultActions: ["aws:pass"] } }, "fail"],
  ["nothing said", { firewallPolicy: { statelessFragmentDefaultActions: undefined } }, "fail"],
  ["not known", { firewallPolicy: { statelessDefaultActions: unknown } }, "unknown"],
]);

const inline = (rules: readonly unknown[]) => ({
  type: "STATELESS",
  ruleGroup: { rulesSource: { statelessRulesAndCustomActions: { statelessRules: rules } } },
});
judgesChanges(networkfirewallRuleGroupIsNotEmpty, "aws:networkfirewall/ruleGroup:RuleGroup", {}, [
  ["a rule", inline([{ priority: 1 }]), "pass"],
  ["no rule", inline([]), "fail"],
  ["nothing at all", { type: "STATELESS" }, "fail"],
  ["a stateful group", { type: "STATEFUL" }, "not-applicable"],
  ["not known", { type: "STATELESS", rules: unknown }, "unknown"],
]);
