import * as aws from "@pulumi/aws";

new aws.ec2.SerialConsoleAccess("account", { enabled: false });
