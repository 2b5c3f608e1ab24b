import * as aws from "@pulumi/aws";

new aws.lb.LoadBalancer("mail", {
  loadBalancerType: "network",
  internal: true,
  subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1b2c3d4e5f60718"],
  enableCrossZoneLoadBalancing: true,
});
