import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario, type ScenarioResource } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { judgesChanges, judgesScenarios, one } from "../../testing/aws.ts";
import { ebsAccountEncryptsVolumes } from "../ebs/ebs-account-encrypts-volumes.ts";
import { ebsAccountKeepsSnapshotsPrivate } from "../ebs/ebs-account-keeps-snapshots-private.ts";
import { ebsVolumeIsEncrypted } from "../ebs/ebs-volume-is-encrypted.ts";
import { ec2AccountKeepsImagesPrivate } from "./ec2-account-keeps-images-private.ts";
import { ec2ImageIsEncrypted } from "./ec2-image-is-encrypted.ts";
import { ec2ImageIsNotPublic } from "./ec2-image-is-not-public.ts";
import { ec2InstanceDisksAreEncrypted } from "./ec2-instance-disks-are-encrypted.ts";
import { ec2InstanceUserDataHoldNoSecret } from "./ec2-instance-user-data-hold-no-secret.ts";

const { unknown } = wireMarks;
const instance = "aws:ec2/instance:Instance";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const configuration = "aws:ec2/launchConfiguration:LaunchConfiguration";
const setting = "aws:ebs/encryptionByDefault:EncryptionByDefault";

const withSetting = (it: ScenarioResource, inputs: object, rest: object = {}) => ({
  it,
  setting: resource(setting, { ...inputs }, rest),
});
const ebs = (...mappings: object[]) =>
  one(template, { blockDeviceMappings: mappings.map((said) => ({ deviceName: "/dev/xvda", ebs: said })) });
const root = (rootBlockDevice: unknown, more: object = {}) => ({ rootBlockDevice, ...more });
judgesScenarios(
  ec2InstanceDisksAreEncrypted,
  [
    [
      "all of an instance",
      one(instance, root({ encrypted: true }, { ebsBlockDevices: [{ encrypted: "true" }] })),
      "pass",
    ],
    ["the only one", one(instance, root({ encrypted: true }, { ebsBlockDevices: [] })), "pass"],
    ["the root not", one(instance, root({ volumeSize: 20 })), "fail"],
    ["another not", one(instance, root({ encrypted: true }, { ebsBlockDevices: [{ encrypted: false }] })), "fail"],
    ["nothing said", one(instance, {}), "fail"],
    ["left to the template", one(instance, { launchTemplate: { id: "lt-1" } }), "not-applicable"],
    ["not known", one(instance, root({ encrypted: unknown })), "unknown"],
    ["a configuration", one(configuration, root({ encrypted: "true" })), "pass"],
    ["a configuration without a word", one(configuration, {}), "fail"],
    ["a template", ebs({ encrypted: "true" }), "pass"],
    ["a template, one not", ebs({ encrypted: "true" }, { encrypted: "false" }), "fail"],
    ["a template, not said", ebs({ volumeSize: 20 }), "fail"],
    ["a template, from a snapshot", ebs({ snapshotId: "snap-1" }), "not-applicable"],
    ["a template without disks", one(template, {}), "not-applicable"],
    ["a template, not known", ebs({ encrypted: unknown }), "unknown"],
    ["by the account", withSetting(resource(instance, {}), { enabled: true }), "pass"],
    ["by the account, whose setting's default is on", withSetting(resource(instance, {}), {}), "pass"],
    ["not by the account", withSetting(resource(instance, {}), { enabled: false }), "fail"],
    ["by another account", withSetting(resource(instance, {}), { enabled: true }, { provider: "other" }), "fail"],
    [
      "by the account in another region",
      withSetting(resource(instance, {}), { enabled: true, region: "eu-south-1" }),
      "fail",
    ],
  ],
  "it",
);

