import * as aws from "@pulumi/aws";

new aws.athena.Workgroup("statistics", { configuration: { enforceWorkgroupConfiguration: true } });
