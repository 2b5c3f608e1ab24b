import * as aws from "@pulumi/aws";
import { register, type Registered } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { computed } from "../test/computed.ts";
import type { StaticPortalArgs } from "./static-portal-args.ts";
import { StaticPortal } from "./static-portal.ts";

const build = (args: Partial<StaticPortalArgs> = {}, name = "portal") =>
  register((opts) => new StaticPortal(name, { domain: "kotor.example", ...args }, opts), { computed });

const managed = (name: string) => ({ managedRuleGroupStatement: { vendorName: "AWS", name } });

const policyOf = ({ inputs }: Registered) => JSON.parse(String(inputs["policy"])) as { Statement: object[] };

describe("a portal whose DNS is kept elsewhere", () => {
  test("registers exactly these resources", async () => {
    const { resources } = await build();
    expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
      "aws:acm/certificate:Certificate portal-certificate",
      "aws:acm/certificateValidation:CertificateValidation portal-certificate-issued",
      "aws:cloudfront/distribution:Distribution portal-distribution",
      "aws:cloudfront/originAccessControl:OriginAccessControl portal-origin-access",
      "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy portal-headers",
      "aws:cloudwatch/logDelivery:LogDelivery portal-access-log-delivery",
      "aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination portal-access-log-target",
      "aws:cloudwatch/logDeliverySource:LogDeliverySource portal-access-log-source",
      "aws:cloudwatch/logGroup:LogGroup portal-firewall-log-group",
      "aws:s3/bucket:Bucket portal-content-bucket",
      "aws:s3/bucket:Bucket portal-log-bucket",
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration portal-content-lifecycle",
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration portal-log-lifecycle",
      "aws:s3/bucketObjectv2:BucketObjectv2 portal-page-403.html",
      "aws:s3/bucketObjectv2:BucketObjectv2 portal-page-404.html",
      "aws:s3/bucketObjectv2:BucketObjectv2 portal-page-index.html",
      "aws:s3/bucketOwnershipControls:BucketOwnershipControls portal-content-ownership",
      "aws:s3/bucketOwnershipControls:BucketOwnershipControls portal-log-ownership",
      "aws:s3/bucketPolicy:BucketPolicy portal-content-policy",
      "aws:s3/bucketPolicy:BucketPolicy portal-log-policy",
      "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock portal-content-public-access",
      "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock portal-log-public-access",
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration portal-content-encryption",
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration portal-log-encryption",
      "aws:s3/bucketVersioning:BucketVersioning portal-content-versioning",
      "aws:s3/bucketVersioning:BucketVersioning portal-log-versioning",
      "aws:wafv2/webAcl:WebAcl portal-firewall",
      "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration portal-firewall-logging",
      "temelj:hosting:StaticPortal portal",
    ]);
  });

  test("hands out the records that its DNS needs, in the order of its names", async () => {
    const { built } = await build({ alternativeNames: ["www.kotor.example"] });
    const records = await new Promise((resolve) => {
      built.handle.validationRecords.apply(resolve);
    });
    expect(records).toEqual([
      { name: "_proof.kotor.example", type: "CNAME", value: "_value-of-kotor.example" },
      { name: "_proof.www.kotor.example", type: "CNAME", value: "_value-of-www.kotor.example" },
    ]);
  });
});

