import * as aws from "@pulumi/aws";

new aws.cfg.RecorderStatus("account", { name: "account", isEnabled: true });
