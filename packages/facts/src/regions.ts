// AWS regions: their partition, and the letters of their availability zones.

import type { Partition } from "./partitions.ts";
import type { Source } from "./source.ts";

/** What is known of one region. */
export interface RegionFacts {
  readonly region: string;
  readonly partition: Partition;
  /** As the console shows it. */
  readonly name: string;
  /** Letters that end the names of its availability zones: `a` of `eu-central-1a`. */
  readonly zones: readonly string[];
  /** True when AWS keeps the region switched off in a new account until someone asks. */
  readonly optIn?: true;
}

/** Where {@link regions} comes from. */
export const regionsSource: Source = {
  urls: [
    "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html",
    "https://libraries.io/npm/aws-regions/1.3.1",
    "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html",
  ],
  asOf: "2026-11-23",
  note: "Regions of Europe, those that answer for a partition, and China. For eusc-de-east-1 only zones a and b were found in use; a zone that an account lacks shows up when its subnet is created.",
};

const abc = ["a", "b", "c"] as const;

/** Regions that Temelj knows, by name. */
export const regions: readonly RegionFacts[] = [
  { region: "cn-north-1", partition: "aws-cn", name: "China (Beijing)", zones: ["a", "b", "d"] },
  { region: "cn-northwest-1", partition: "aws-cn", name: "China (Ningxia)", zones: abc },
  { region: "eu-central-1", partition: "aws", name: "Europe (Frankfurt)", zones: abc },
  { region: "eu-central-2", partition: "aws", name: "Europe (Zurich)", zones: abc, optIn: true },
  { region: "eu-north-1", partition: "aws", name: "Europe (Stockholm)", zones: abc },
  { region: "eu-south-1", partition: "aws", name: "Europe (Milan)", zones: abc, optIn: true },
  { region: "eu-south-2", partition: "aws", name: "Europe (Spain)", zones: abc, optIn: true },
  { region: "eu-west-1", partition: "aws", name: "Europe (Ireland)", zones: abc },
  { region: "eu-west-2", partition: "aws", name: "Europe (London)", zones: abc },
  { region: "eu-west-3", partition: "aws", name: "Europe (Paris)", zones: abc },
  { region: "eusc-de-east-1", partition: "aws-eusc", name: "EU (Germany)", zones: ["a", "b"] },
  { region: "us-east-1", partition: "aws", name: "US East (N. Virginia)", zones: ["a", "b", "c", "d", "e", "f"] },
  { region: "us-gov-east-1", partition: "aws-us-gov", name: "AWS GovCloud (US-East)", zones: abc },
  { region: "us-gov-west-1", partition: "aws-us-gov", name: "AWS GovCloud (US-West)", zones: abc },
];

const byName = new Map(regions.map((facts) => [facts.region, facts]));

/** Facts about a region, or undefined when Temelj does not know it. */
export function regionFacts(region: string): RegionFacts | undefined {
  return byName.get(region);
}

/** Names of the regions of a partition. */
export function regionsOf(partition: Partition): readonly string[] {
  return regions.filter((facts) => facts.partition === partition).map(({ region }) => region);
}
