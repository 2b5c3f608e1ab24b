import * as aws from "@pulumi/aws";

new aws.dlm.LifecyclePolicy("disks", {
  description: "Daily snapshots, copied abroad",
  executionRoleArn: "arn:aws:iam::111111111111:role/snapshots",
  policyDetails: {
    resourceTypes: ["VOLUME"],
    targetTags: { backup: "daily" },
    schedules: [
      {
        name: "daily",
        createRule: { interval: 24 },
        retainRule: { count: 14 },
        crossRegionCopyRules: [
          {
            target: "eu-west-1",
            encrypted: true,
            cmkArn: "arn:aws:kms:eu-west-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
          },
        ],
      },
    ],
  },
});
