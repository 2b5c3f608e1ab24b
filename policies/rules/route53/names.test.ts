import { wireMarks } from "@temelj/plan";
import { resource, Scenario } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { route53DomainHidesContacts } from "./route53-domain-hides-contacts.ts";
import { route53DomainIsLocked } from "./route53-domain-is-locked.ts";
import { route53DomainRenews } from "./route53-domain-renews.ts";
import { route53FirewallFailsClosed } from "./route53-firewall-fails-closed.ts";
import { route53ResolverRecordsQueries } from "./route53-resolver-records-queries.ts";
import { route53ZoneIsSigned } from "./route53-zone-is-signed.ts";
import { route53ZoneRecordsQueries } from "./route53-zone-records-queries.ts";

const { unknown } = wireMarks;
const zone = resource("aws:route53/zone:Zone", { name: "kotor.example" }, { id: "Z1" });
const ofVpc = (vpcs: unknown) => ({ zone: resource("aws:route53/zone:Zone", { name: "inside.example", vpcs }) });

const log = (zoneId: unknown) => ({
  log: resource("aws:route53/queryLog:QueryLog", { zoneId, cloudwatchLogGroupArn: "arn:log" }),
});
judgesScenarios(
  route53ZoneRecordsQueries,
  [
    ["recorded", { zone, ...log("Z1") }, "pass"],
    ["not recorded", { zone }, "fail"],
    ["another one recorded", { zone, ...log("Z2") }, "fail"],
    ["perhaps recorded", { zone, ...log(unknown) }, "unknown"],
    ["whether private not known", ofVpc(unknown), "unknown"],
    ["private", ofVpc([{ vpcId: "vpc-1" }]), "not-applicable"],
  ],
  "zone",
);

const dnssec = (signingStatus?: unknown, hostedZoneId: unknown = "Z1") => ({
  dnssec: resource("aws:route53/hostedZoneDnsSec:HostedZoneDnsSec", { hostedZoneId, signingStatus }),
});
judgesScenarios(
  route53ZoneIsSigned,
  [
    ["signed", { zone, ...dnssec("SIGNING") }, "pass"],
    ["signed without a word", { zone, ...dnssec("") }, "pass"],
    ["no longer signed", { zone, ...dnssec("NOT_SIGNING") }, "fail"],
    ["not signed", { zone }, "fail"],
    ["another one signed", { zone, ...dnssec("SIGNING", "Z2") }, "fail"],
    ["not known", { zone, ...dnssec(unknown) }, "unknown"],
    ["private", ofVpc([{ vpcId: "vpc-1" }]), "not-applicable"],
  ],
  "zone",
);

const registered = "aws:route53domains/registeredDomain:RegisteredDomain";
for (const type of [registered, "aws:route53domains/domain:Domain"]) {
  const domain = { domainName: "kotor.example" };
  judgesChanges(route53DomainIsLocked, type, domain, [
    [`${type} not said, which is locked`, {}, "pass"],
    [`${type} locked, as text`, { transferLock: "true" }, "pass"],
    [`${type} not locked`, { transferLock: false }, "fail"],
    [`${type} not known`, { transferLock: unknown }, "unknown"],
  ]);
  judgesChanges(route53DomainRenews, type, domain, [
    [`${type} not said, which is renewed`, {}, "pass"],
    [`${type} renewed`, { autoRenew: true }, "pass"],
    [`${type} not renewed`, { autoRenew: "false" }, "fail"],
    [`${type} not known`, { autoRenew: unknown }, "unknown"],
  ]);
  judgesChanges(route53DomainHidesContacts, type, domain, [
    [`${type} not said, which is hidden`, {}, "pass"],
    [`${type} hidden`, { adminPrivacy: true, registrantPrivacy: true, techPrivacy: true }, "pass"],
    [`${type} one in the open`, { techPrivacy: false }, "fail"],
    [`${type} who pays in the open, as text`, { billingPrivacy: "false" }, "fail"],
    [`${type} not known`, { adminPrivacy: unknown }, "unknown"],
  ]);
}

judgesChanges(route53FirewallFailsClosed, "aws:route53/resolverFirewallConfig:ResolverFirewallConfig", {}, [
  ["not said, which is closed", {}, "pass"],
  ["closed", { firewallFailOpen: "DISABLED" }, "pass"],
  ["open", { firewallFailOpen: "ENABLED" }, "fail"],
  ["not known", { firewallFailOpen: unknown }, "unknown"],
]);

const vpc = resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" }, { id: "vpc-0123456789" });
const profile = (resourceId: unknown) => ({
  profile: resource("aws:route53/profilesAssociation:ProfilesAssociation", { resourceId, profileId: "rp-1" }),
});
const queries = (resourceId: unknown) => ({
  queries: resource("aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation", {
    resourceId,
    resolverQueryLogConfigId: "rqlc-1",
  }),
});
judgesScenarios(
  route53ResolverRecordsQueries,
  [
    ["recorded", { vpc, ...queries("vpc-0123456789") }, "pass"],
    ["not recorded", { vpc }, "fail"],
    ["another one recorded", { vpc, ...queries("vpc-9") }, "fail"],
    ["a profile decides", { vpc, ...profile("vpc-0123456789") }, "not-applicable"],
    ["another one's profile", { vpc, ...profile("vpc-9") }, "fail"],
    ["perhaps recorded", new Scenario({ vpc, ...queries(unknown) }), "unknown"],
  ],
  "vpc",
);
