import * as aws from "@pulumi/aws";

new aws.accessanalyzer.Analyzer("outside", { analyzerName: "outside", type: "ORGANIZATION" });

new aws.accessanalyzer.Analyzer("unused", {
  analyzerName: "unused",
  type: "ORGANIZATION_UNUSED_ACCESS",
  configuration: { unusedAccess: { unusedAccessAge: 90 } },
});
