// What counts towards the quotas of names: zones, resolver and profiles.

import { one, perPlace, perText, type Counters } from "./counters.ts";
import { lengthOf, text } from "./plan-index.ts";

const member = "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation";

export const nameCounters = {
  hostedZonesPerAccount: { "aws:route53/zone:Zone": (resource, index) => one(index.accountOf(resource)) },
  keySigningKeysPerZone: { "aws:route53/keySigningKey:KeySigningKey": perText("hostedZoneId") },
  resolverEndpointsPerRegion: { "aws:route53/resolverEndpoint:ResolverEndpoint": perPlace },
  addressesPerResolverEndpoint: {
    "aws:route53/resolverEndpoint:ResolverEndpoint": ({ id, inputs }) => {
      return { of: id, count: lengthOf(inputs["ipAddresses"]) };
    },
  },
  resolverRulesPerRegion: { "aws:route53/resolverRule:ResolverRule": perPlace },
  serversPerResolverRule: {
    "aws:route53/resolverRule:ResolverRule": ({ id, inputs }) => ({ of: id, count: lengthOf(inputs["targetIps"]) }),
  },
  profilesPerRegion: { "aws:route53/profilesProfile:ProfilesProfile": perPlace },
  networksPerProfile: { "aws:route53/profilesAssociation:ProfilesAssociation": perText("profileId") },
  privateZonesPerProfile: { [member]: members(":hostedzone/") },
  resolverRulesPerProfile: { [member]: members(":resolver-rule/") },
  dnsFirewallGroupsPerProfile: { [member]: members(":firewall-rule-group/") },
  queryLogsPerProfile: { [member]: members(":resolver-query-log-config/") },
} as const satisfies Readonly<Record<string, Counters>>;

/** Members of a profile, by what their ARN says that they are. */
function members(kind: string): Counters[string] {
  return ({ inputs }) => {
    const arn = text(inputs["resourceArn"]) ?? "";
    return { of: text(inputs["profileId"]), count: arn.includes(kind) ? 1 : 0 };
  };
}
