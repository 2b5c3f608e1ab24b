import * as aws from "@pulumi/aws";

new aws.lambda.LayerVersionPermission("tools", {
  layerName: "tools",
  versionNumber: 1,
  statementId: "offices",
  action: "lambda:GetLayerVersion",
  principal: "*",
  organizationId: "o-a1b2c3d4e5",
});
