// A citizen portal: static pages in a private bucket, served by a CDN behind TLS, a firewall and security headers.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";
import { stableName } from "@temelj/kernel";

import { bucketGuards } from "./bucket-guards.ts";
import { accessLogPolicy, contentPolicy } from "./bucket-policies.ts";
import { distributionInputs } from "./distribution-inputs.ts";
import { firewallRules, visibility, whatToLog } from "./firewall-rules.ts";
import { planPortal, type PortalPlan } from "./plan-portal.ts";
import { responseHeaders } from "./response-headers.ts";
import { validationRecord } from "./validation-record.ts";
import type { DnsRecord, PortalHandle, StaticPortalArgs, StaticPortalNodes } from "./static-portal-args.ts";

/** CloudFront takes its certificates, firewalls and log deliveries from this region only. */
const edgeRegion = "us-east-1";
/** CloudWatch log groups that a firewall may write to start so. */
const firewallLogPrefix = "aws-waf-logs-";

/**
 * A static portal for citizens.
 *
 * Creates a private, versioned bucket that only its own distribution may read (origin access control); the
 * distribution (HTTP/2 and 3, IPv6, HTTPS only, security headers, 404 and 403 pages); a certificate in us-east-1;
 * a firewall with AWS's managed rules and a rate limit, and the log of what it stopped; access logs (standard logging
 * v2) in a log bucket or at a given destination; with `hostedZoneId` also the DNS records; and placeholder pages.
 *
 * Pages are encrypted with S3's own key (SSE-S3): they are public by purpose, and a KMS key would need a policy that
 * names a distribution which itself needs the bucket, and would cost a call a cache miss.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
 *
 * Costs about US$9 a month before traffic: the firewall's web ACL at 5 and four rules at 1 each, and 0.60 for each
 * million requests (list price of https://aws.amazon.com/waf/pricing/ as repeated by
 * https://c3x.dev/blog/aws-waf-cost-explained/, read 2026-11-23). Requests, transfer and logs by volume.
 *
 * Without `hostedZoneId` the first deployment waits until the certificate's validation records are in DNS. Does not
 * publish pages, turn `/folder/` into `/folder/index.html`, move logs to the archive, or restrict countries.
 */
export class StaticPortal extends LandingZoneComponent<StaticPortalNodes> {
  /** Contract for publishers, DNS and monitoring. */
  readonly handle: PortalHandle;

  constructor(name: string, args: StaticPortalArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:hosting:StaticPortal", name, args, opts);
    const plan = planPortal(name, args);
    const contentBucket = this.privateBucket("content");
    const certificate = this.certificate(plan);
    const records = Object.fromEntries(plan.names.map((each) => [each, validationRecord(certificate, each)]));
    const issued = this.certificateIssued(plan, args, certificate, records);
    const firewall = this.firewall(plan);
    const firewallLogGroup = this.recordFirewall(plan, args, firewall);
    const distribution = this.distribution(plan, contentBucket.bucket, issued, firewall);
    this.letDistributionRead(contentBucket, distribution);
    const logBucket = this.recordAccess(plan, args, distribution);
    this.pointDomainAt(plan, args, distribution);
    this.writePages(plan, contentBucket.bucket);
    this.handle = {
      url: pulumi.output(`https://${plan.domain}`),
      distributionId: distribution.id,
      distributionDomain: distribution.domainName,
      bucketName: contentBucket.bucket.id,
      firewallArn: firewall.arn,
      validationRecords: pulumi.all(Object.values(records)),
    };
    const nodes = { contentBucket: contentBucket.bucket, distribution, certificate, firewall, logBucket };
    this.finish({ ...nodes, firewallLogGroup }, this.handle);
  }

  /** A bucket without ACLs and public access, encrypted, versioned and tidied. */
  private privateBucket(
    purpose: "content" | "log",
    retentionDays?: number,
    opts: pulumi.CustomResourceOptions = {},
  ): PrivateBucket {
    const bucket = this.child(`${purpose}-bucket`, aws.s3.Bucket, { tags: this.tagged() }, opts);
    const guards = bucketGuards(bucket.id, retentionDays);
    this.child(`${purpose}-ownership`, aws.s3.BucketOwnershipControls, guards.ownership);
    const publicAccess = this.child(`${purpose}-public-access`, aws.s3.BucketPublicAccessBlock, guards.publicAccess);
    this.child(`${purpose}-encryption`, aws.s3.BucketServerSideEncryptionConfiguration, guards.encryption);
    const versioning = this.child(`${purpose}-versioning`, aws.s3.BucketVersioning, guards.versioning);
    this.child(`${purpose}-lifecycle`, aws.s3.BucketLifecycleConfiguration, guards.lifecycle, {
      dependsOn: [versioning],
    });
    return { bucket, publicAccess };
  }

