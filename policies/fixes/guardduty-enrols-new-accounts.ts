import * as aws from "@pulumi/aws";

const detector = new aws.guardduty.Detector("account", { enable: true });

new aws.guardduty.OrganizationConfiguration("accounts", {
  detectorId: detector.id,
  autoEnableOrganizationMembers: "ALL",
});
