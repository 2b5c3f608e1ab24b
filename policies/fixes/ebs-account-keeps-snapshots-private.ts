import * as aws from "@pulumi/aws";

new aws.ebs.SnapshotBlockPublicAccess("account", { state: "block-all-sharing" });
