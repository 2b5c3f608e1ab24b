import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { cloudfrontHasFirewall } from "./cloudfront-has-firewall.ts";
import { cloudfrontRequiresHttps } from "./cloudfront-requires-https.ts";
import { cloudfrontRequiresModernTls } from "./cloudfront-requires-modern-tls.ts";
import { cloudfrontS3OriginIsPrivate } from "./cloudfront-s3-origin-is-private.ts";

const content = { originId: "s3", domainName: "pages.s3.eu-central-1.amazonaws.com", originAccessControlId: "E1" };
const good = new Scenario({
  cdn: resource("aws:cloudfront/distribution:Distribution", {
    enabled: true,
    origins: [content],
    defaultCacheBehavior: { viewerProtocolPolicy: "redirect-to-https" },
    viewerCertificate: { acmCertificateArn: "arn:aws:acm:1", minimumProtocolVersion: "TLSv1.2_2021" },
    webAclId: "arn:aws:wafv2:1",
  }),
});
const withOrigin = (origin: object): Scenario => good.with({ cdn: { origins: [origin] } });

describe("protocols", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["TLS 1.2 of 2021", {}, "pass"],
    ["TLS 1.3", { minimumProtocolVersion: "TLSv1.3_2025" }, "pass"],
    ["TLS 1.1", { minimumProtocolVersion: "TLSv1.1_2016" }, "fail"],
    ["TLS 1.0", { minimumProtocolVersion: "TLSv1" }, "fail"],
    ["not said, which is TLS 1.0", { minimumProtocolVersion: undefined }, "fail"],
    ["CloudFront's own certificate, whatever else is said", { cloudfrontDefaultCertificate: true }, "fail"],
    ["not CloudFront's own certificate", { cloudfrontDefaultCertificate: false }, "pass"],
  ])("%s", (_, viewerCertificate, outcome) => {
    expect(judge(cloudfrontRequiresModernTls, good.with({ cdn: { viewerCertificate } })).outcome).toBe(outcome);
  });
});

describe("HTTPS", () => {
  const ordered = (...policies: readonly string[]): Scenario =>
    good.with({ cdn: { orderedCacheBehaviors: policies.map((viewerProtocolPolicy) => ({ viewerProtocolPolicy })) } });

  test.each<[string, Scenario, string]>([
    ["redirected", good, "pass"],
    ["only", good.with({ cdn: { defaultCacheBehavior: { viewerProtocolPolicy: "https-only" } } }), "pass"],
    ["not required", good.with({ cdn: { defaultCacheBehavior: { viewerProtocolPolicy: "allow-all" } } }), "fail"],
    ["in all behaviours", ordered("https-only", "redirect-to-https"), "pass"],
    ["not in one behaviour", ordered("https-only", "allow-all"), "fail"],
    ["without further behaviours", ordered(), "pass"],
  ])("%s", (_, scenario, outcome) => {
    expect(judge(cloudfrontRequiresHttps, scenario).outcome).toBe(outcome);
  });
});

describe("S3 origins", () => {
  const identity = { originAccessIdentity: "origin-access-identity/cloudfront/E2" };
  const bare = { originId: "s3", domainName: content.domainName };

  test.each<[string, Scenario, string]>([
    ["access control", good, "pass"],
    ["an access identity", withOrigin({ ...bare, s3OriginConfig: identity }), "pass"],
    ["neither", withOrigin(bare), "fail"],
    ["an empty identity", withOrigin({ ...bare, s3OriginConfig: { originAccessIdentity: "" } }), "fail"],
    ["a bucket without region in its name", withOrigin({ ...bare, domainName: "pages.s3.amazonaws.com" }), "fail"],
    [
      "a bucket's website, which is another rule's matter",
      withOrigin({ ...bare, domainName: "pages.s3-website.eu-central-1.amazonaws.com" }),
      "not-applicable",
    ],
    ["a server", withOrigin({ ...bare, domainName: "origin.kotor.example" }), "not-applicable"],
    ["an address that is not known", withOrigin({ ...bare, domainName: wireMarks.unknown }), "unknown"],
    [
      "an access control that is not known yet",
      withOrigin({ ...bare, originAccessControlId: wireMarks.unknown }),
      "unknown",
    ],
    ["one of two", good.with({ cdn: { origins: [content, bare] } }), "fail"],
  ])("%s", (_, scenario, outcome) => {
    expect(judge(cloudfrontS3OriginIsPrivate, scenario).outcome).toBe(outcome);
  });
});

test.each([
  [{}, "pass"],
  [{ webAclId: "" }, "fail"],
  [{ webAclId: undefined }, "fail"],
  [{ webAclId: wireMarks.unknown }, "unknown"],
])("firewall: %j gives %s", (change, outcome) => {
  expect(judge(cloudfrontHasFirewall, good.with({ cdn: change })).outcome).toBe(outcome);
});
