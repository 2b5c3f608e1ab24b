import * as aws from "@pulumi/aws";

new aws.kinesis.Stream("events", { shardCount: 1, encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" });
