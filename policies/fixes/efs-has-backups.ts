import * as aws from "@pulumi/aws";

const files = new aws.efs.FileSystem("documents", { encrypted: true });

new aws.efs.BackupPolicy("documents", { fileSystemId: files.id, backupPolicy: { status: "ENABLED" } });
