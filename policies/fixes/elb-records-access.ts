import * as aws from "@pulumi/aws";

new aws.lb.LoadBalancer("portal", {
  loadBalancerType: "application",
  internal: false,
  subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1b2c3d4e5f60718"],
  securityGroups: ["sg-0a1b2c3d4e5f60718"],
  dropInvalidHeaderFields: true,
  desyncMitigationMode: "defensive",
  enableDeletionProtection: true,
  accessLogs: { enabled: true, bucket: "portal-logs" },
});
