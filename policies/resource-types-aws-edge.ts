// The properties of the resource types that rules about what faces the network judge, from the SDK. Types only.

import type * as aws from "@pulumi/aws";
import type { Unwrap } from "@pulumi/pulumi";

declare module "@temelj/policy" {
  interface ResourceTypes {
    "aws:apigateway/restApiPolicy:RestApiPolicy": Unwrap<aws.apigateway.RestApiPolicyArgs>;
    "aws:elb/loadBalancerPolicy:LoadBalancerPolicy": Unwrap<aws.elb.LoadBalancerPolicyArgs>;
    "aws:elb/sslNegotiationPolicy:SslNegotiationPolicy": Unwrap<aws.elb.SslNegotiationPolicyArgs>;
    "aws:route53domains/domain:Domain": Unwrap<aws.route53domains.DomainArgs>;
    "aws:waf/ruleGroup:RuleGroup": Unwrap<aws.waf.RuleGroupArgs>;
    "aws:wafregional/ruleGroup:RuleGroup": Unwrap<aws.wafregional.RuleGroupArgs>;
  }
}