  private certificate(plan: PortalPlan): aws.acm.Certificate {
    const [domainName, ...subjectAlternativeNames] = plan.names;
    return this.child("certificate", aws.acm.Certificate, {
      region: edgeRegion,
      domainName,
      ...(subjectAlternativeNames.length === 0 ? {} : { subjectAlternativeNames }),
      validationMethod: "DNS",
      tags: this.tagged(),
    });
  }

  /** The certificate once it is issued; CloudFront refuses one that is pending. */
  private certificateIssued(
    plan: PortalPlan,
    args: StaticPortalArgs,
    certificate: aws.acm.Certificate,
    records: Readonly<Record<string, pulumi.Output<DnsRecord>>>,
  ): aws.acm.CertificateValidation {
    const { hostedZoneId } = args;
    if (hostedZoneId === undefined) {
      const waiting = { region: edgeRegion, certificateArn: certificate.arn };
      return this.child("certificate-issued", aws.acm.CertificateValidation, waiting);
    }
    const written = Object.entries(records).map(([name, record]) =>
      this.child(
        `certificate-record-${name}`,
        aws.route53.Record,
        {
          zoneId: hostedZoneId,
          name: record.name,
          type: record.type.apply((type) => type as aws.route53.RecordType),
          records: [record.value],
          ttl: 300,
          // A certificate requested again for the same name asks for the same record.
          allowOverwrite: true,
        },
        inAccountOf(args.dnsProvider),
      ),
    );
    return this.child("certificate-issued", aws.acm.CertificateValidation, {
      region: edgeRegion,
      certificateArn: certificate.arn,
      validationRecordFqdns: written.map((record) => record.fqdn),
    });
  }

  private firewall(plan: PortalPlan): aws.wafv2.WebAcl {
    return this.child("firewall", aws.wafv2.WebAcl, {
      region: edgeRegion,
      scope: "CLOUDFRONT",
      description: `Firewall of ${plan.domain}`,
      defaultAction: { allow: {} },
      rules: firewallRules(plan.requestsPerFiveMinutes),
      visibilityConfig: visibility("portal"),
      tags: this.tagged(),
    });
  }

  private recordFirewall(
    plan: PortalPlan,
    args: StaticPortalArgs,
    firewall: aws.wafv2.WebAcl,
  ): aws.cloudwatch.LogGroup {
    const limits = { maxLength: 512 - firewallLogPrefix.length, accepted: /[a-z0-9.-]/ };
    const group = this.child(
      "firewall-log-group",
      aws.cloudwatch.LogGroup,
      {
        region: edgeRegion,
        // By domain, not by component: tenants that share an account each call theirs "portal".
        name: `${firewallLogPrefix}${stableName([plan.domain], limits)}`,
        retentionInDays: plan.logRetentionDays,
        ...(args.logKeyArn === undefined ? {} : { kmsKeyId: args.logKeyArn }),
        tags: this.tagged(),
      },
      keptWhen(plan.protect),
    );
    this.child("firewall-logging", aws.wafv2.WebAclLoggingConfiguration, {
      region: edgeRegion,
      resourceArn: firewall.arn,
      logDestinationConfigs: [group.arn],
      ...whatToLog(),
    });
    return group;
  }

  private distribution(
    plan: PortalPlan,
    bucket: aws.s3.Bucket,
    issued: aws.acm.CertificateValidation,
    firewall: aws.wafv2.WebAcl,
  ): aws.cloudfront.Distribution {
    const access = this.child("origin-access", aws.cloudfront.OriginAccessControl, {
      description: `Signs the requests of ${plan.domain} to its bucket`,
      originAccessControlOriginType: "s3",
      signingBehavior: "always",
      signingProtocol: "sigv4",
    });
    const headers = this.child("headers", aws.cloudfront.ResponseHeadersPolicy, {
      comment: "Security headers of a portal",
      ...responseHeaders(plan.contentSecurityPolicy),
    });
    const inputs = distributionInputs(plan, {
      originDomain: bucket.bucketRegionalDomainName,
      originAccessId: access.id,
      headersId: headers.id,
      certificateArn: issued.certificateArn,
      firewallArn: firewall.arn,
    });
    return this.child("distribution", aws.cloudfront.Distribution, { ...inputs, tags: this.tagged() });
  }

