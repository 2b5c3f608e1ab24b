import * as aws from "@pulumi/aws";

new aws.elasticbeanstalk.Environment("portal", {
  application: "portal",
  settings: [
    { namespace: "aws:elasticbeanstalk:managedactions", name: "ManagedActionsEnabled", value: "true" },
    { namespace: "aws:elasticbeanstalk:managedactions", name: "PreferredStartTime", value: "Sun:02:00" },
    { namespace: "aws:elasticbeanstalk:managedactions:platformupdate", name: "UpdateLevel", value: "minor" },
  ],
});
