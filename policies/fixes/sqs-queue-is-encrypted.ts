import * as aws from "@pulumi/aws";

new aws.sqs.Queue("forms", { kmsMasterKeyId: "alias/messages" });
