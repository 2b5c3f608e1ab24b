import * as aws from "@pulumi/aws";

new aws.efs.FileSystem("documents", { encrypted: true });
