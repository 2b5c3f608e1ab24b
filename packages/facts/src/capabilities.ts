// What some partitions have and others do not: a capability that is not known to be there counts as missing.

import type { Partition } from "./partitions.ts";
import type { Source } from "./source.ts";

/** Something that AWS does in some partitions. */
export interface Capability {
  /** As a sentence's subject. */
  readonly name: string;
  /** Partitions in which AWS is known to have it. */
  readonly partitions: readonly Partition[];
  readonly source: Source;
}

/** Capabilities that this library builds on and that are not everywhere. */
export const capabilities = {
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
    },
  },
} as const satisfies Readonly<Record<string, Capability>>;

/** Name of a capability. */
export type CapabilityName = keyof typeof capabilities;

/** Whether a partition is known to have it. */
export function hasCapability(partition: string, capability: CapabilityName): boolean {
  return capabilities[capability].partitions.some((known) => known === partition);
}
