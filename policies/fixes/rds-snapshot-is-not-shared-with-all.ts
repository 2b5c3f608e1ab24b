import * as aws from "@pulumi/aws";

new aws.rds.Snapshot("before-upgrade", { dbInstanceIdentifier: "registry", dbSnapshotIdentifier: "before-upgrade" });
