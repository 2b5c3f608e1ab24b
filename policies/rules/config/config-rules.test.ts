import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { configDeliveryIsEncrypted } from "./config-delivery-is-encrypted.ts";
import { configRecorderIsOn } from "./config-recorder-is-on.ts";
import { configRecorderRecordsEverything } from "./config-recorder-records-everything.ts";

const { unknown } = wireMarks;

judgesChanges(
  configRecorderRecordsEverything,
  "aws:cfg/recorder:Recorder",
  {
    roleArn: "arn:aws:iam::111111111111:role/config",
    recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
  },
  [
    ["as it should be", {}, "pass"],
    ["as text", { recordingGroup: { allSupported: "true" } }, "pass"],
    ["switched off", { recordingGroup: { allSupported: false } }, "fail"],
    ["not said", { recordingGroup: { allSupported: undefined } }, "fail"],
    ["not known", { recordingGroup: { allSupported: unknown } }, "unknown"],
    ["no global ones", { recordingGroup: { includeGlobalResourceTypes: undefined } }, "fail"],
    ["no group", { recordingGroup: undefined }, "fail"],
  ],
);

judgesChanges(configRecorderIsOn, "aws:cfg/recorderStatus:RecorderStatus", { name: "account", isEnabled: true }, [
  ["as it should be", {}, "pass"],
  ["as text", { isEnabled: "true" }, "pass"],
  ["switched off", { isEnabled: false }, "fail"],
  ["not said", { isEnabled: undefined }, "fail"],
  ["not known", { isEnabled: unknown }, "unknown"],
]);

judgesChanges(
  configDeliveryIsEncrypted,
  "aws:cfg/deliveryChannel:DeliveryChannel",
  {
    s3BucketName: "log-archive",
    s3KmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  },
  [
    ["a key", {}, "pass"],
    ["none", { s3KmsKeyArn: undefined }, "fail"],
    ["not known", { s3KmsKeyArn: unknown }, "unknown"],
  ],
);
