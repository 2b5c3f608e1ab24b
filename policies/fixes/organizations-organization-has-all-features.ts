import * as aws from "@pulumi/aws";

new aws.organizations.Organization("state", { featureSet: "ALL" });
