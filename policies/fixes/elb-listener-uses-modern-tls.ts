import * as aws from "@pulumi/aws";

new aws.lb.Listener("https", {
  loadBalancerArn: "arn:aws:elasticloadbalancing:eu-central-1:111111111111:loadbalancer/app/portal/1",
  port: 443,
  protocol: "HTTPS",
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
  certificateArn: "arn:aws:acm:eu-central-1:111111111111:certificate/1b2c3d4e-0000-4000-8000-000000000001",
  defaultActions: [
    { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:eu-central-1:111111111111:targetgroup/web/1" },
  ],
});
