import { wireMarks } from "@temelj/plan";
import { resource, Scenario } from "@temelj/policy/testing";

import { judgesScenarios } from "../../testing/aws.ts";
import { cloudfrontEncryptsToOrigin } from "./cloudfront-encrypts-to-origin.ts";
import { cloudfrontHasDefaultRootObject } from "./cloudfront-has-default-root-object.ts";
import { cloudfrontRecordsRequests } from "./cloudfront-records-requests.ts";
import { cloudfrontSendsSecurityHeaders } from "./cloudfront-sends-security-headers.ts";

const { unknown } = wireMarks;
const arn = "arn:aws:cloudfront::111122223333:distribution/E1";
const server = { originId: "web", domainName: "origin.kotor.example" };
const config = { originProtocolPolicy: "https-only", originSslProtocols: ["TLSv1.2"] };
const bucket = { originId: "s3", domainName: "pages.s3.eu-central-1.amazonaws.com" };
const website = { originId: "s3", domainName: "pages.s3-website.eu-central-1.amazonaws.com" };
const cdn = resource(
  "aws:cloudfront/distribution:Distribution",
  {
    enabled: true,
    origins: [bucket, { ...server, customOriginConfig: config }],
    defaultCacheBehavior: { viewerProtocolPolicy: "redirect-to-https", responseHeadersPolicyId: "headers" },
    defaultRootObject: "index.html",
    loggingConfig: { bucket: "logs.s3.amazonaws.com" },
  },
  { id: "E1", outputs: { arn } },
);
const good = new Scenario({ cdn });
const changed = (change: Record<string, unknown>): Scenario => good.with({ cdn: change });

const source = (logType: unknown, resourceArn: unknown = arn) => ({
  source: resource("aws:cloudwatch/logDeliverySource:LogDeliverySource", { logType, resourceArn }),
});
const silent = changed({ loggingConfig: undefined });
judgesScenarios(cloudfrontRecordsRequests, [
  ["in a bucket", good, "pass"],
  ["through CloudWatch", silent.and(source("ACCESS_LOGS")), "pass"],
  ["something else through CloudWatch", silent.and(source("CONNECTION_LOGS")), "fail"],
  ["of another distribution", silent.and(source("ACCESS_LOGS", "arn:other")), "fail"],
  ["cookies only", changed({ loggingConfig: { bucket: undefined, includeCookies: true } }), "fail"],
  ["none", silent, "fail"],
  ["a bucket not known", changed({ loggingConfig: { bucket: unknown } }), "unknown"],
  ["perhaps through CloudWatch", silent.and(source("ACCESS_LOGS", unknown)), "unknown"],
]);

judgesScenarios(cloudfrontHasDefaultRootObject, [
  ["named", good, "pass"],
  ["not named", changed({ defaultRootObject: undefined }), "fail"],
  ["empty", changed({ defaultRootObject: "" }), "fail"],
  ["not known", changed({ defaultRootObject: unknown }), "unknown"],
  ["a bucket not known", changed({ origins: [{ ...bucket, domainName: unknown }] }), "unknown"],
  ["a server", changed({ defaultRootObject: undefined, origins: [server] }), "not-applicable"],
  ["a bucket's website", changed({ defaultRootObject: undefined, origins: [website] }), "not-applicable"],
]);

const origin = (change: object): Scenario =>
  changed({ origins: [{ ...server, customOriginConfig: { ...config, ...change } }] });
const follows = origin({ originProtocolPolicy: "match-viewer" });
judgesScenarios(cloudfrontEncryptsToOrigin, [
  ["HTTPS with TLS 1.2", good, "pass"],
  ["as the viewers, who are redirected", follows, "pass"],
  ["as the viewers, who need not", follows.with({ cdn: { defaultCacheBehavior: open() } }), "fail"],
  ["as the viewers of another path", follows.with({ cdn: { orderedCacheBehaviors: [open()] } }), "fail"],
  ["as the viewers, not known how", follows.with({ cdn: { orderedCacheBehaviors: [open(unknown)] } }), "unknown"],
  ["HTTP", origin({ originProtocolPolicy: "http-only" }), "fail"],
  ["TLS 1.0 too", origin({ originSslProtocols: ["TLSv1", "TLSv1.2"] }), "fail"],
  ["SSL 3", origin({ originSslProtocols: ["SSLv3"] }), "fail"],
  ["not known", origin({ originProtocolPolicy: unknown }), "unknown"],
  ["protocols not known", origin({ originSslProtocols: unknown }), "unknown"],
  ["only buckets", changed({ origins: [bucket] }), "not-applicable"],
]);

function open(viewerProtocolPolicy: unknown = "allow-all") {
  return { viewerProtocolPolicy };
}

const headers = (inputs: object) => ({
  headers: resource("aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy", { ...inputs }, { id: "headers" }),
});
const strict = headers({ securityHeadersConfig: { contentTypeOptions: { override: true } } });
const readyMade = (responseHeadersPolicyId: unknown) => changed({ defaultCacheBehavior: { responseHeadersPolicyId } });
judgesScenarios(
  cloudfrontSendsSecurityHeaders,
  [
    ["a policy of the stack", good.and(strict), "pass"],
    ["a policy of the stack for CORS only", good.and(headers({ corsConfig: {} })), "fail"],
    ["AWS's for security", readyMade("67f7725c-6f97-4210-82d7-5512b31e9d03"), "pass"],
    ["AWS's for CORS only", readyMade("5cc3b908-e619-4b99-88e5-2cf7f45965bd"), "fail"],
    ["none", readyMade(undefined), "fail"],
    ["not known", readyMade(unknown), "unknown"],
    [
      "none on another path",
      good.and(strict).with({ cdn: { orderedCacheBehaviors: [{ pathPattern: "/a" }] } }),
      "fail",
    ],
    [
      "one on another path that is not known yet",
      good.and(strict).with({ cdn: { orderedCacheBehaviors: [{ responseHeadersPolicyId: unknown }] } }),
      "pass",
    ],
  ],
  "cdn",
);
