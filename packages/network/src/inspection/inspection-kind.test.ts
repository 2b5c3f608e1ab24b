import { capabilities, partitions, regionsOf } from "@temelj/facts";
import { expect, test } from "vitest";

import { egressKind } from "../egress/egress-kind.ts";
import { inspectionKind } from "./inspection-kind.ts";

test.each([
  ["aws", "eu-central-1", "attached", "regional"],
  ["aws-us-gov", "us-gov-west-1", "network", "zonal"],
  ["aws-cn", "cn-north-1", "network", "zonal"],
  ["aws-eusc", "eusc-de-east-1", "network", "zonal"],
] as const)("%s, %s is inspected %s and left %s", (partition, region, inspection, egress) => {
  expect([inspectionKind(partition, region), egressKind(partition, region)]).toEqual([inspection, egress]);
});

test("the firewall is attached, and the gateway regional, only where AWS is known to have it", () => {
  for (const partition of partitions) {
    for (const region of regionsOf(partition)) {
      const { transitGatewayFirewall, regionalNatGateway } = capabilities;
      const has = (known: readonly string[]) => known.includes(partition);
      expect(inspectionKind(partition, region) === "attached").toBe(has(transitGatewayFirewall.partitions));
      expect(egressKind(partition, region) === "regional").toBe(has(regionalNatGateway.partitions));
    }
  }
});
