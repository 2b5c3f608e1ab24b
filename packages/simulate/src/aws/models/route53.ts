// Route 53 beyond zones and records: signatures, profiles, the resolver, and DNS Firewall.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/ list_amazonroute53resolver.html,
// list_amazonroute53profilesenablessharingdnssettingswithvpcs.html, list_amazonroute53.html (2026-11-28). Ids: AWS's
// examples in the Developer Guide, such as
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-dns-firewall.html

import { seededText } from "../../seeded-text.ts";
import type { Properties } from "../../simulation.ts";
import { containsUnknown, unknownMarker } from "../../unknown-marker.ts";
import type { AwsModel, AwsModels, ModelSubject } from "../aws-model.ts";

const owner = { ownerId: "{account}" } as const;
const notShared = { ...owner, shareStatus: "NOT_SHARED" } as const;

/** Something of the resolver: its id is a prefix and hexadecimal digits. */
function resolver(prefix: string, kind: string, outputs: AwsModel["outputs"] = notShared): AwsModel {
  return {
    id: `${prefix}-{hex:17}`,
    arn: `arn:{partition}:route53resolver:{region}:{account}:${kind}/{id}`,
    outputs,
  };
}

export const route53Models: AwsModels = {
  "aws:route53/keySigningKey:KeySigningKey": {
    id: "{.hostedZoneId},{.name}",
    outputs: {
      digestAlgorithmMnemonic: "SHA-256",
      digestAlgorithmType: 2,
      flag: 257,
      signingAlgorithmMnemonic: "ECDSAP256SHA256",
      signingAlgorithmType: 13,
      status: "ACTIVE",
    },
    derive: signatureOutputs,
  },
  "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec": { id: "{.hostedZoneId}", outputs: { signingStatus: "SIGNING" } },
  "aws:route53/queryLog:QueryLog": { id: "{uuid}", arn: "arn:{partition}:route53:::queryloggingconfig/{id}" },
  "aws:route53/profilesProfile:ProfilesProfile": {
    id: "rp-{hex:16}",
    arn: "arn:{partition}:route53profiles:{region}:{account}:profile/{id}",
    outputs: { ...notShared, status: "COMPLETE", statusMessage: "Created Profile" },
  },
  "aws:route53/profilesAssociation:ProfilesAssociation": {
    id: "rpassoc-{hex:16}",
    arn: "arn:{partition}:route53profiles:{region}:{account}:profile-association/{id}",
    outputs: { ...owner, status: "COMPLETE" },
  },
  "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation": {
    id: "rpr-{hex:16}",
    outputs: { ...owner, status: "COMPLETE" },
    derive: ({ inputs }) => ({ resourceType: resourceType(inputs["resourceArn"]) }),
  },
  "aws:route53/resolverEndpoint:ResolverEndpoint": {
    ...resolver("rslvr", "resolver-endpoint", { hostVpcId: "vpc-0{hex:16:host}" }),
    derive: endpointId,
  },
  "aws:route53/resolverRule:ResolverRule": resolver("rslvr-rr", "resolver-rule"),
  "aws:route53/resolverRuleAssociation:ResolverRuleAssociation": { id: "rslvr-rrassoc-{hex:17}" },
  "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig": resolver("rqlc", "resolver-query-log-config"),
  "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation": { id: "rqlca-{hex:17}" },
  "aws:route53/resolverFirewallConfig:ResolverFirewallConfig": { id: "rslvr-fc-{hex:17}", outputs: owner },
  "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList": resolver(
    "rslvr-fdl",
    "firewall-domain-list",
    {},
  ),
  "aws:route53/resolverFirewallRuleGroup:ResolverFirewallRuleGroup": resolver("rslvr-frg", "firewall-rule-group"),
  "aws:route53/resolverFirewallRule:ResolverFirewallRule": {
    id: "{.firewallRuleGroupId}:{.firewallDomainListId}",
    derive: behaviourRule,
  },
};

/** The public half of the key and its digest, as DNSKEY and DS records have them. */
function signatureOutputs({ urn }: ModelSubject): Properties {
  const keyTag = Number(seededText(`${urn}#tag`, "digits", 4));
  const hex = (what: string): string => seededText(`${urn}#${what}`, "hex", 32);
  const digestValue = `${hex("digest")}${hex("digest end")}`.toUpperCase();
  const point = ["x", "x end", "y", "y end"].map(hex).join("");
  const publicKey = Buffer.from(point, "hex").toString("base64");
  return {
    keyTag,
    digestValue,
    publicKey,
    dnskeyRecord: `257 3 13 ${publicKey}`,
    dsRecord: `${keyTag} 13 2 ${digestValue}`,
  };
}

/** The way in and the way out have ids of their own kinds. */
function endpointId({ urn, inputs }: ModelSubject): Properties {
  const { direction } = inputs;
  if (containsUnknown(direction)) return { id: unknownMarker };
  return { id: `rslvr-${direction === "OUTBOUND" ? "out" : "in"}-${seededText(`${urn}#endpoint`, "hex", 17)}` };
}

/** A rule of behaviour has no list, but an id of what it looks for. */
function behaviourRule({ urn, inputs }: ModelSubject): Properties {
  if (inputs["dnsThreatProtection"] === undefined) return {};
  const group = inputs["firewallRuleGroupId"];
  const firewallThreatProtectionId = `rslvr-ftp-${seededText(`${urn}#threat`, "hex", 17)}`;
  const id = containsUnknown(group) ? unknownMarker : `${String(group)}:${firewallThreatProtectionId}`;
  return { firewallThreatProtectionId, id };
}

const resourceTypes = {
  ":firewall-rule-group/": "FIREWALL_RULE_GROUP",
  ":resolver-rule/": "RESOLVER_RULE",
  ":resolver-query-log-config/": "RESOLVER_QUERY_LOG_CONFIG",
  ":hostedzone/": "PRIVATE_HOSTED_ZONE",
  ":vpc-endpoint/": "VPC_ENDPOINT",
} as const;

function resourceType(arn: unknown): string {
  if (typeof arn !== "string" || containsUnknown(arn)) return unknownMarker;
  return Object.entries(resourceTypes).find(([part]) => arn.includes(part))?.[1] ?? "";
}
