import * as aws from "@pulumi/aws";

const balancer = new aws.elb.LoadBalancer("portal", {
  subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1b2c3d4e5f60718"],
  internal: true,
  listeners: [
    {
      lbPort: 443,
      lbProtocol: "https",
      instancePort: 443,
      instanceProtocol: "https",
      sslCertificateId: "arn:aws:acm:eu-central-1:111111111111:certificate/1b2c3d4e-0000-4000-8000-000000000001",
    },
  ],
});

new aws.elb.LoadBalancerPolicy("modern-tls", {
  loadBalancerName: balancer.name,
  policyName: "modern-tls",
  policyTypeName: "SSLNegotiationPolicyType",
  policyAttributes: [{ name: "Reference-Security-Policy", value: "ELBSecurityPolicy-TLS-1-2-2017-01" }],
});

new aws.elb.ListenerPolicy("modern-tls", {
  loadBalancerName: balancer.name,
  loadBalancerPort: 443,
  policyNames: ["modern-tls"],
});
