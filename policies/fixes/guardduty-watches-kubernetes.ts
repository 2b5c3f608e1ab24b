import * as aws from "@pulumi/aws";

const detector = new aws.guardduty.Detector("account", { enable: true });

new aws.guardduty.DetectorFeature("kubernetes", { detectorId: detector.id, name: "EKS_AUDIT_LOGS", status: "ENABLED" });