describe("the pages", () => {
  test.each(["content", "log"])(
    "the %s bucket is closed to the public, without ACLs, encrypted and versioned",
    async (purpose) => {
      const { named } = await build();
      const bucket = `portal-${purpose}-bucket-id`;
      expect(named(`portal-${purpose}-public-access`).inputs).toEqual({
        bucket,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      });
      expect(named(`portal-${purpose}-ownership`).inputs).toEqual({
        bucket,
        rule: { objectOwnership: "BucketOwnerEnforced" },
      });
      expect(named(`portal-${purpose}-encryption`).inputs).toMatchObject({
        bucket,
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
      });
      expect(named(`portal-${purpose}-versioning`).inputs).toMatchObject({
        bucket,
        versioningConfiguration: { status: "Enabled" },
      });
    },
  );

  test("only the portal's own distribution may read them, and only over TLS 1.2", async () => {
    const { named } = await build();
    const own = { StringEquals: { "aws:SourceArn": "arn:aws:cloudfront::111111111111:distribution/E1" } };
    const cloudFront = { Effect: "Allow", Principal: { Service: "cloudfront.amazonaws.com" }, Condition: own };
    const arn = "arn:aws:s3:::portal-content-bucket";
    expect(policyOf(named("portal-content-policy")).Statement).toEqual([
      {
        Sid: "DenyWithoutTls",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [arn, `${arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
      {
        Sid: "DenyOldTls",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [arn, `${arn}/*`],
        Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
      },
      { Sid: "DistributionReadsPages", ...cloudFront, Action: "s3:GetObject", Resource: `${arn}/*` },
      { Sid: "DistributionSeesWhatExists", ...cloudFront, Action: "s3:ListBucket", Resource: arn },
    ]);
  });

  test("a placeholder never overwrites what a publisher wrote; a given page is kept as given", async () => {
    const { named } = await build({ pages: { "index.html": "<p>Kotor</p>" } });
    expect(named("portal-page-404.html").options.ignoreChanges).toContain("content");
    expect(named("portal-page-index.html").options.ignoreChanges).toBeUndefined();
    expect(named("portal-page-index.html").inputs).toMatchObject({ key: "index.html", content: "<p>Kotor</p>" });
  });
});

describe("the distribution", () => {
  test("signs every request to its bucket", async () => {
    const { named } = await build();
    expect(named("portal-origin-access").inputs).toMatchObject({
      originAccessControlOriginType: "s3",
      signingBehavior: "always",
      signingProtocol: "sigv4",
    });
    expect(named("portal-distribution").inputs["origins"]).toEqual([
      {
        originId: "content",
        domainName: "portal-content-bucket.s3.eu-central-1.amazonaws.com",
        originAccessControlId: "portal-origin-access-id",
      },
    ]);
  });

  test("speaks HTTPS with the newest security policy, IPv6, HTTP/3, and has an own page for each refusal", async () => {
    const { named } = await build();
    expect(named("portal-distribution").inputs).toMatchObject({
      enabled: true,
      aliases: ["kotor.example"],
      defaultRootObject: "index.html",
      httpVersion: "http2and3",
      isIpv6Enabled: true,
      webAclId: "arn:aws:any::111111111111:portal-firewall",
      defaultCacheBehavior: {
        viewerProtocolPolicy: "redirect-to-https",
        allowedMethods: ["GET", "HEAD"],
        responseHeadersPolicyId: "portal-headers-id",
      },
      viewerCertificate: {
        acmCertificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/portal-certificate",
        minimumProtocolVersion: "TLSv1.2_2025",
        sslSupportMethod: "sni-only",
      },
      customErrorResponses: [
        { errorCode: 403, responseCode: 403, responsePagePath: "/403.html" },
        { errorCode: 404, responseCode: 404, responsePagePath: "/404.html" },
      ],
    });
  });

  test("sends security headers that an object's metadata can't weaken", async () => {
    const { named } = await build();
    const { securityHeadersConfig, customHeadersConfig } = named("portal-headers").inputs;
    expect(securityHeadersConfig).toEqual({
      strictTransportSecurity: {
        accessControlMaxAgeSec: 63_072_000,
        includeSubdomains: true,
        preload: true,
        override: true,
      },
      contentSecurityPolicy: {
        contentSecurityPolicy: expect.stringMatching(/^default-src 'self'; .*frame-ancestors 'none'/) as string,
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: "DENY", override: true },
      referrerPolicy: { referrerPolicy: "strict-origin-when-cross-origin", override: true },
    });
    expect(customHeadersConfig).toMatchObject({
      items: [
        { header: "Permissions-Policy", value: expect.stringContaining("camera=()") as string, override: true },
        { header: "Cross-Origin-Opener-Policy", override: true },
        { header: "Cross-Origin-Resource-Policy", override: true },
      ],
    });
  });

  test("what CloudFront reads from us-east-1 is made there", async () => {
    const { resources } = await build();
    const inEdgeRegion = resources.filter(({ inputs }) => inputs["region"] === "us-east-1").map(({ name }) => name);
    expect(inEdgeRegion.toSorted()).toEqual([
      "portal-access-log-delivery",
      "portal-access-log-source",
      "portal-access-log-target",
      "portal-certificate",
      "portal-certificate-issued",
      "portal-firewall",
      "portal-firewall-log-group",
      "portal-firewall-logging",
    ]);
  });
});

describe("the firewall", () => {
  test("stops known attackers, floods and attacks, in this order", async () => {
    const { named } = await build({ requestsPerFiveMinutes: 500 });
    const firewall = named("portal-firewall").inputs;
    expect(firewall).toMatchObject({ scope: "CLOUDFRONT", defaultAction: { allow: {} } });
    expect(firewall["rules"]).toMatchObject([
      { priority: 10, overrideAction: { none: {} }, statement: managed("AWSManagedRulesAmazonIpReputationList") },
      {
        priority: 20,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: 500, aggregateKeyType: "IP" } },
      },
      { priority: 30, overrideAction: { none: {} }, statement: managed("AWSManagedRulesCommonRuleSet") },
      { priority: 40, overrideAction: { none: {} }, statement: managed("AWSManagedRulesKnownBadInputsRuleSet") },
    ]);
  });

  test("writes what it acted on to a log group of the domain, without cookies and credentials", async () => {
    const { named } = await build();
    expect(named("portal-firewall-log-group").inputs).toMatchObject({
      name: "aws-waf-logs-kotor.example",
      retentionInDays: 365,
    });
    expect(named("portal-firewall-logging").inputs).toMatchObject({
      resourceArn: "arn:aws:any::111111111111:portal-firewall",
      logDestinationConfigs: ["arn:aws:any::111111111111:portal-firewall-log-group"],
      loggingFilter: { defaultBehavior: "DROP" },
      redactedFields: [{ singleHeader: { name: "authorization" } }, { singleHeader: { name: "cookie" } }],
    });
  });
});

describe("the access logs", () => {
  test("may be added to the log bucket by this portal's delivery source alone", async () => {
    const { named } = await build();
    expect(policyOf(named("portal-log-policy")).Statement.at(-1)).toEqual({
      Sid: "AWSLogDeliveryWrite1",
      Effect: "Allow",
      Principal: { Service: "delivery.logs.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: "arn:aws:s3:::portal-log-bucket/AWSLogs/111111111111/*",
      Condition: {
        StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", "aws:SourceAccount": "111111111111" },
        ArnLike: { "aws:SourceArn": "arn:aws:logs:us-east-1:111111111111:delivery-source:portal-access-log-source" },
      },
    });
    expect(named("portal-access-log-source").inputs).toMatchObject({
      logType: "ACCESS_LOGS",
      resourceArn: "arn:aws:cloudfront::111111111111:distribution/E1",
    });
    // Otherwise AWS writes a statement of its own into the policy when the delivery is made.
    expect(named("portal-access-log-delivery").options.dependsOn).toEqual([expect.any(aws.s3.BucketPolicy)]);
  });

  test("outlive the stack, unless that is switched off, and expire", async () => {
    const kept = await build();
    const loose = await build({ protect: false, logRetentionDays: 90 });
    for (const name of ["portal-log-bucket", "portal-firewall-log-group"]) {
      expect(kept.named(name).options).toMatchObject({ protect: true, retainOnDelete: true });
      expect(loose.named(name).options).toMatchObject({ protect: false, retainOnDelete: false });
    }
    expect(loose.named("portal-log-lifecycle").inputs).toMatchObject({ rules: [{ expiration: { days: 90 } }] });
    expect(JSON.stringify(loose.named("portal-content-lifecycle").inputs)).not.toContain('"expiration"');
  });

  test("go to a given destination, and then there is no log bucket", async () => {
    const archive = "arn:aws:logs:us-east-1:222222222222:delivery-destination:archive";
    const { named, resources } = await build({ accessLogDestinationArn: archive });
    expect(named("portal-access-log-delivery").inputs).toMatchObject({ deliveryDestinationArn: archive });
    expect(resources.filter(({ name }) => name.startsWith("portal-log-"))).toEqual([]);
  });
});

describe("a portal with a hosted zone", () => {
  test("proves its names and points them at the distribution, over IPv4 and IPv6", async () => {
    const { named } = await build({ hostedZoneId: "Z1", alternativeNames: ["www.kotor.example"] });
    expect(named("portal-certificate-record-www.kotor.example").inputs).toMatchObject({
      zoneId: "Z1",
      name: "_proof.www.kotor.example",
      type: "CNAME",
      records: ["_value-of-www.kotor.example"],
    });
    expect(named("portal-certificate-issued").inputs["validationRecordFqdns"]).toEqual([
      "_proof.kotor.example",
      "_proof.www.kotor.example",
    ]);
    expect(named("portal-alias-aaaa-kotor.example").inputs).toMatchObject({
      zoneId: "Z1",
      name: "kotor.example",
      type: "AAAA",
      aliases: [{ name: "d111.cloudfront.example", zoneId: "ZDISTRIBUTION", evaluateTargetHealth: false }],
    });
  });

  test("writes the records with the provider of the zone's account", async () => {
    const { named } = await register(
      (opts) => {
        const dnsProvider = new aws.Provider("dns", { region: "eu-central-1" });
        return new StaticPortal("portal", { domain: "kotor.example", hostedZoneId: "Z1", dnsProvider }, opts);
      },
      { computed },
    );
    expect(named("portal-alias-a-kotor.example").options.provider).toBeInstanceOf(aws.Provider);
    expect(named("portal-certificate-record-kotor.example").options.provider).toBeInstanceOf(aws.Provider);
    expect(named("portal-certificate").options.provider).toBeUndefined();
  });

  test("a further name renames nothing", async () => {
    const before = await build({ hostedZoneId: "Z1" });
    const after = await build({ hostedZoneId: "Z1", alternativeNames: ["a.example", "www.kotor.example"] });
    const names = new Set(after.resources.map(({ name }) => name));
    expect(before.resources.filter(({ name }) => !names.has(name))).toEqual([]);
  });
});

test("every resource that can carry tags carries the tenant's", async () => {
  const { resources } = await build({ tags: { "temelj:tenant": "kotor" } });
  const tagged = resources.filter(({ inputs }) => inputs["tags"] !== undefined);
  expect(tagged.map(({ name }) => name).toSorted()).toEqual([
    "portal-access-log-delivery",
    "portal-access-log-source",
    "portal-access-log-target",
    "portal-certificate",
    "portal-content-bucket",
    "portal-distribution",
    "portal-firewall",
    "portal-firewall-log-group",
    "portal-log-bucket",
  ]);
  for (const { inputs } of tagged) expect(inputs["tags"]).toEqual({ "temelj:tenant": "kotor" });
});

test("bad arguments register nothing and name every mistake", async () => {
  await expect(build({ domain: "KOTOR", logRetentionDays: 2 })).rejects.toThrow(
    /PORTAL_DOMAIN_INVALID[^]*PORTAL_RETENTION_UNSUPPORTED/,
  );
});
