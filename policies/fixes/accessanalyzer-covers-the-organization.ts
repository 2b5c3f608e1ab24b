import * as aws from "@pulumi/aws";

new aws.accessanalyzer.Analyzer("organization", { analyzerName: "organization", type: "ORGANIZATION" });
