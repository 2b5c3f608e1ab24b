import * as aws from "@pulumi/aws";

const detector = new aws.guardduty.Detector("account", { enable: true });

new aws.guardduty.DetectorFeature("storage", {
  detectorId: detector.id,
  name: "S3_DATA_EVENTS",
  status: "ENABLED",
});
