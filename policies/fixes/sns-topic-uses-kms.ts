import * as aws from "@pulumi/aws";

new aws.sns.Topic("alerts", { kmsMasterKeyId: "alias/messages" });
