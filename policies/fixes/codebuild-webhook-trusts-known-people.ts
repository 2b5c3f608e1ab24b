import * as aws from "@pulumi/aws";

new aws.codebuild.Webhook("portal", {
  projectName: "portal",
  filterGroups: [{ filters: [{ type: "EVENT", pattern: "PUSH, PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED" }] }],
  pullRequestBuildPolicy: {
    requiresCommentApproval: "ALL_PULL_REQUESTS",
    approverRoles: ["GITHUB_ADMIN", "GITHUB_MAINTAIN"],
  },
});
