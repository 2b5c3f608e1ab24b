// Ids of the list of malicious domains that AWS keeps for DNS Firewall: another one in each region.

import type { Source } from "./source.ts";

/** The list that holds all others of AWS: malware, ransomware, botnets, spyware, tunnels, GuardDuty's findings. */
export const threatListName = "AWSManagedDomainsAggregateThreatList";

/** Where the ids come from. */
export const threatListSource: Source = {
  urls: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-managed-domain-lists.html",
    "https://github.com/JGoutin/terraform-aws-vpc/blob/main/dns_firewall.tf",
  ],
  asOf: "2026-11-28",
  note: "AWS names the list but publishes no ids, and no function of the provider finds it by name. The ids are of one public module, which found them alike in unrelated accounts; those of eu-west-1, eu-west-2, us-east-1, ap-northeast-1 and ap-south-1 stand in other public code too. `aws route53resolver list-firewall-domain-lists` says it for sure.",
};

const table: Readonly<Record<string, string>> = {
  "ap-northeast-1": "rslvr-fdl-103b4302c274455e",
  "ap-northeast-2": "rslvr-fdl-1997a3cdd61a4f2a",
  "ap-northeast-3": "rslvr-fdl-2e57899062984ed1",
  "ap-south-1": "rslvr-fdl-d1159fcdd6b942cf",
  "ap-southeast-1": "rslvr-fdl-49099fd7fc3d4853",
  "ap-southeast-2": "rslvr-fdl-9be336ef32844e5",
  "ca-central-1": "rslvr-fdl-46d873be30464a06",
  "eu-central-1": "rslvr-fdl-54a2c1ef5b014042",
  "eu-central-2": "rslvr-fdl-8cd4169f2bd1480f",
  "eu-north-1": "rslvr-fdl-17764a248c141e9",
  "eu-south-1": "rslvr-fdl-89f7b3e9074983",
  "eu-south-2": "rslvr-fdl-8d0f4229b2734c50",
  "eu-west-1": "rslvr-fdl-a88f2f26cc6a4296",
  "eu-west-2": "rslvr-fdl-4e96d4ce77f466b",
  "eu-west-3": "rslvr-fdl-6002172db5fc4cab",
  "sa-east-1": "rslvr-fdl-5d3faeb3ed7a4492",
  "us-east-1": "rslvr-fdl-15f4860b1ad54ead",
  "us-east-2": "rslvr-fdl-bbc798062d594728",
  "us-west-1": "rslvr-fdl-d2a6edeaa3b04a8a",
  "us-west-2": "rslvr-fdl-d252ee1944404e15",
};

/** Regions whose id is known, sorted. */
export const threatListRegions: readonly string[] = Object.keys(table);

/** Id of {@link threatListName} in a region, where it is known. */
export function threatListId(region: string): string | undefined {
  return Object.hasOwn(table, region) ? table[region] : undefined;
}