const volume = "aws:ebs/volume:Volume";
judgesScenarios(
  ebsVolumeIsEncrypted,
  [
    ["encrypted", one(volume, { encrypted: true }), "pass"],
    ["not encrypted", one(volume, { encrypted: false }), "fail"],
    ["not said", one(volume, { size: 8 }), "fail"],
    ["not said, by the account", withSetting(resource(volume, {}), { enabled: true }), "pass"],
    ["not said, from a snapshot", one(volume, { snapshotId: "snap-1" }), "unknown"],
    ["a copy of a snapshot", one("aws:ebs/snapshotCopy:SnapshotCopy", { encrypted: "true" }), "pass"],
    ["a copy of a snapshot, not said", one("aws:ebs/snapshotCopy:SnapshotCopy", {}), "fail"],
    ["not known", one(volume, { encrypted: unknown }), "unknown"],
  ],
  "it",
);
judgesChanges(ebsAccountEncryptsVolumes, setting, { enabled: true }, [
  ["on", {}, "pass"],
  ["not said, which is on", { enabled: undefined }, "pass"],
  ["off", { enabled: "false" }, "fail"],
  ["not known", { enabled: unknown }, "unknown"],
]);
judgesChanges(
  ebsAccountKeepsSnapshotsPrivate,
  "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
  { state: "block-all-sharing" },
  [
    ["all", {}, "pass"],
    ["new ones", { state: "block-new-sharing" }, "pass"],
    ["none", { state: "unblocked" }, "fail"],
    ["not known", { state: unknown }, "unknown"],
  ],
);
judgesChanges(
  ec2AccountKeepsImagesPrivate,
  "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess",
  { state: "block-new-sharing" },
  [
    ["blocked", {}, "pass"],
    ["not blocked", { state: "unblocked" }, "fail"],
    ["not known", { state: unknown }, "unknown"],
  ],
);
judgesChanges(ec2ImageIsNotPublic, "aws:ec2/amiLaunchPermission:AmiLaunchPermission", { imageId: "ami-1" }, [
  ["one account", { accountId: "111111111111" }, "pass"],
  ["everybody", { group: "all" }, "fail"],
  ["not known", { group: unknown }, "unknown"],
]);

const image = "aws:ec2/ami:Ami";
judgesScenarios(ec2ImageIsEncrypted, [
  ["encrypted disks", one(image, { ebsBlockDevices: [{ deviceName: "a", encrypted: true }] }), "pass"],
  ["one not", one(image, { ebsBlockDevices: [{ encrypted: true }, { encrypted: false }] }), "fail"],
  ["not said", one(image, { ebsBlockDevices: [{ deviceName: "a" }] }), "fail"],
  ["from a snapshot", one(image, { ebsBlockDevices: [{ snapshotId: "snap-1" }] }), "not-applicable"],
  ["no disks", one(image, {}), "not-applicable"],
  ["an encrypted copy", one("aws:ec2/amiCopy:AmiCopy", { encrypted: "true" }), "pass"],
  ["a copy without a word", one("aws:ec2/amiCopy:AmiCopy", {}), "fail"],
  ["not known", one(image, { ebsBlockDevices: [{ encrypted: unknown }] }), "unknown"],
]);

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const keys = "#!/bin/bash\nexport AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY\n";
const harmless = [
  'TOKEN=$(curl -X PUT "http://169.254.169.254/latest/api/token")',
  "export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id portal)",
  "DB_PASSWORD_FILE=/run/secrets/db",
  "export PASSWORD=",
  "yum install -y httpd",
];
test.each([
  [keys, "fail"],
  ["curl -H x -u AKIAIOSFODNN7EXAMPLE:y", "fail"],
  ["write_files:\n  - content: |\n      db_password: hunter22", "fail"],
  ['{"apiKey": "0123456789abcdef"}', "fail"],
  ["psql postgres://portal:hunter22@db/portal", "fail"],
  ["-----BEGIN RSA PRIVATE KEY-----", "fail"],
  ...harmless.map((line): [string, string] => [line, "pass"]),
  [unknown, "unknown"],
])("start script %j gives %s", (script, outcome) => {
  const encoded = script === unknown ? unknown : base64(script);
  const spellings = [
    one(instance, { userData: script }),
    one(instance, { userDataBase64: encoded }),
    one(configuration, { userData: script }),
    one(template, { userData: encoded }),
  ].map((scenario: Scenario) => judge(ec2InstanceUserDataHoldNoSecret, scenario));
  expect(spellings.map((finding) => finding.outcome)).toEqual(spellings.map(() => outcome));
  expect(JSON.stringify(spellings)).not.toMatch(/hunter22|wJalr|AKIA/);
});

test("no start script", () => {
  expect(judge(ec2InstanceUserDataHoldNoSecret, one(instance, {})).outcome).toBe("not-applicable");
});
