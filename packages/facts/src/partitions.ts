// AWS partitions: separate clouds with their own accounts, ARNs, names and regions.

import type { Source } from "./source.ts";

/** A partition's name, the second part of its ARNs. */
export type Partition = "aws" | "aws-us-gov" | "aws-cn" | "aws-eusc";

/** What differs between partitions. */
export interface PartitionFacts {
  readonly partition: Partition;
  readonly name: string;
  /** Last part of its API host names and service principals' URLs. */
  readonly dnsSuffix: string;
  /** Host of its management console, without a region. */
  readonly consoleDomain: string;
  /** Region that answers for services which have only one for the whole partition. */
  readonly globalRegion: string;
}

/** Where {@link partitions} comes from. */
export const partitionsSource: Source = {
  urls: [
    "https://github.com/aws/aws-sdk-js-v3/blob/main/packages/util-endpoints/src/lib/aws/partitions.json",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
  ],
  asOf: "2026-11-23",
};

const table: Readonly<Record<Partition, PartitionFacts>> = {
  aws: {
    partition: "aws",
    name: "AWS",
    dnsSuffix: "amazonaws.com",
    consoleDomain: "console.aws.amazon.com",
    globalRegion: "us-east-1",
  },
  "aws-us-gov": {
    partition: "aws-us-gov",
    name: "AWS GovCloud (US)",
    dnsSuffix: "amazonaws.com",
    consoleDomain: "console.amazonaws-us-gov.com",
    globalRegion: "us-gov-west-1",
  },
  "aws-cn": {
    partition: "aws-cn",
    name: "AWS China",
    dnsSuffix: "amazonaws.com.cn",
    consoleDomain: "console.amazonaws.cn",
    globalRegion: "cn-northwest-1",
  },
  "aws-eusc": {
    partition: "aws-eusc",
    name: "AWS European Sovereign Cloud",
    dnsSuffix: "amazonaws.eu",
    consoleDomain: "console.amazonaws-eusc.eu",
    globalRegion: "eusc-de-east-1",
  },
};

/** Every partition that Temelj knows. */
export const partitions: readonly Partition[] = ["aws", "aws-us-gov", "aws-cn", "aws-eusc"];

/** Facts about one partition. */
export function partitionFacts(partition: Partition): PartitionFacts {
  return table[partition];
}
