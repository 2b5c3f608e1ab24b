// What some partitions have and others do not: a capability that is not known to be there counts as missing.

import type { Partition } from "./partitions.ts";
import type { Source } from "./source.ts";

/** Something that AWS does in some partitions. */
export interface Capability {
  /** As a sentence's subject. */
  readonly name: string;
  /** Partitions in which AWS is known to have it. */
  readonly partitions: readonly Partition[];
  /**
   * Regions in which AWS is known to have it, where it does not have it in all of a partition.
   * @default all
   */
  readonly regions?: readonly string[];
  readonly source: Source;
}

/** Which partition has which service's API, as AWS's own SDK for Python knows it. */
const endpoints = "https://github.com/boto/botocore/blob/1.44.8/botocore/data/endpoints.json";
const gatewayFaq = "https://aws.amazon.com/transit-gateway/faqs/";

/** Capabilities that this library builds on and that are not everywhere. */
export const capabilities = {
  networkFirewall: {
    name: "AWS Network Firewall",
    partitions: ["aws", "aws-us-gov", "aws-cn", "aws-eusc"],
    source: {
      urls: [endpoints, "https://docs.aws.amazon.com/general/latest/gr/network-firewall.html"],
      asOf: "2026-11-28",
      note: "TLS inspection is in every region that has it: https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-configurations.html",
    },
  },
  transitGateway: {
    name: "AWS Transit Gateway",
    partitions: ["aws", "aws-us-gov", "aws-cn"],
    source: {
      urls: [gatewayFaq, "https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-transit-gateway.html"],
      asOf: "2026-11-28",
      note: "Its API is EC2's, so that an endpoint proves nothing. Nothing was found for the European Sovereign Cloud.",
    },
  },
  transitGatewayPeering: {
    name: "Peering of transit gateways between regions",
    partitions: ["aws", "aws-us-gov", "aws-cn"],
    source: {
      urls: [gatewayFaq, "https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-transit-gateway.html"],
      asOf: "2026-11-28",
      note: "GovCloud's regions peer with each other only. The European Sovereign Cloud has one region.",
    },
  },
  transitGatewayFirewall: {
    name: "AWS Network Firewall attached to a transit gateway",
    partitions: ["aws"],
    source: {
      urls: ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/tgw-firewall.html"],
      asOf: "2026-11-23",
      note: "The pages of China describe it too and warn that what they describe may differ there; nothing was found for GovCloud and the European Sovereign Cloud.",
    },
  },
  regionalNatGateway: {
    name: "A NAT gateway of a whole region",
    partitions: ["aws"],
    source: {
      urls: [
        "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html",
        "https://bybowu.com/article/aws-regional-nat-gateway-cut-cost-simplify-vpcs",
      ],
      asOf: "2026-11-23",
      note: "Not in GovCloud and China when it was introduced on 2025-11-19; nothing was found for the European Sovereign Cloud.",
    },
  },
  firewallDomainLists: {
    name: "The domain lists that AWS manages for Network Firewall",
    partitions: ["aws", "aws-cn"],
    source: {
      urls: [
        "https://docs.aws.amazon.com/network-firewall/latest/developerguide/aws-managed-rule-groups-domain-list.html",
        "https://docs.amazonaws.cn/network-firewall/latest/developerguide/aws-managed-rule-groups-domain-list.html",
      ],
      asOf: "2026-11-23",
      note: "Nothing was found for GovCloud and the European Sovereign Cloud.",
    },
  },
  vpcBlockPublicAccess: {
    name: "VPC Block Public Access",
    partitions: ["aws", "aws-us-gov", "aws-cn"],
    source: {
      urls: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html"],
      asOf: "2026-11-28",
      note: "Nothing was found for the European Sovereign Cloud.",
    },
  },
  resourceSharing: {
    name: "AWS Resource Access Manager",
    partitions: ["aws", "aws-us-gov", "aws-cn", "aws-eusc"],
    source: { urls: [endpoints], asOf: "2026-11-28" },
  },
  resolverProfiles: {
    name: "Route 53 Profiles",
    partitions: ["aws", "aws-us-gov", "aws-cn", "aws-eusc"],
    source: { urls: [endpoints], asOf: "2026-11-28" },
  },
  addressManagement: {
    name: "VPC IP Address Manager (IPAM)",
    partitions: ["aws", "aws-us-gov", "aws-cn"],
    source: {
      urls: [
        "https://awslabs.github.io/landing-zone-accelerator-on-aws/v1.12.1/typedocs/interfaces/___packages__aws_accelerator_config_lib_models_network_config.IIpamConfig.html",
        "https://docs.amazonaws.cn/en_us/vpc/latest/ipam/tutorials-byoip-ipam.html",
        "https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-vpc.html",
      ],
      asOf: "2026-11-28",
      note: "Its API is EC2's. GovCloud's page of what its VPCs lack does not name it, and AWS's accelerator takes GovCloud's regions as its operating regions. Nothing was found for the European Sovereign Cloud.",
    },
  },
  vpcEncryptionControls: {
    name: "Encryption controls of a VPC",
    partitions: ["aws"],
    regions: [
      "af-south-1",
      "ap-east-1",
      "ap-northeast-1",
      "ap-northeast-3",
      "ap-south-1",
      "ap-south-2",
      "ap-southeast-1",
      "ap-southeast-2",
      "ap-southeast-3",
      "ap-southeast-4",
      "ca-central-1",
      "ca-west-1",
      "eu-central-1",
      "eu-central-2",
      "eu-north-1",
      "eu-south-1",
      "eu-west-1",
      "eu-west-2",
      "eu-west-3",
      "me-central-1",
      "me-south-1",
      "sa-east-1",
      "us-east-1",
      "us-east-2",
      "us-west-1",
      "us-west-2",
    ],
    source: {
      urls: [
        "https://aws.amazon.com/blogs/aws/introducing-vpc-encryption-controls-enforce-encryption-in-transit-within-and-across-vpcs-in-a-region/",
        "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html",
      ],
      asOf: "2026-11-28",
      note: "The regions of its introduction on 2025-11-21; nothing was found of others since.",
    },
  },
  zoneSigning: {
    name: "DNSSEC signing of public Route 53 zones",
    partitions: ["aws"],
    source: {
      urls: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-cmk-requirements.html"],
      asOf: "2026-11-28",
      note: "The key must be in us-east-1, which only this partition has; the pages of China say the same of it.",
    },
  },
} as const satisfies Readonly<Record<string, Capability>>;

/** Name of a capability. */
export type CapabilityName = keyof typeof capabilities;

/** Whether a partition is known to have it; with a region, whether that region is. */
export function hasCapability(partition: string, capability: CapabilityName, region?: string): boolean {
  const { partitions, regions }: Capability = capabilities[capability];
  if (!partitions.some((known) => known === partition)) return false;
  return region === undefined || regions === undefined || regions.includes(region);
}
