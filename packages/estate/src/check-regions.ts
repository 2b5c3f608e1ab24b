// What must fit together between the home and the backup region, and what is decrypted in each.

import { regionFacts } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";
import { label, type ValuePath, type YamlFile } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";
import { repeatedReferences, unknownCode } from "./references.ts";

type Network = NonNullable<EstateContents["single"]["network.yaml"]>["content"];
type Settings = NonNullable<EstateContents["single"]["estate.yaml"]>["content"];

/** Issues of the backup region, of pools by region, and of decryption. */
export function checkRegions({ single }: EstateContents): Issue[] {
  const network = single["network.yaml"];
  if (network === undefined) return [];
  const { file, content } = network;
  const settings = single["estate.yaml"]?.content;
  return [
    ...backupIssues(file, content, settings),
    ...poolIssues(file, content),
    ...decryptIssues(file, content, settings),
  ];
}

function backupIssues(file: YamlFile, { backup, asn, pools }: Network, settings: Settings | undefined): Issue[] {
  if (backup === undefined) return [];
  const region = regionFacts(settings?.backupRegion ?? "");
  const what = `zone of ${region?.region} that is known`;
  const issues = [
    ...repeatedReferences(file, ["backup", "zones"], backup.zones),
    ...backup.zones.flatMap((zone, position) =>
      unknownCode(file, ["backup", "zones", position], zone, region?.zones ?? [zone], {
        code: "ESTATE_ZONE_UNKNOWN",
        what,
      }),
    ),
  ];
  if (backup.asn === asn) {
    issues.push(
      issue("ESTATE_ASNS_EQUAL", `backup.asn is ${asn}, the home hub's`, {
        at: file.at(["backup", "asn"]),
        allowed: "another private number",
        fix: `use ${asn === 64_513 ? 64_514 : 64_513}, or another that nothing linked with the hubs uses`,
      }),
    );
  }
  for (const where of ["home", "backup"] as const) {
    if (pools.some(({ region: of }) => of === where)) continue;
    issues.push(
      issue("ESTATE_REGION_WITHOUT_POOL", `backup is there, and no pool gives addresses in the ${where} region`, {
        at: file.at(["backup"]),
        fix: `add a pool with region: ${where}, or remove backup`,
      }),
    );
  }
  return issues;
}

/** Pools of the backup region without one, and one pool in both. */
function poolIssues(file: YamlFile, { backup, pools }: Network): Issue[] {
  return pools.flatMap(({ code, region }, position) => {
    const at = file.at(["pools", position, "region"]);
    if (region === "backup" && backup === undefined) {
      const fix = "add backup to network.yaml, or remove the region";
      return [issue("ESTATE_BACKUP_MISSING", `pool "${code}" is in the backup region, which has no hub`, { at, fix })];
    }
    const earlier = pools.findIndex((other) => other.code === code);
    const first = pools[earlier];
    if (first === undefined || first.region === region) return [];
    const { line } = file.at(["pools", earlier]);
    const message = `pool "${code}" is in the ${region} region here and in the ${first.region} region in line ${line}`;
    const fix = "give ranges of different regions different codes";
    const place = region === "home" ? file.at(["pools", position, "code"]) : at;
    return [issue("ESTATE_POOL_REGIONS", message, { at: place, fix })];
  });
}

function decryptIssues(
  file: YamlFile,
  { inspection, segments, pools }: Network,
  settings: Settings | undefined,
): Issue[] {
  const { decrypt } = inspection;
  if (decrypt === undefined) return [];
  const path = ["inspection", "decrypt"];
  const domains = new Map(segments.map(({ code, internet }) => [code, internet.domains]));
  const issues = repeatedReferences(file, [...path, "segments"], decrypt.segments);
  for (const [position, segment] of decrypt.segments.entries()) {
    const place = [...path, "segments", position];
    const details = { code: "ESTATE_SEGMENT_UNKNOWN", what: "segment" };
    issues.push(...unknownCode(file, place, segment, [...domains.keys()], details));
    if (domains.get(segment)?.length !== 0) continue;
    issues.push(
      issue("ESTATE_DECRYPT_IDLE", `${label(place)} is "${segment}", which reaches nothing of the internet`, {
        at: file.at(place),
        fix: "give the segment domains, or leave it out",
      }),
    );
  }
  if (settings === undefined) return issues;
  const { partition, homeRegion, backupRegion } = settings;
  issues.push(...authorityIssues(file, [...path, "authority"], decrypt.authority, partition, homeRegion));
  const { backupAuthority } = decrypt;
  if (backupAuthority !== undefined) {
    issues.push(...authorityIssues(file, [...path, "backupAuthority"], backupAuthority, partition, backupRegion));
  }
  const there = pools.find((pool) => pool.region === "backup" && decrypt.segments.includes(pool.segment ?? ""));
  if (backupAuthority === undefined && there !== undefined) {
    issues.push(
      issue("ESTATE_AUTHORITY_MISSING", `segment "${there.segment}" is decrypted, also in the backup region`, {
        at: file.at(path),
        allowed: `backupAuthority: an ARN of ${backupRegion}`,
        fix: "import the authority there too: certificates do not cross regions",
      }),
    );
  }
  return issues;
}

/** A certificate works in its own region only. */
function authorityIssues(file: YamlFile, path: ValuePath, arn: string, partition: string, region: string): Issue[] {
  const [, of, , where] = arn.split(":");
  if (of === partition && where === region) return [];
  return [
    issue("ESTATE_AUTHORITY_INVALID", `${label(path)} is a certificate of ${where} in partition ${of}`, {
      at: file.at(path),
      allowed: `arn:${partition}:acm:${region}:<account>:certificate/<id>`,
      fix: "import the authority into Certificate Manager of that region",
    }),
  ];
}
