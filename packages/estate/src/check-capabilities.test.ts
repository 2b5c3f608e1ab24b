// Where an estate's network can be built: what a partition lacks is made up for, or is an issue.

import { describe, expect, test } from "vitest";

import { EstateFolder, smallEstate } from "../test/small-estate.ts";
import { loadEstate } from "./load-estate.ts";

interface Place {
  readonly partition: string;
  readonly home: string;
  readonly backup: string;
}

const places = {
  aws: { partition: "aws", home: "eu-central-1", backup: "eu-south-1" },
  govCloud: { partition: "aws-us-gov", home: "us-gov-west-1", backup: "us-gov-east-1" },
  china: { partition: "aws-cn", home: "cn-north-1", backup: "cn-northwest-1" },
  sovereign: { partition: "aws-eusc", home: "eusc-de-east-1", backup: "eusc-de-east-1" },
} as const satisfies Readonly<Record<string, Place>>;

/** The small estate there, with a way to the internet, a backup hub and decryption in both regions. */
function estateIn({ partition, home, backup }: Place, threats: string): EstateFolder {
  const authority = (region: string): string => `arn:${partition}:acm:${region}:222222222222:certificate/0a1b2c3d`;
  const decrypt = `authority: "${authority(home)}", backupAuthority: "${authority(backup)}", segments: [ministries]`;
  return new EstateFolder({
    "estate.yaml": (smallEstate["estate.yaml"] ?? "")
      .replace("partition: aws", `partition: ${partition}`)
      .replace("eu-central-1", home)
      .replace("eu-south-1", backup),
    "network.yaml": (smallEstate["network.yaml"] ?? "")
      .replace("description: Ministries }", "description: Ministries, internet: { domains: [gov.example] } }")
      .replace("pools:\n", `backup: { asn: 64513, zones: [a, b] }\npools:\n`)
      .replace("asn: 64512\n", `asn: 64512\ninspection: { threats: ${threats}, decrypt: { ${decrypt} } }\n`)
      .replace(
        "reserved:\n",
        "  - { code: standby, cidr: 10.96.0.0/16, segment: ministries, region: backup }\nreserved:\n",
      ),
  });
}

function issuesOf(place: Place, threats: string) {
  return loadEstate(estateIn(place, threats).directory, { lock: "ignore" }).issues;
}

describe("an estate with internet, decryption and two hubs", () => {
  test.each([
    ["aws", places.aws, "drop"],
    ["GovCloud, which has no firewall at the gateway, no regional NAT and no lists", places.govCloud, "ignore"],
    ["China, which has no firewall at the gateway and no regional NAT", places.china, "drop"],
  ] as const)("passes in %s", (_, place, threats) => {
    expect(issuesOf(place, threats)).toEqual([]);
  });

  test("of the European Sovereign Cloud is refused for what is not known to be there, each said once", () => {
    const issues = issuesOf(places.sovereign, "drop");
    const missing = issues.filter(({ code }) => code === "ESTATE_CAPABILITY_MISSING");
    expect(missing.map(({ message }) => message.replace(/^.*: /, ""))).toEqual([
      "AWS Transit Gateway",
      "Peering of transit gateways between regions",
      "The domain lists that AWS manages for Network Firewall",
      "VPC Block Public Access",
    ]);
    expect(issues.map(({ code }) => code)).toContain("ESTATE_REGIONS_EQUAL");
  });
});
