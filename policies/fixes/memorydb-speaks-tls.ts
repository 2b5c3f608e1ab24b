import * as aws from "@pulumi/aws";

new aws.memorydb.Cluster("sessions", { aclName: "portal", nodeType: "db.t4g.small", tlsEnabled: true });
