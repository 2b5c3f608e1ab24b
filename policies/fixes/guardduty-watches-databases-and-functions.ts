import * as aws from "@pulumi/aws";

const detector = new aws.guardduty.Detector("account", { enable: true });

new aws.guardduty.DetectorFeature("databases", {
  detectorId: detector.id,
  name: "RDS_LOGIN_EVENTS",
  status: "ENABLED",
});

new aws.guardduty.DetectorFeature("functions", {
  detectorId: detector.id,
  name: "LAMBDA_NETWORK_LOGS",
  status: "ENABLED",
});
