// Networks of tenants that are wrong, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed } from "./small-estate.ts";

const finance = "ministries/finance.yaml";
const kotor = "municipalities/kotor.yaml";
const plav = "municipalities/plav.yaml";

/** The ministry with this about its network, in line 3. */
function network(said: string): Readonly<Record<string, string>> {
  return changed(finance, "environments", `network: { ${said} }\nenvironments`);
}

export const badTenantNetworks: readonly BadCase[] = [
  {
    what: "pods of a tenant that shares its network",
    files: changed(kotor, "services", "network: { pods: true }\nservices"),
    at: `${kotor}:4:10`,
    code: "ESTATE_TENANT_NETWORK_SHARED",
    message: "the tier shared-account shares its network with others",
    fix: "remove network, or write tier: dedicated",
  },
  {
    what: "pods of a tenant that has only a namespace",
    files: changed(plav, "contacts", "network: { pods: true }\ncontacts"),
    at: `${plav}:4:10`,
    code: "ESTATE_TENANT_NETWORK_SHARED",
    message: "the tier shared-namespace has no network of its own",
    fix: "remove network, or write tier: dedicated",
  },
  {
    what: "a tenant's zone that the estate does not span",
    files: network("zones: [a, c]"),
    at: `${finance}:3:23`,
    code: "ESTATE_ZONE_UNKNOWN",
    message: 'network.zones[1] is "c", which is no zone of the estate\'s networks',
    allowed: "a, b",
    fix: "use a",
  },
  {
    what: "a tenant's zone with its region",
    files: network("zones: [a, eu-central-1b]"),
    at: `${finance}:3:23`,
    code: "ESTATE_ZONE_UNKNOWN",
    message: 'network.zones[1] is "eu-central-1b"',
    fix: "write only the letter",
  },
  {
    what: "a tenant's network in one zone",
    files: network("zones: [a]"),
    at: `${finance}:3:19`,
    code: "ESTATE_ZONE_UNKNOWN",
    message: "network.zones",
    allowed: "two to four letters",
    fix: "name two zones at least",
  },
  {
    what: "a tenant's zone that stands twice",
    files: network("zones: [a, b, a]"),
    at: `${finance}:3:26`,
    code: "ESTATE_CODE_REPEATED",
    message: 'network.zones names "a" twice',
    fix: "remove one of them",
  },
  {
    what: "a standby without a network in the backup region",
    files: network("standby: true"),
    at: `${finance}:3:21`,
    code: "ESTATE_STANDBY_WITHOUT_BACKUP",
    message: "network.standby is true, and network.yaml has no backup",
    fix: "add backup to network.yaml, or remove standby",
  },
  {
    what: "pods by number",
    files: network("pods: 3"),
    at: `${finance}:3:18`,
    code: "VALUE_TYPE",
    message: "network.pods",
    fix: "",
  },
  {
    what: "a choice about networks that does not exist",
    files: network("dual: true"),
    at: `${finance}:3:12`,
    code: "KEY_UNKNOWN",
    message: "network.dual is no key here",
    fix: "remove it",
  },
  {
    what: "encryption that does not exist",
    files: changed("network.yaml", "asn:", "spokes: { encryption: on }\nasn:"),
    at: "network.yaml:2:23",
    code: "ESTATE_ENCRYPTION_UNKNOWN",
    message: 'spokes.encryption is "on"',
    allowed: "off, monitor, enforce",
    fix: "use monitor",
  },
  {
    what: "encryption that the region cannot control",
    files: {
      ...changed("network.yaml", "asn:", "spokes: { encryption: monitor }\nasn:"),
      ...changed("estate.yaml", "homeRegion: eu-central-1", "homeRegion: eu-south-2"),
    },
    at: "network.yaml:2:23",
    code: "ESTATE_CAPABILITY_MISSING",
    message: "eu-south-2 is not known to have encryption controls",
    allowed: "off",
    fix: "leave it out, or say off",
  },
];
