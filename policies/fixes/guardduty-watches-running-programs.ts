import * as aws from "@pulumi/aws";

const detector = new aws.guardduty.Detector("account", { enable: true });

new aws.guardduty.DetectorFeature("programs", {
  detectorId: detector.id,
  name: "RUNTIME_MONITORING",
  status: "ENABLED",
  additionalConfigurations: [
    { name: "EKS_ADDON_MANAGEMENT", status: "ENABLED" },
    { name: "ECS_FARGATE_AGENT_MANAGEMENT", status: "ENABLED" },
    { name: "EC2_AGENT_MANAGEMENT", status: "ENABLED" },
  ],
});
