// How a portal is served: the inputs of its distribution.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import type { PortalPlan } from "./plan-portal.ts";

/** CloudFront's managed policy "CachingOptimized": compresses, forwards no cookies, headers or query strings. */
const cachingOptimized = "658327ea-f89d-4fab-a63d-7e88639e58f6";

/** What a distribution refers to. */
export interface DistributionParts {
  readonly originDomain: pulumi.Input<string>;
  readonly originAccessId: pulumi.Input<string>;
  readonly headersId: pulumi.Input<string>;
  readonly certificateArn: pulumi.Input<string>;
  readonly firewallArn: pulumi.Input<string>;
}

/** HTTPS only, newest protocols, one private origin, reading methods only, an own page for each refusal. */
export function distributionInputs(plan: PortalPlan, parts: DistributionParts): aws.cloudfront.DistributionArgs {
  return {
    enabled: true,
    comment: `Portal ${plan.domain}`,
    aliases: [...plan.names],
    defaultRootObject: "index.html",
    httpVersion: "http2and3",
    isIpv6Enabled: true,
    priceClass: plan.priceClass,
    webAclId: parts.firewallArn,
    origins: [{ originId: "content", domainName: parts.originDomain, originAccessControlId: parts.originAccessId }],
    defaultCacheBehavior: {
      targetOriginId: "content",
      viewerProtocolPolicy: "redirect-to-https",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
      compress: true,
      cachePolicyId: cachingOptimized,
      responseHeadersPolicyId: parts.headersId,
    },
    customErrorResponses: [
      { errorCode: 403, responseCode: 403, responsePagePath: "/403.html", errorCachingMinTtl: 10 },
      { errorCode: 404, responseCode: 404, responsePagePath: "/404.html", errorCachingMinTtl: 60 },
    ],
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: {
      acmCertificateArn: parts.certificateArn,
      minimumProtocolVersion: plan.minimumTls,
      sslSupportMethod: "sni-only",
    },
  };
}
