// A backup region, pools of two regions and decryption that do not fit together, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed } from "./small-estate.ts";

const network = "network.yaml";
const standby = "  - { code: standby, cidr: 10.96.0.0/16, segment: ministries, region: backup }\n";
const goodBackup = "asn: 64513, zones: [a, b]";
const authority = "arn:aws:acm:eu-central-1:222222222222:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";

/** The small estate with this backup in line 6 and these pools after its own. */
function backup(said: string, pools = standby): Readonly<Record<string, string>> {
  const text = changed(network, "pools:\n", `backup: { ${said} }\npools:\n`)[network] ?? "";
  return { [network]: text.replace("reserved:\n", () => `${pools}reserved:\n`) };
}

/** The small estate whose ministries reach a domain, and that says this of the firewall, in line 3. */
function inspection(said: string, rest: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const text = rest[network] ?? changed(network, "asn: 64512", "asn: 64512")[network] ?? "";
  return {
    [network]: text
      .replace("asn: 64512\n", () => `asn: 64512\ninspection: { ${said} }\n`)
      .replace("description: Ministries }", "description: Ministries, internet: { domains: [gov.example] } }"),
  };
}

export const badRegions: readonly BadCase[] = [
  {
    what: "a backup hub with the home hub's BGP number",
    files: backup("asn: 64512, zones: [a, b]"),
    at: `${network}:6:16`,
    code: "ESTATE_ASNS_EQUAL",
    message: "backup.asn is 64512, the home hub's",
    fix: "use 64513",
  },
  {
    what: "a backup hub with a public BGP number",
    files: backup("asn: 3320, zones: [a, b]"),
    at: `${network}:6:16`,
    code: "ESTATE_ASN_INVALID",
    message: "backup.asn is 3320",
    allowed: "64512 to 65534, or 4200000000 to 4294967294",
    fix: "use 64513",
  },
  {
    what: "a zone that the backup region does not have",
    files: backup("asn: 64513, zones: [a, d]"),
    at: `${network}:6:34`,
    code: "ESTATE_ZONE_UNKNOWN",
    message: 'backup.zones[1] is "d", which is no zone of eu-south-1 that is known',
    allowed: "a, b, c",
    fix: "use a",
  },
  {
    what: "a zone of the backup region that stands twice",
    files: backup("asn: 64513, zones: [a, a]"),
    at: `${network}:6:34`,
    code: "ESTATE_CODE_REPEATED",
    message: 'backup.zones names "a" twice',
    fix: "remove one of them",
  },
  {
    what: "a backup hub in one zone",
    files: backup("asn: 64513, zones: [a]"),
    at: `${network}:6:30`,
    code: "ESTATE_ZONE_UNKNOWN",
    message: 'backup.zones is ["a"]',
    allowed: "two to four letters",
    fix: "",
  },
  {
    what: "a backup hub without addresses",
    files: backup(goodBackup, ""),
    at: `${network}:6:9`,
    code: "ESTATE_REGION_WITHOUT_POOL",
    message: "no pool gives addresses in the backup region",
    fix: "add a pool with region: backup",
  },
  {
    what: "a pool of a backup region that has no hub",
    files: changed(network, "reserved:\n", `${standby}reserved:\n`),
    at: `${network}:9:71`,
    code: "ESTATE_BACKUP_MISSING",
    message: 'pool "standby" is in the backup region, which has no hub',
    fix: "add backup to network.yaml",
  },
  {
    what: "a pool in both regions",
    files: backup(goodBackup, standby.replace("code: standby", "code: ministries")),
    at: `${network}:10:74`,
    code: "ESTATE_POOL_REGIONS",
    message: 'pool "ministries" is in the backup region here and in the home region in line 8',
    fix: "give ranges of different regions different codes",
  },
  {
    what: "decryption of a segment that does not exist",
    files: inspection(`decrypt: { authority: "${authority}", segments: [ministris] }`),
    at: `${network}:3:138`,
    code: "ESTATE_SEGMENT_UNKNOWN",
    message: 'inspection.decrypt.segments[0] is "ministris", which is no segment',
    fix: "use ministries",
  },
  {
    what: "decryption of a segment that reaches nothing",
    files: inspection(`decrypt: { authority: "${authority}", segments: [ministries, municipalities] }`),
    at: `${network}:3:150`,
    code: "ESTATE_DECRYPT_IDLE",
    message: 'inspection.decrypt.segments[1] is "municipalities", which reaches nothing of the internet',
    fix: "give the segment domains, or leave it out",
  },
  {
    what: "decryption of nobody",
    files: inspection(`decrypt: { authority: "${authority}", segments: [] }`),
    at: `${network}:3:137`,
    code: "ESTATE_DECRYPT_IDLE",
    message: "inspection.decrypt.segments is []",
    allowed: "at least one segment",
    fix: "name one, or leave decrypt out",
  },
  {
    what: "an authority that is no certificate",
    files: inspection("decrypt: { authority: ca.example, segments: [ministries] }"),
    at: `${network}:3:37`,
    code: "ESTATE_AUTHORITY_INVALID",
    message: 'inspection.decrypt.authority is "ca.example"',
    allowed: "the ARN of a certificate in Certificate Manager",
    fix: "import the authority there",
  },
  {
    what: "an authority of another region",
    files: inspection(
      `decrypt: { authority: "${authority.replace("eu-central-1", "eu-south-1")}", segments: [ministries] }`,
    ),
    at: `${network}:3:37`,
    code: "ESTATE_AUTHORITY_INVALID",
    message: "inspection.decrypt.authority is a certificate of eu-south-1 in partition aws",
    allowed: "arn:aws:acm:eu-central-1:<account>:certificate/<id>",
    fix: "import the authority into Certificate Manager of that region",
  },
  {
    what: "a segment that is decrypted in one of its two regions",
    files: inspection(`decrypt: { authority: "${authority}", segments: [ministries] }`, backup(goodBackup)),
    at: `${network}:3:24`,
    code: "ESTATE_AUTHORITY_MISSING",
    message: 'segment "ministries" is decrypted, also in the backup region',
    allowed: "backupAuthority: an ARN of eu-south-1",
    fix: "certificates do not cross regions",
  },
  {
    what: "an authority of the backup region that is in the home region",
    files: inspection(
      `decrypt: { authority: "${authority}", backupAuthority: "${authority}", segments: [ministries] }`,
      backup(goodBackup),
    ),
    at: `${network}:3:144`,
    code: "ESTATE_AUTHORITY_INVALID",
    message: "inspection.decrypt.backupAuthority is a certificate of eu-central-1",
    allowed: "arn:aws:acm:eu-south-1:<account>:certificate/<id>",
    fix: "import the authority into Certificate Manager of that region",
  },
  {
    what: "a change of the firewall's policy that does not exist",
    files: inspection("policyChange: yes"),
    at: `${network}:3:29`,
    code: "ESTATE_POLICY_CHANGE_UNKNOWN",
    message: 'inspection.policyChange is "yes"',
    allowed: "refused, allowed",
    fix: "use refused",
  },
];
