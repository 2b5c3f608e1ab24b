// What stands between citizens and a portal: CloudFront, certificates, the web application firewall, DNS.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/ list_amazoncloudfront.html,
// list_awscertificatemanager.html, list_awswafv2.html, list_amazonroute53.html (2026-11-23)

import { seededText, seededUuid } from "../../seeded-text.ts";
import type { Properties } from "../../simulation.ts";
import { containsUnknown, unknownMarker } from "../../unknown-marker.ts";
import type { AwsModels, ModelSubject } from "../aws-model.ts";

const modified = "2026-01-01 00:00:00 +0000 UTC";

export const edgeModels: AwsModels = {
  "aws:cloudfront/distribution:Distribution": {
    id: "E{upper:13}",
    arn: "arn:{partition}:cloudfront::{account}:distribution/{id}",
    outputs: {
      domainName: "d{lower:13}.cloudfront.net",
      // The zone of every distribution: https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html
      hostedZoneId: "Z2FDTNDATAQYW2",
      callerReference: "terraform-{digits:20}",
      etag: "E{upper:13:etag}",
      status: "Deployed",
      lastModifiedTime: modified,
      inProgressValidationBatches: 0,
      loggingV1Enabled: false,
      httpVersion: "http2",
      priceClass: "PriceClass_All",
    },
    derive: inChina,
  },
  "aws:cloudfront/originAccessControl:OriginAccessControl": {
    id: "E{upper:13}",
    arn: "arn:{partition}:cloudfront::{account}:origin-access-control/{id}",
    outputs: { etag: "E{upper:13:etag}" },
  },
  "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy": {
    id: "{uuid}",
    arn: "arn:{partition}:cloudfront::{account}:response-headers-policy/{id}",
    outputs: { etag: "E{upper:13:etag}" },
  },
  "aws:cloudfront/cachePolicy:CachePolicy": {
    id: "{uuid}",
    arn: "arn:{partition}:cloudfront::{account}:cache-policy/{id}",
    outputs: { etag: "E{upper:13:etag}" },
  },
  "aws:cloudfront/originRequestPolicy:OriginRequestPolicy": {
    id: "{uuid}",
    arn: "arn:{partition}:cloudfront::{account}:origin-request-policy/{id}",
    outputs: { etag: "E{upper:13:etag}" },
  },
  "aws:cloudfront/function:Function": {
    id: "{.name}",
    arn: "arn:{partition}:cloudfront::{account}:function/{id}",
    outputs: { etag: "E{upper:13:etag}", status: "UNASSOCIATED" },
  },
  "aws:acm/certificate:Certificate": {
    id: "arn:{partition}:acm:{region}:{account}:certificate/{uuid}",
    arn: "{id}",
    outputs: {
      status: "PENDING_VALIDATION",
      type: "AMAZON_ISSUED",
      keyAlgorithm: "RSA_2048",
      renewalEligibility: "INELIGIBLE",
      pendingRenewal: false,
    },
    derive: (subject) => ({
      domainValidationOptions: validationRecords(subject),
      renewalSummaries: [],
      validationEmails: [],
    }),
  },
  "aws:acm/certificateValidation:CertificateValidation": { id: modified },
  "aws:wafv2/webAcl:WebAcl": {
    id: "{uuid}",
    outputs: { lockToken: "{uuid:lock}" },
    derive: (subject) => ({ arn: firewallArn(subject, "webacl") }),
  },
  "aws:wafv2/ipSet:IpSet": {
    id: "{uuid}",
    outputs: { lockToken: "{uuid:lock}" },
    derive: (subject) => ({ arn: firewallArn(subject, "ipset") }),
  },
  "aws:wafv2/ruleGroup:RuleGroup": {
    id: "{uuid}",
    outputs: { lockToken: "{uuid:lock}" },
    derive: (subject) => ({ arn: firewallArn(subject, "rulegroup") }),
  },
  "aws:wafv2/webAclAssociation:WebAclAssociation": { id: "{.webAclArn},{.resourceArn}" },
  "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration": { id: "{.resourceArn}" },
  "aws:route53/zone:Zone": {
    id: "Z{upper:20}",
    arn: "arn:{partition}:route53:::hostedzone/{id}",
    outputs: { zoneId: "{id}" },
    derive: ({ urn }) => {
      const servers = nameServers(urn);
      return { nameServers: servers, primaryNameServer: servers[0] };
    },
  },
  "aws:route53/record:Record": {
    id: "{.zoneId}_{.name}_{.type}",
    outputs: { fqdn: "{.name}" },
    derive: ({ inputs }) => {
      const set = inputs["setIdentifier"];
      if (typeof set !== "string") return {};
      const parts = [inputs["zoneId"], inputs["name"], inputs["type"], set];
      return { id: containsUnknown(parts) ? unknownMarker : parts.join("_") };
    },
  },
};

/** China has a CloudFront of its own: https://docs.amazonaws.cn/en_us/aws/latest/userguide/cloudfront.html */
function inChina({ urn, world }: ModelSubject): Properties {
  if (world.partition !== "aws-cn") return {};
  return { domainName: `d${seededText(`${urn}#`, "lower", 13)}.cloudfront.cn`, hostedZoneId: "Z3RFFRIM2A3IF5" };
}

/** One DNS record for each name of the certificate; a name and its wildcard share theirs. */
function validationRecords({ urn, inputs }: ModelSubject): unknown {
  const names = [inputs["domainName"], ...asList(inputs["subjectAlternativeNames"])];
  if (inputs["validationMethod"] !== "DNS") return [];
  if (containsUnknown(names)) return unknownMarker;
  const distinct = [...new Set(names.map(String))];
  return distinct.map((domainName) => {
    const plain = domainName.replace(/^\*\./, "");
    const seed = `${urn}#${plain}`;
    const target = `_${seededText(`${seed} target`, "hex", 32)}.${seededText(`${seed} zone`, "letters", 10)}`;
    return {
      domainName,
      resourceRecordName: `_${seededText(seed, "hex", 32)}.${plain}.`,
      resourceRecordType: "CNAME",
      resourceRecordValue: `${target}.acm-validations.aws.`,
    };
  });
}

/** A firewall for CloudFront is global and lives in the partition's global region. */
function firewallArn({ urn, inputs, world }: ModelSubject, kind: string): string {
  const { scope, name } = inputs;
  if (containsUnknown([scope, name])) return unknownMarker;
  const reach = scope === "CLOUDFRONT" ? "global" : "regional";
  return `arn:${world.partition}:wafv2:${world.region}:${world.account}:${reach}/${kind}/${String(name)}/${seededUuid(`${urn}#`)}`;
}

function nameServers(urn: string): string[] {
  return ["com", "net", "org", "co.uk"].map((suffix) => {
    const number = seededText(`${urn}#${suffix}`, "digits", 3);
    return `ns-${number}.awsdns-${number.slice(0, 2)}.${suffix}`;
  });
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