  private letDistributionRead({ bucket, publicAccess }: PrivateBucket, distribution: aws.cloudfront.Distribution) {
    const policy = pulumi.all([bucket.arn, distribution.arn]).apply(([own, reader]) => contentPolicy(own, reader));
    const inputs = { bucket: bucket.id, policy: pulumi.jsonStringify(policy) };
    this.child("content-policy", aws.s3.BucketPolicy, inputs, { dependsOn: [publicAccess] });
  }

  /** Standard logging v2: unlike the older kind it needs no ACLs on the bucket that receives the logs. */
  private recordAccess(
    plan: PortalPlan,
    args: StaticPortalArgs,
    distribution: aws.cloudfront.Distribution,
  ): aws.s3.Bucket | undefined {
    const source = this.child("access-log-source", aws.cloudwatch.LogDeliverySource, {
      region: edgeRegion,
      logType: "ACCESS_LOGS",
      resourceArn: distribution.arn,
      tags: this.tagged(),
    });
    const delivery = { region: edgeRegion, deliverySourceName: source.name, tags: this.tagged() };
    if (args.accessLogDestinationArn !== undefined) {
      const elsewhere = { ...delivery, deliveryDestinationArn: args.accessLogDestinationArn };
      this.child("access-log-delivery", aws.cloudwatch.LogDelivery, elsewhere);
      return undefined;
    }
    const { bucket, publicAccess } = this.privateBucket("log", plan.logRetentionDays, keptWhen(plan.protect));
    const document = pulumi.all([bucket.arn, source.arn]).apply(([own, sender]) => accessLogPolicy(own, sender));
    const policy = this.child(
      "log-policy",
      aws.s3.BucketPolicy,
      { bucket: bucket.id, policy: pulumi.jsonStringify(document) },
      { dependsOn: [publicAccess] },
    );
    const target = this.child("access-log-target", aws.cloudwatch.LogDeliveryDestination, {
      region: edgeRegion,
      outputFormat: "json",
      deliveryDestinationConfiguration: { destinationResourceArn: bucket.arn },
      tags: this.tagged(),
    });
    this.child(
      "access-log-delivery",
      aws.cloudwatch.LogDelivery,
      {
        ...delivery,
        deliveryDestinationArn: target.arn,
        s3DeliveryConfigurations: [
          { enableHiveCompatiblePath: false, suffixPath: "{DistributionId}/{yyyy}/{MM}/{dd}/{HH}" },
        ],
      },
      { dependsOn: [policy] },
    );
    return bucket;
  }

  private pointDomainAt(plan: PortalPlan, args: StaticPortalArgs, distribution: aws.cloudfront.Distribution): void {
    const { hostedZoneId } = args;
    if (hostedZoneId === undefined) return;
    const target = { name: distribution.domainName, zoneId: distribution.hostedZoneId, evaluateTargetHealth: false };
    for (const name of plan.names) {
      for (const type of ["A", "AAAA"] as const) {
        const record = { zoneId: hostedZoneId, name, type, aliases: [target] };
        this.child(`alias-${type.toLowerCase()}-${name}`, aws.route53.Record, record, inAccountOf(args.dnsProvider));
      }
    }
  }

  private writePages(plan: PortalPlan, bucket: aws.s3.Bucket): void {
    for (const [path, { html, placeholder }] of Object.entries(plan.pages)) {
      const object = {
        bucket: bucket.id,
        key: path,
        content: html,
        contentType: "text/html; charset=utf-8",
        cacheControl: "public, max-age=300",
      };
      // A publisher replaces the placeholder; a later deployment must not put it back.
      const once = placeholder ? { ignoreChanges: ["content", "contentType", "cacheControl"] } : {};
      this.child(`page-${path}`, aws.s3.BucketObjectv2, object, once);
    }
  }
}

interface PrivateBucket {
  readonly bucket: aws.s3.Bucket;
  readonly publicAccess: aws.s3.BucketPublicAccessBlock;
}

/** What is evidence stays when the stack goes. */
function keptWhen(protect: boolean): pulumi.CustomResourceOptions {
  return { protect, retainOnDelete: protect };
}

function inAccountOf(provider: pulumi.ProviderResource | undefined): pulumi.CustomResourceOptions {
  return provider === undefined ? {} : { provider };
}
