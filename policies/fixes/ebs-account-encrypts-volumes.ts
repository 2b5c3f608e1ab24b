import * as aws from "@pulumi/aws";

new aws.ebs.EncryptionByDefault("account", { enabled: true });
