import { wireMarks } from "@temelj/plan";
import { judge } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { judgesChanges, one } from "../../testing/aws.ts";
import { eksClusterIsProtectedFromDeletion } from "./eks-cluster-is-protected-from-deletion.ts";
import { eksEncryptsSecrets } from "./eks-encrypts-secrets.ts";
import { eksEndpointIsNotPublic } from "./eks-endpoint-is-not-public.ts";
import { eksNodeGroupClosesSsh } from "./eks-node-group-closes-ssh.ts";
import { eksRecordsControlPlane } from "./eks-records-control-plane.ts";
import { eksUsesAccessEntries } from "./eks-uses-access-entries.ts";
import { eksVersionIsSupported } from "./eks-version-is-supported.ts";

const { unknown } = wireMarks;
const type = "aws:eks/cluster:Cluster";
const good = {
  version: "1.35",
  vpcConfig: { subnetIds: ["subnet-1"], endpointPrivateAccess: true, endpointPublicAccess: false },
  encryptionConfig: { resources: ["secrets"], provider: { keyArn: "arn:key" } },
  enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
  accessConfig: { authenticationMode: "API" },
  deletionProtection: true,
};

const reached = (endpointPublicAccess: unknown, publicAccessCidrs?: unknown) => ({
  vpcConfig: { endpointPublicAccess, publicAccessCidrs },
});
judgesChanges(eksEndpointIsNotPublic, type, good, [
  ["private", {}, "pass"],
  ["private, as text", reached("false"), "pass"],
  ["from one's own networks", reached(true, ["192.0.2.0/24"]), "pass"],
  ["from everywhere", reached(true, ["0.0.0.0/0"]), "fail"],
  ["from everywhere, beside one's own", reached(true, ["192.0.2.0/24", "::/0"]), "fail"],
  ["from everywhere, beside one not known", reached(true, [unknown, "0.0.0.0/0"]), "fail"],
  ["not said from where, which is everywhere", reached(true), "fail"],
  ["not said, which is public", reached(undefined), "fail"],
  ["from networks not known", reached(true, unknown), "unknown"],
  ["not known", reached(unknown), "unknown"],
]);

const encrypts = (encryptionConfig: unknown) => ({ encryptionConfig });
judgesChanges(eksEncryptsSecrets, type, good, [
  ["encrypted", {}, "pass"],
  ["with a key of the same run", encrypts({ provider: { keyArn: unknown } }), "pass"],
  ["not encrypted", encrypts(undefined), "fail"],
  ["nothing named", encrypts({ resources: [] }), "fail"],
  ["no key", encrypts({ provider: undefined }), "fail"],
  ["not known", encrypts(unknown), "unknown"],
]);

judgesChanges(eksRecordsControlPlane, type, good, [
  ["all", {}, "pass"],
  ["all but who did what", { enabledClusterLogTypes: ["api", "authenticator"] }, "fail"],
  ["none", { enabledClusterLogTypes: [] }, "fail"],
  ["not said", { enabledClusterLogTypes: undefined }, "fail"],
  ["not known", { enabledClusterLogTypes: unknown }, "unknown"],
]);

test("eks-records-control-plane can ask for less", () => {
  const scenario = one(type, { ...good, enabledClusterLogTypes: ["audit"] });
  const parameters = { "eks-records-control-plane": { types: ["audit"] } };
  expect(judge(eksRecordsControlPlane, scenario, { parameters }).outcome).toBe("pass");
});

test("a day may be given for which a cluster's version is judged", () => {
  const scenario = one(type, { ...good, version: "1.34" });
  const on = (asOf: string) =>
    judge(eksVersionIsSupported, scenario, { parameters: { [eksVersionIsSupported.id]: { asOf } } });
  expect(on("2026-12-02").outcome).toBe("pass");
  expect(on("2026-12-03")).toMatchObject({ outcome: "fail", allowed: "1.35 or newer" });
});

judgesChanges(eksVersionIsSupported, type, good, [
  ["supported", {}, "pass"],
  ["the oldest", { version: "1.34" }, "pass"],
  ["a later one of two digits", { version: "1.100" }, "pass"],
  ["the next great one", { version: "2.0" }, "pass"],
  ["past its time", { version: "1.33" }, "fail"],
  ["long past its time", { version: "1.9" }, "fail"],
  ["not known", { version: unknown }, "unknown"],
  ["not said, which is the newest", { version: undefined }, "not-applicable"],
]);

judgesChanges(eksUsesAccessEntries, type, good, [
  ["entries only", {}, "pass"],
  ["the table too", { accessConfig: { authenticationMode: "API_AND_CONFIG_MAP" } }, "fail"],
  ["not said, which is the table", { accessConfig: undefined }, "fail"],
  ["not known", { accessConfig: { authenticationMode: unknown } }, "unknown"],
]);

judgesChanges(eksClusterIsProtectedFromDeletion, type, good, [
  ["protected", {}, "pass"],
  ["protected, as text", { deletionProtection: "true" }, "pass"],
  ["not protected", { deletionProtection: false }, "fail"],
  ["not said", { deletionProtection: undefined }, "fail"],
  ["not known", { deletionProtection: unknown }, "unknown"],
]);

const nodes = "aws:eks/nodeGroup:NodeGroup";
const group = {
  clusterName: "web",
  version: "1.35",
  remoteAccess: { ec2SshKey: "k", sourceSecurityGroupIds: ["sg-1"] },
};
judgesChanges(eksNodeGroupClosesSsh, nodes, group, [
  ["from a group", {}, "pass"],
  ["from a group of the same run", { remoteAccess: { sourceSecurityGroupIds: [unknown] } }, "pass"],
  ["from everywhere", { remoteAccess: { sourceSecurityGroupIds: undefined } }, "fail"],
  ["from everywhere, with an empty list", { remoteAccess: { sourceSecurityGroupIds: [] } }, "fail"],
  ["not known", { remoteAccess: { sourceSecurityGroupIds: unknown } }, "unknown"],
  ["without a key", { remoteAccess: undefined }, "not-applicable"],
]);
judgesChanges(eksVersionIsSupported, nodes, group, [
  ["nodes supported", {}, "pass"],
  ["nodes past their time", { version: "1.30" }, "fail"],
  ["nodes as the cluster", { version: undefined }, "not-applicable"],
]);
