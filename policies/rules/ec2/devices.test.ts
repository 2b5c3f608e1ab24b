import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios, one } from "../../testing/aws.ts";
import { autoscalingGroupAsksLoadBalancer } from "../autoscaling/autoscaling-group-asks-load-balancer.ts";
import { autoscalingGroupSpansZones } from "../autoscaling/autoscaling-group-spans-zones.ts";
import { autoscalingGroupUsesLaunchTemplate } from "../autoscaling/autoscaling-group-uses-launch-template.ts";
import { ec2AccountClosesSerialConsole } from "./ec2-account-closes-serial-console.ts";
import { ec2ClientVpnRecordsConnections } from "./ec2-client-vpn-records-connections.ts";
import { ec2NetworkInterfaceChecksItsTraffic } from "./ec2-network-interface-checks-its-traffic.ts";
import { ec2VpnConnectionRecordsTunnels } from "./ec2-vpn-connection-records-tunnels.ts";

const { unknown } = wireMarks;

judgesScenarios(ec2NetworkInterfaceChecksItsTraffic, [
  ["a card, not said, which is checked", one("aws:ec2/networkInterface:NetworkInterface", {}), "pass"],
  ["a card that forwards", one("aws:ec2/networkInterface:NetworkInterface", { sourceDestCheck: false }), "fail"],
  ["an instance that forwards, as text", one("aws:ec2/instance:Instance", { sourceDestCheck: "false" }), "fail"],
  ["an instance that checks", one("aws:ec2/instance:Instance", { sourceDestCheck: true }), "pass"],
  ["not known", one("aws:ec2/instance:Instance", { sourceDestCheck: unknown }), "unknown"],
]);

judgesChanges(ec2AccountClosesSerialConsole, "aws:ec2/serialConsoleAccess:SerialConsoleAccess", { enabled: false }, [
  ["closed", {}, "pass"],
  ["open", { enabled: true }, "fail"],
  ["not said, which the provider takes for open", { enabled: undefined }, "fail"],
  ["not known", { enabled: unknown }, "unknown"],
]);

const logged = { connectionLogOptions: { enabled: true, cloudwatchLogGroup: "vpn" } };
judgesChanges(ec2ClientVpnRecordsConnections, "aws:ec2clientvpn/endpoint:Endpoint", logged, [
  ["recorded", {}, "pass"],
  ["off", { connectionLogOptions: { enabled: false } }, "fail"],
  ["not said", { connectionLogOptions: undefined }, "fail"],
  ["not known", { connectionLogOptions: { enabled: unknown } }, "unknown"],
]);

const log = { cloudwatchLogOptions: { logEnabled: true, logGroupArn: "arn:aws:logs:1" } };
const tunnels = { tunnel1LogOptions: log, tunnel2LogOptions: log };
judgesChanges(ec2VpnConnectionRecordsTunnels, "aws:ec2/vpnConnection:VpnConnection", tunnels, [
  ["both", {}, "pass"],
  ["one off", { tunnel2LogOptions: { cloudwatchLogOptions: { logEnabled: "false" } } }, "fail"],
  ["one not said", { tunnel1LogOptions: undefined }, "fail"],
  ["one not known", { tunnel1LogOptions: unknown }, "unknown"],
]);

const group = "aws:autoscaling/group:Group";
judgesChanges(autoscalingGroupUsesLaunchTemplate, group, { launchTemplate: { id: "lt-1" } }, [
  ["a template", {}, "pass"],
  [
    "a template among others",
    {
      launchTemplate: undefined,
      mixedInstancesPolicy: { launchTemplate: { launchTemplateSpecification: { launchTemplateId: "lt-1" } } },
    },
    "pass",
  ],
  ["a configuration", { launchTemplate: undefined, launchConfiguration: "web" }, "fail"],
  ["neither", { launchTemplate: undefined }, "fail"],
  ["not known", { launchTemplate: unknown }, "unknown"],
]);
judgesChanges(autoscalingGroupSpansZones, group, { vpcZoneIdentifiers: ["subnet-1", "subnet-2"] }, [
  ["two subnets", {}, "pass"],
  ["one subnet", { vpcZoneIdentifiers: ["subnet-1"] }, "fail"],
  ["subnets that are not known yet", { vpcZoneIdentifiers: [unknown, unknown] }, "pass"],
  ["two zones", { vpcZoneIdentifiers: undefined, availabilityZones: ["a", "b"] }, "pass"],
  ["one zone", { vpcZoneIdentifiers: undefined, availabilityZones: ["a"] }, "fail"],
  ["neither", { vpcZoneIdentifiers: undefined }, "fail"],
  ["not known", { vpcZoneIdentifiers: unknown }, "unknown"],
]);

const health = (inputs: object) => ({ it: resource(group, { name: "web", ...inputs }) });
const attachment = resource("aws:autoscaling/attachment:Attachment", {
  autoscalingGroupName: "web",
  lbTargetGroupArn: "t",
});
judgesScenarios(autoscalingGroupAsksLoadBalancer, [
  ["asked", health({ targetGroupArns: ["t"], healthCheckType: "ELB" }), "pass"],
  ["not said", health({ targetGroupArns: ["t"] }), "fail"],
  ["power only, behind a classic one", health({ loadBalancers: ["l"], healthCheckType: "EC2" }), "fail"],
  [
    "power only, behind a traffic source",
    health({ trafficSources: [{ identifier: "t" }], healthCheckType: "EC2" }),
    "fail",
  ],
  ["power only, attached", { ...health({ healthCheckType: "EC2" }), attachment }, "fail"],
  ["asked, attached", { ...health({ healthCheckType: "ELB" }), attachment }, "pass"],
  ["behind none", health({ targetGroupArns: [] }), "not-applicable"],
  ["not known", health({ targetGroupArns: ["t"], healthCheckType: unknown }), "unknown"],
]);
