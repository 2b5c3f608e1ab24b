import type { Rule } from "@temelj/policy";
import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { emrClusterIsInAPrivateSubnet } from "./emr-cluster-is-in-a-private-subnet.ts";
import { emrConfigurationEncryptsAtRest } from "./emr-configuration-encrypts-at-rest.ts";
import { emrConfigurationEncryptsInTransit } from "./emr-configuration-encrypts-in-transit.ts";

const { unknown } = wireMarks;
const configuration = (EncryptionConfiguration?: unknown) => ({
  configuration: JSON.stringify({ EncryptionConfiguration }),
});
const both = { EnableAtRestEncryption: true, EnableInTransitEncryption: true };

const switches: readonly (readonly [Rule, string])[] = [
  [emrConfigurationEncryptsAtRest, "EnableAtRestEncryption"],
  [emrConfigurationEncryptsInTransit, "EnableInTransitEncryption"],
];
for (const [rule, name] of switches) {
  judgesChanges(rule, "aws:emr/securityConfiguration:SecurityConfiguration", configuration(both), [
    ["on", {}, "pass"],
    ["as text", configuration({ ...both, [name]: "true" }), "pass"],
    ["off", configuration({ ...both, [name]: false }), "fail"],
    ["not said", configuration({ ...both, [name]: undefined }), "fail"],
    ["no encryption at all", configuration(), "fail"],
    ["no JSON", { configuration: "encrypted" }, "unknown"],
    ["not known", { configuration: unknown }, "unknown"],
  ]);
}

const subnet = (mapPublicIpOnLaunch?: unknown) =>
  resource("aws:ec2/subnet:Subnet", { vpcId: "vpc-1", mapPublicIpOnLaunch }, { id: "subnet-1" });
const cluster = (ec2Attributes: unknown) =>
  resource("aws:emr/cluster:Cluster", { serviceRole: "emr", releaseLabel: "emr-7.9.0", ec2Attributes });
judgesScenarios(emrClusterIsInAPrivateSubnet, [
  ["a private one", { it: cluster({ subnetId: "subnet-1" }), subnet: subnet() }, "pass"],
  ["a public one", { it: cluster({ subnetId: "subnet-1" }), subnet: subnet(true) }, "fail"],
  ["a public one, as text", { it: cluster({ subnetId: "subnet-1" }), subnet: subnet("true") }, "fail"],
  ["a public one in a list", { it: cluster({ subnetIds: ["subnet-1"] }), subnet: subnet(true) }, "fail"],
  ["one that is elsewhere", { it: cluster({ subnetId: "subnet-2" }), subnet: subnet(true) }, "not-applicable"],
  ["none said", { it: cluster(undefined) }, "not-applicable"],
  ["not known whether public", { it: cluster({ subnetId: "subnet-1" }), subnet: subnet(unknown) }, "unknown"],
  ["not known which", { it: cluster({ subnetId: unknown }), subnet: subnet(true) }, "unknown"],
]);
